import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { choicesOf, inclusiveChoicesOf } from './choices.ts';

/** A second way without a condition. */
export const branchOtherwiseSeveral: Rule = {
  code: 'branch_otherwise_several',
  check: (plan, source, report) => {
    for (const { what, id, ways } of [...choicesOf(plan), ...inclusiveChoicesOf(plan)]) {
      const [first, ...more] = ways.filter(({ when }) => !when);
      for (const way of more) {
        const related = [{ message: 'the first one', span: source.at(first!.place, 'key') }];
        report(messages.branch_otherwise_several(source.at(way.place, 'key'), { what, id, way: way.id }, { help: 'give it a `when`', related }));
      }
    }
  },
};
