import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';

/** A row still called planned although something satisfies it. */
export const requirementPlannedButSatisfied: Rule = {
  code: 'requirement_planned_but_satisfied',
  check: (plan, source, report) => {
    for (const { id, register, satisfiedBy, planned } of Object.values(plan.requirements)) {
      const [by] = satisfiedBy;
      if (!planned || by === undefined) continue;
      const related = [{ message: `\`${by}\` satisfies it`, span: source.at(`${by.split('#')[0]}/satisfies`, 'key') }];
      report(
        messages.requirement_planned_but_satisfied(
          source.at(`requirements/${register}/rows/${id}/planned`, 'key'),
          { id, by },
          { help: 'remove `planned`', related },
        ),
      );
    }
  },
};
