import type { Plan, PlanApproval, PlanBlock, PlanWho } from '@guicheng/definition';
import type { ScenarioProblem } from './scenario-problem.ts';
import type { ChainShown, ScenarioRun } from './scenario-run.ts';

/**
 * What no scenario shows although a policy should not go untested: each SLA kept and broken, each chain approved, rejected and with an approver
 * missing where that can be, each procedure from its first stage to its end. Only runs that went as expected show anything.
 */
export function untested(plan: Plan, runs: readonly ScenarioRun[]): readonly ScenarioProblem[] {
  const sound = runs.filter(({ problems }) => problems.length === 0);
  const isExpected = (sla: string, statuses: readonly string[]) => sound.some(({ verdicts }) => statuses.some((status) => verdicts.get(sla)?.has(status)));
  const isShown = (chain: string, shown: ChainShown) => sound.some(({ chains }) => chains.get(chain)?.has(shown));
  return [
    ...Object.keys(plan.slas).flatMap((id) => [
      ...lacking(isExpected(id, ['met']), 'sla_never_kept', ['slas', id, 'id'], `no scenario keeps \`${id}\``, `expect the verdict "${id}": "met" in one`),
      ...lacking(
        isExpected(id, ['missed', 'late']),
        'sla_never_broken',
        ['slas', id, 'id'],
        `no scenario breaks \`${id}\``,
        `expect the verdict "${id}": "missed" or "late" in one`,
      ),
    ]),
    ...Object.values(plan.approvals).flatMap((approval) => chainLacks(approval, (shown) => isShown(approval.id, shown))),
    ...Object.keys(plan.procedures).flatMap((id) =>
      lacking(
        sound.some(({ lives }) => lives.has(id)),
        'procedure_never_ended',
        ['procedures', id, 'id'],
        `no scenario takes \`${id}\` to its end`,
        'lead one case through its stages until it is closed',
      ),
    ),
  ];
}

function chainLacks(approval: PlanApproval, isShown: (shown: ChainShown) => boolean): readonly ScenarioProblem[] {
  const { id } = approval;
  const blocks = allBlocks(approval.blocks);
  const canReject = blocks.some((block) => block.kind === 'approve' || (block.kind === 'settle' && block.outcome === 'rejected'));
  const canLack = blocks.some((block) => (block.kind === 'approve' || block.kind === 'handle') && block.who.some(mayFindNobody));
  const place = ['approvals', id, 'id'];
  return [
    ...lacking(isShown('approved'), 'chain_never_approved', place, `no scenario has \`${id}\` approved`, 'let everybody who is asked say yes in one'),
    ...lacking(!canReject || isShown('rejected'), 'chain_never_rejected', place, `no scenario has \`${id}\` rejected`, 'let somebody say no in one'),
    ...lacking(
      !canLack || isShown('without-approver'),
      'chain_never_without_approver',
      place,
      `no scenario shows \`${id}\` where nobody holds a position it asks`,
      'leave a position out of `people` in one',
    ),
  ];
}

function lacking(isShown: boolean, code: string, place: readonly string[], message: string, help: string): readonly ScenarioProblem[] {
  return isShown ? [] : [{ code, message, place, help }];
}

const mayFindNobody = ({ kind }: PlanWho): boolean => !['person', 'field', 'requester', 'requester-chooses', 'previous-approver-chooses'].includes(kind);

/** Every block of a chain, nested ones too; those of a chain it runs belong to that one. */
function allBlocks(blocks: { readonly [id: string]: PlanBlock }): readonly PlanBlock[] {
  return Object.values(blocks).flatMap((block) => {
    if (block.kind === 'sequence') return [block, ...allBlocks(block.blocks)];
    if (block.kind === 'branch' || block.kind === 'parallel') return [block, ...Object.values(block.branches).flatMap((branch) => allBlocks(branch.blocks))];
    return [block];
  });
}
