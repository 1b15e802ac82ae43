import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { readBands } from './bands/read-bands.ts';
import { choicesOf, inclusiveChoicesOf } from './choices.ts';

/** A choice in which no way may match. Bands of one number are looked at by `branch_gap`: they may be complete without. */
export const branchWithoutOtherwise: Rule = {
  code: 'branch_without_otherwise',
  check: (plan, source, report) => {
    for (const choice of [...choicesOf(plan), ...inclusiveChoicesOf(plan)]) {
      if (choice.ways.some(({ when }) => !when) || readBands(choice)) continue;
      const { what, id, place } = choice;
      report(messages.branch_without_otherwise(source.at(place, 'key'), { what, id }, { help: 'let the last way be the `otherwise`' }));
    }
  },
};
