import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { complement, intersect } from './bands/band.ts';
import { valueAt } from './bands/number-line.ts';
import { readBands } from './bands/read-bands.ts';
import { choicesOf } from './choices.ts';

/** Two bands that share values without one holding the other. A wider band after a narrower one is how first-match is meant to be used. */
export const branchOverlap: Rule = {
  code: 'branch_overlap',
  check: (plan, source, report) => {
    for (const choice of choicesOf(plan)) {
      const read = readBands(choice);
      for (const [index, { way: second, band }] of (read?.bands ?? []).entries()) {
        const other = read!.bands.slice(0, index).find((first) => {
          const [a, b] = [intersect(first.band, complement(band)), intersect(band, complement(first.band))];
          return a.length > 0 && b.length > 0 && intersect(first.band, band).length > 0;
        });
        if (!other) continue;
        const [shared] = intersect(other.band, band);
        const at = shared!.from ?? shared!.to! - 2n;
        report(
          messages.branch_overlap(
            source.at(`${second.place}/when`),
            { what: choice.what, id: choice.id, first: other.way.id, second: second.id, subject: read!.subject, value: valueAt(read!.line, at, read!.scale) },
            {
              help: 'let each band begin where the other ends',
              related: [{ message: `\`${other.way.id}\` is tried first`, span: source.at(`${other.way.place}/when`) }],
            },
          ),
        );
      }
    }
  },
};
