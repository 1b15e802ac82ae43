import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { choicesOf } from './choices.ts';

/** A condition after the way that always matches. */
export const branchOtherwiseNotLast: Rule = {
  code: 'branch_otherwise_not_last',
  check: (plan, source, report) => {
    for (const { what, id, ways } of choicesOf(plan)) {
      const otherwise = ways.findIndex(({ when }) => !when);
      const after = otherwise < 0 ? undefined : ways.slice(otherwise + 1).find(({ when }) => when);
      if (!after) continue;
      const related = [{ message: `the \`otherwise\`, \`${ways[otherwise]!.id}\``, span: source.at(ways[otherwise]!.place, 'key') }];
      report(messages.branch_otherwise_not_last(source.at(after.place, 'key'), { what, id, way: after.id }, { help: 'put the `otherwise` last', related }));
    }
  },
};
