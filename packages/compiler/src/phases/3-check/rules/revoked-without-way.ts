import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';

/** A stage whose chain can be revoked and that has no way on after it, or the way without the chain. */
export const revokedWithoutWay: Rule = {
  code: 'revoked_without_way',
  check: (plan, source, report) => {
    for (const procedure of Object.values(plan.procedures)) {
      for (const stage of Object.values(procedure.stages)) {
        const place = `procedures/${procedure.id}/stages/${stage.id}`;
        const revoke = stage.chain === undefined ? undefined : plan.approvals[stage.chain]?.revoke;
        const way = Object.keys(stage.next).find((id) => stage.next[id]!.after === 'revoked');
        if ((revoke !== undefined) === (way !== undefined)) continue;
        if (way === undefined) {
          const related = [{ message: `\`${stage.chain}\` can be revoked`, span: source.at(`approvals/${stage.chain}/revoke`, 'key') }];
          const why = 'its approval can be revoked, and no way on is `after` `revoked`';
          report(messages.revoked_without_way(source.at(place, 'key'), { id: stage.id, why }, { help: 'add a way with `"after": "revoked"`', related }));
        } else {
          const why = `\`${way}\` waits for a revocation, and ${stage.chain === undefined ? 'no chain runs here' : `\`${stage.chain}\` cannot be revoked`}`;
          report(
            messages.revoked_without_way(
              source.at(`${place}/next/${way}/after`),
              { id: stage.id, why },
              { help: 'give the chain its `revoke`, or take the way out' },
            ),
          );
        }
      }
    }
  },
};
