import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { complement, intersect } from './bands/band.ts';
import { valueAt } from './bands/number-line.ts';
import { readBands } from './bands/read-bands.ts';
import { choicesOf, inclusiveChoicesOf } from './choices.ts';

/** Bands of one number that leave a value out, and no otherwise. One value is named, the lowest left out if there is one. */
export const branchGap: Rule = {
  code: 'branch_gap',
  check: (plan, source, report) => {
    for (const choice of [...choicesOf(plan), ...inclusiveChoicesOf(plan)]) {
      const bands = choice.ways.every(({ when }) => when) ? readBands(choice) : undefined;
      const [gap] = bands?.bands.reduce((rest, { band }) => intersect(rest, complement(band)), bands.domain) ?? [];
      if (!bands || !gap) continue;
      // A gap that begins at no value is named by the last value in it.
      const at = gap.from ?? (gap.to === undefined ? 0n : gap.to - 2n);
      report(
        messages.branch_gap(
          source.at(choice.place, 'key'),
          { what: choice.what, id: choice.id, subject: bands.subject, value: valueAt(bands.line, at, bands.scale) },
          { help: 'close the gap between the bands, or add an `otherwise`' },
        ),
      );
    }
  },
};
