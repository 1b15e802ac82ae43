import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';

/** A row of the register that nothing answers: neither satisfied, nor planned, nor exempt. */
export const requirementUnsatisfied: Rule = {
  code: 'requirement_unsatisfied',
  check: (plan, source, report) => {
    for (const { id, register, satisfiedBy, planned, exempt } of Object.values(plan.requirements)) {
      if (satisfiedBy.length > 0 || planned || exempt) continue;
      report(
        messages.requirement_unsatisfied(
          source.at(`requirements/${register}/rows/${id}`, 'key'),
          { id },
          { help: `name \`${id}\` in the \`satisfies\` of what answers it, or say \`"planned": true\`, or why it is \`exempt\`` },
        ),
      );
    }
  },
};
