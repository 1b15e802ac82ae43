import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { placedBlocks } from './placed-blocks.ts';

/** A case that a chain opens, and of which only the person who opened it could begin the work: a chain is nobody. */
export const openWithoutPerson: Rule = {
  code: 'open_without_person',
  check: (plan, source, report) => {
    for (const approval of Object.values(plan.approvals)) {
      for (const { block, place } of placedBlocks(approval)) {
        if (block.kind !== 'open') continue;
        const procedure = plan.procedures[block.procedure];
        const start = procedure?.stages[procedure.start];
        if (!procedure || !start || start.who.length === 0 || !start.who.every(({ kind }) => isOfRequester(kind))) continue;
        const at = `procedures/${procedure.id}/stages/${start.id}`;
        const related = [{ message: `who begins it`, span: source.at(`${at}/who`, 'key') }];
        const help = `name a position in \`who\` of \`${start.id}\``;
        report(messages.open_without_person(source.at(`${place}/procedure`), { id: block.id, procedure: procedure.id }, { help, related }));
      }
    }
  },
};

function isOfRequester(kind: string): boolean {
  return kind === 'requester' || kind === 'superior' || kind === 'superiors-up-to' || kind === 'head-of-requester' || kind === 'requester-chooses';
}
