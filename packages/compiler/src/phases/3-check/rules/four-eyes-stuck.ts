import type { Plan, PlanApproval, PlanApproveBlock } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { candidatesOf, holdersOf } from './people/candidates.ts';
import { counterexample } from './people/counterexample.ts';
import { positionsOf } from './people/positions-of.ts';
import type { PlacedApproval } from './people/separate-pairs.ts';
import { companionsOf, separateSets } from './people/separate-pairs.ts';
import { placedBlocks } from './placed-blocks.ts';

interface Path {
  readonly key: string;
  readonly why: string;
  readonly chart: string;
}

/** A block whose only approver may be kept from it by the rules themselves: through a deputy, or through who is asked instead. */
export const fourEyesStuck: Rule = {
  code: 'four_eyes_stuck',
  check: (plan, source, report) => {
    for (const approval of Object.values(plan.approvals)) {
      for (const { block, place } of placedBlocks(approval)) {
        if (block.kind !== 'approve' || hasWayOut(block)) continue;
        const path = deputyPath(plan, approval, block) ?? fallbackPath(plan, approval, block);
        if (!path) continue;
        const help = `let more people decide, or give it a time limit that transfers or escalates; for example\n${path.chart}`;
        report(messages.four_eyes_stuck(source.at(`${place}/${path.key}`, 'key'), { id: block.id, why: path.why }, { help }));
      }
    }
  },
};

/** A time limit that hands it on, or ends it. */
function hasWayOut({ sla }: PlanApproveBlock): boolean {
  return (['onBreach', 'then'] as const).some((key) => sla?.[key] !== undefined && sla[key].kind !== 'remind');
}

/** Where one person alone decides, their deputy may be the very one who must not: whoever asks, or decided where others must. */
function deputyPath(plan: Plan, approval: PlanApproval, block: PlanApproveBlock): Path | undefined {
  if (approval.deputies !== 'allowed' || candidatesOf(plan, block.who)?.length !== 1) return undefined;
  const [other] = separateSets(approval).flatMap((set) => othersOf(approval, set, block));
  const alone = { who: block.who, name: 'B' };
  if (other) {
    const notes = [`A stands in for B`, `A decides \`${other.block.id}\`; while B is away nobody may decide \`${block.id}\``];
    return {
      key: 'who',
      why: `its only approver may be stood in for by whoever decided \`${other.block.id}\``,
      chart: counterexample(plan, [{ who: other.block.who, name: 'A' }, alone], notes),
    };
  }
  if (approval.requester.length === 0 || sameOnly(plan, approval, block)) return undefined;
  const notes = ['R stands in for B', `R asks; while B is away nobody may decide \`${block.id}\``];
  return {
    key: 'who',
    why: 'its only approver may be stood in for by the requester',
    chart: counterexample(plan, [{ who: approval.requester, name: 'R' }, alone], notes),
  };
}

function othersOf(approval: PlanApproval, set: ReturnType<typeof separateSets>[number], { id }: PlanApproveBlock): readonly PlacedApproval[] {
  return set.blocks.some(({ block }) => block.id === id) ? companionsOf(approval, set, id) : [];
}

/** Whether only the approver themselves may ask. */
function sameOnly(plan: Plan, approval: PlanApproval, block: PlanApproveBlock): boolean {
  const [asking, deciding] = [positionsOf(plan, approval.requester), positionsOf(plan, block.who)];
  return asking !== undefined && deciding !== undefined && [...asking].every((position) => deciding.has(position));
}

/** Where nobody is found, the position asked instead may be held by one person, who decided where others must. */
function fallbackPath(plan: Plan, approval: PlanApproval, block: PlanApproveBlock): Path | undefined {
  if (typeof block.ifNobody === 'string') return undefined;
  const { position } = block.ifNobody;
  if (holdersOf(plan, position)?.length !== 1) return undefined;
  const other = separateSets(approval)
    .flatMap((set) => othersOf(approval, set, block))
    .find((placed) => positionsOf(plan, placed.block.who)?.has(position));
  if (!other) return undefined;
  const notes = [`A decides \`${other.block.id}\`; nobody is found for \`${block.id}\`, and who is asked instead is A again`];
  const instead = { who: [{ kind: 'position', position } as const], name: 'A' };
  return {
    key: 'ifNobody',
    why: `\`${position}\`, asked when nobody is found, decides \`${other.block.id}\` too`,
    chart: counterexample(plan, [instead], notes),
  };
}
