import type { Plan, PlanApproval } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { candidatesOf } from './people/candidates.ts';
import { counterexample } from './people/counterexample.ts';
import type { PlacedApproval } from './people/separate-pairs.ts';
import { companionsOf, separateSets } from './people/separate-pairs.ts';

interface Hole {
  readonly key: string;
  readonly why: string;
  readonly chart: string;
}

/** A separate set in which one pair of eyes may be enough after all. */
export const fourEyesBroken: Rule = {
  code: 'four_eyes_broken',
  check: (plan, source, report) => {
    for (const approval of Object.values(plan.approvals)) {
      for (const set of separateSets(approval)) {
        for (const placed of set.blocks) {
          const [other] = companionsOf(approval, set, placed.block.id);
          for (const { key, why, chart } of other ? holesIn(plan, approval, placed, other) : []) {
            const related = [{ message: `\`${set.id}\` demands two people`, span: source.at(`approvals/${approval.id}/separate/${set.id}`, 'key') }];
            report(messages.four_eyes_broken(source.at(`${placed.place}/${key}`), { id: placed.block.id, why }, { help: `for example\n${chart}`, related }));
          }
        }
      }
    }
  },
};

function holesIn(plan: Plan, approval: PlanApproval, { block }: PlacedApproval, { block: other }: PlacedApproval): readonly Hole[] {
  const [mine, theirs] = [block.id, other.id];
  const both = [
    { who: other.who, name: 'A' },
    { who: block.who, name: 'B' },
  ];
  const onTime = (['onBreach', 'then'] as const).flatMap((key): readonly Hole[] =>
    block.sla?.[key]?.kind === 'pass'
      ? [
          {
            key: `sla/${key}`,
            why: 'it passes when its time runs out',
            chart: counterexample(plan, both, [`A decides \`${theirs}\`; B does not answer in time, and \`${mine}\` passes: one pair of eyes`]),
          },
        ]
      : [],
  );
  const empty: readonly Hole[] =
    block.ifNobody === 'pass' && mayBeLeftEmpty(plan, block.who, other.who)
      ? [
          {
            key: 'ifNobody',
            why: `it passes when whoever decided \`${theirs}\` is all that is found`,
            chart: counterexample(
              plan,
              [both[0]!, { who: block.who, name: 'A' }],
              [`A decides \`${theirs}\`; nobody else is found for \`${mine}\`, and it passes: one pair of eyes`],
            ),
          },
        ]
      : [];
  const own: readonly Hole[] =
    block.ifRequester === 'skip' && approval.requester.length > 0
      ? [
          {
            key: 'ifRequester',
            why: 'it is skipped when the requester is all that is found',
            chart: counterexample(
              plan,
              [both[0]!, { who: block.who, name: 'R' }],
              [`R asks; \`${mine}\` is skipped and A decides \`${theirs}\`: one pair of eyes`],
            ),
          },
        ]
      : [];
  return [...onTime, ...empty, ...own];
}

/** Whether those found for one block may all have decided another: only a list of people in the pack can rule it out. */
function mayBeLeftEmpty(plan: Plan, who: Parameters<typeof candidatesOf>[1], other: Parameters<typeof candidatesOf>[1]): boolean {
  if (plan.organization.holders !== 'pack') return true;
  const [own, before] = [candidatesOf(plan, who), candidatesOf(plan, other)];
  return !own || !before || own.every(({ id }) => before.some((one) => one.id === id));
}
