import type { Plan, PlanRequirement } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { placedBlocks } from './placed-blocks.ts';

/** Where a row of each kind may be answered. Any definition can answer a rule. */
const ANSWERS: Readonly<Record<Exclude<PlanRequirement['kind'], 'rule'>, readonly string[]>> = {
  department: ['organization/departments/'],
  role: ['organization/positions/'],
  form: ['forms/', 'data/', 'templates/'],
  procedure: ['procedures/'],
  sla: ['slas/'],
  approval: ['approvals/'],
};

/** A row that asks for one kind of definition and is satisfied only by other kinds. */
export const requirementKindMismatch: Rule = {
  code: 'requirement_kind_mismatch',
  check: (plan, source, report) => {
    for (const { id, register, kind, satisfiedBy } of Object.values(plan.requirements)) {
      const [by] = satisfiedBy;
      if (kind === 'rule' || by === undefined) continue;
      if (satisfiedBy.some((one) => ANSWERS[kind].some((start) => one.startsWith(start)) || (kind === 'sla' && isTimedBlock(plan, one)))) continue;
      const related = [{ message: `satisfied by \`${by}\``, span: source.at(`${by.split('#')[0]}/satisfies`, 'key') }];
      report(
        messages.requirement_kind_mismatch(
          source.at(`requirements/${register}/rows/${id}/kind`),
          { id, kind, by },
          { help: `let ${kind === 'approval' ? 'an approval' : kind === 'sla' ? 'an SLA' : `a ${kind}`} satisfy it, or correct its \`kind\``, related },
        ),
      );
    }
  },
};

/** A block of a chain with a limit of its own is an SLA too. */
function isTimedBlock(plan: Plan, by: string): boolean {
  const [, approval = '', id] = /^approvals\/([^#]+)#(.+)$/.exec(by) ?? [];
  const chain = plan.approvals[approval];
  return chain !== undefined && placedBlocks(chain).some(({ block }) => block.id === id && (block.kind === 'approve' || block.kind === 'handle') && block.sla);
}
