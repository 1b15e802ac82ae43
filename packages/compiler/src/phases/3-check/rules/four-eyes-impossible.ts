import type { Plan, PlanApproval, PlanApproveBlock } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { blockOrder } from './block-order.ts';
import type { Candidate } from './people/candidates.ts';
import { candidatesOf, holdersOf } from './people/candidates.ts';
import { counterexampleOf } from './people/counterexample.ts';
import type { PlacedApproval } from './people/separate-pairs.ts';
import { separateSets } from './people/separate-pairs.ts';

/** A separate set for which there are not enough people, whoever decides what. */
export const fourEyesImpossible: Rule = {
  code: 'four_eyes_impossible',
  check: (plan, source, report) => {
    for (const approval of Object.values(plan.approvals)) {
      for (const set of separateSets(approval)) {
        const stuck = togetherIn(approval, set.blocks).find((blocks) => !canBeStaffed(plan, blocks));
        if (!stuck) continue;
        const candidates = stuck.flatMap(({ block }) => peopleFor(plan, block) ?? []);
        const people = new Set(candidates.map(({ id }) => id)).size;
        const blocks = stuck.map(({ block }) => `\`${block.id}\``).join(', ');
        const chart = counterexampleOf(plan, candidates, [`${stuck.length} people are needed for ${blocks}`]);
        report(
          messages.four_eyes_impossible(
            source.at(`approvals/${approval.id}/separate/${set.id}/blocks`),
            { id: set.id, people },
            { help: `let somebody else decide in one of them; now there are\n${chart}` },
          ),
        );
      }
    }
  },
};

/** Blocks that run in one run: the whole set, or, where branches keep some apart, each pair that does. */
function togetherIn(approval: PlanApproval, blocks: readonly PlacedApproval[]): readonly (readonly PlacedApproval[])[] {
  const pairs = blocks.flatMap((one, index) => blocks.slice(index + 1).map((other) => [one, other] as const));
  const meeting = pairs.filter(([one, other]) => blockOrder(approval, one.block.id, other.block.id) !== 'apart');
  return meeting.length === pairs.length ? [blocks] : meeting;
}

/** Whether each block can have somebody of its own: people are handed out along augmenting ways. */
function canBeStaffed(plan: Plan, blocks: readonly PlacedApproval[]): boolean {
  const pools = blocks.map(({ block }) => peopleFor(plan, block));
  const taken = new Map<string, number>();
  const give = (block: number, tried: Set<string>): boolean =>
    (pools[block] ?? []).some(({ id }) => {
      if (tried.has(id)) return false;
      tried.add(id);
      const holder = taken.get(id);
      if (holder !== undefined && !give(holder, tried)) return false;
      taken.set(id, block);
      return true;
    });
  return pools.every((pool, block) => pool === undefined || give(block, new Set()));
}

/** Who may decide in a block, those asked when nobody is left among them; undefined where the pack sets no limit, or nobody need decide. */
function peopleFor(plan: Plan, { who, ifNobody, ifRequester, may }: PlanApproveBlock): readonly Candidate[] | undefined {
  const own = candidatesOf(plan, who);
  if (!own || ifNobody === 'pass' || ifNobody === 'superior' || ifRequester === 'superior' || ifRequester === 'head' || may.add) return undefined;
  if (typeof ifNobody === 'string') return own;
  const instead = holdersOf(plan, ifNobody.position);
  return instead && [...own, ...instead];
}
