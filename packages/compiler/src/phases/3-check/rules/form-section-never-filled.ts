import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';

/** A section of a form that stages fill in parts, and none of them fills this part. */
export const formSectionNeverFilled: Rule = {
  code: 'form_section_never_filled',
  check: (plan, source, report) => {
    const stages = Object.values(plan.procedures).flatMap((procedure) => Object.values(procedure.stages));
    for (const form of Object.values(plan.forms)) {
      const filling = stages.filter((stage) => stage.form === form.id);
      const filled = new Set(filling.flatMap(({ sections }) => sections));
      for (const id of filling.length > 0 ? Object.keys(form.layout) : []) {
        if (filled.has(id)) continue;
        const span = source.at(`forms/${form.id}/layout/${id}`, 'key');
        report(messages.form_section_never_filled(span, { id, form: form.id }, { help: `name \`${id}\` in the \`sections\` of the stage that fills it` }));
      }
    }
  },
};
