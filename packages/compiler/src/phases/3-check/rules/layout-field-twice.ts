import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';

/** A field that stands in the layout more than once: two inputs would hold one value. */
export const layoutFieldTwice: Rule = {
  code: 'layout_field_twice',
  check: (plan, source, report) => {
    for (const form of Object.values(plan.forms)) {
      const placeOf = new Map<string, string>();
      for (const [id, { rows }] of Object.entries(form.layout)) {
        for (const [y, row] of rows.entries()) {
          for (const [x, field] of row.entries()) {
            const place = `forms/${form.id}/layout/${id}/rows/${y}/${x}`;
            const first = placeOf.get(field);
            if (first === undefined) placeOf.set(field, place);
            else {
              const related = [{ message: 'the first one', span: source.at(first) }];
              report(messages.layout_field_twice(source.at(place), { id: field }, { help: 'remove one of the two', related }));
            }
          }
        }
      }
    }
  },
};
