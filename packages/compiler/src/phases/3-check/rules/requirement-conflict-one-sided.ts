import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';

/** A row that names another as its opposite, which does not name it back. */
export const requirementConflictOneSided: Rule = {
  code: 'requirement_conflict_one_sided',
  check: (plan, source, report) => {
    for (const { id, register, conflictsWith } of Object.values(plan.requirements)) {
      for (const [index, other] of conflictsWith.entries()) {
        const row = plan.requirements[other];
        if (!row || row.conflictsWith.includes(id)) continue;
        report(
          messages.requirement_conflict_one_sided(
            source.at(`requirements/${register}/rows/${id}/conflictsWith/${index}`),
            { id, other },
            {
              help: `name \`${id}\` in the \`conflictsWith\` of \`${other}\`, and say there which is in force`,
              related: [{ message: 'the other one', span: source.at(`requirements/${row.register}/rows/${other}`, 'key') }],
            },
          ),
        );
      }
    }
  },
};
