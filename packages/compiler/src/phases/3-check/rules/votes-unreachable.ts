import type { Plan, PlanApproveBlock } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { candidatesOf } from './people/candidates.ts';
import { placedBlocks } from './placed-blocks.ts';

/** A threshold that no vote can reach, whoever votes for what. */
export const votesUnreachable: Rule = {
  code: 'votes_unreachable',
  check: (plan, source, report) => {
    for (const approval of Object.values(plan.approvals)) {
      for (const { block, place } of placedBlocks(approval)) {
        if (block.kind !== 'approve') continue;
        for (const { key, why, help } of faultsOf(plan, block))
          report(messages.votes_unreachable(source.at(`${place}/${key}`), { id: block.id, why }, { help }));
      }
    }
  },
};

interface Fault {
  readonly key: string;
  readonly why: string;
  readonly help: string;
}

function faultsOf(plan: Plan, block: PlanApproveBlock): readonly Fault[] {
  const { votes } = block;
  const most = mostSeats(plan, block);
  const whole: readonly Fault[] =
    votes.kind === 'more-than' && votes.fraction[0] === votes.fraction[1]
      ? [{ key: 'votes/moreThan', why: 'nothing is more than the whole', help: 'use `"all"`, or a smaller fraction' }]
      : [];
  return [
    ...whole,
    ...(['quorum', 'rejectQuorum'] as const).flatMap((key): readonly Fault[] => {
      const asked = block[key];
      if (typeof asked !== 'number' || most === undefined || asked <= most) return [];
      const why = `${asked} seats are asked for, and ${most === 1 ? 'there is at most 1' : `there are at most ${most}`}`;
      return [{ key, why, help: `ask for at most ${most}, or let more people decide` }];
    }),
  ];
}

/** How many seats there can be; undefined where the pack does not limit it, or people may be added beside. */
function mostSeats(plan: Plan, { who, may, groups }: PlanApproveBlock): number | undefined {
  if (may.add?.places.includes('beside')) return undefined;
  // Ways that decide on their own are counted on their own: the smallest of them has to reach it too.
  const pools = groups === 'together' ? [candidatesOf(plan, who)] : who.map((one) => candidatesOf(plan, [one]));
  const sizes = pools.map((pool) => pool?.length).filter((size) => size !== undefined);
  if (sizes.length === 0 || (groups === 'one' && sizes.length < pools.length)) return undefined;
  return groups === 'one' ? Math.max(...sizes) : Math.min(...sizes);
}
