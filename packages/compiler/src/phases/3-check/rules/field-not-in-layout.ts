import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';

/** A field that no section shows: nobody could ever fill it in. */
export const fieldNotInLayout: Rule = {
  code: 'field_not_in_layout',
  check: (plan, source, report) => {
    for (const form of Object.values(plan.forms)) {
      const shown = new Set(Object.values(form.layout).flatMap(({ rows }) => rows.flat()));
      for (const id of Object.keys(form.fields)) {
        if (shown.has(id)) continue;
        const related = [{ message: 'the layout', span: source.at(`forms/${form.id}/layout`, 'key') }];
        report(
          messages.field_not_in_layout(source.at(`forms/${form.id}/fields/${id}`, 'key'), { id }, { help: `name \`${id}\` in a row of the layout`, related }),
        );
      }
    }
  },
};
