import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import type { Band } from './bands/band.ts';
import { complement, intersect, unite } from './bands/band.ts';
import { readBands } from './bands/read-bands.ts';
import { choicesOf } from './choices.ts';

/** A band of which every value has matched an earlier way, or that holds no value at all. */
export const branchShadowed: Rule = {
  code: 'branch_shadowed',
  check: (plan, source, report) => {
    for (const choice of choicesOf(plan)) {
      const bands = readBands(choice);
      let before: Band = [];
      for (const { way, band } of bands?.bands ?? []) {
        const left = intersect(band, complement(before));
        if (left.length === 0) {
          const by = bands!.bands.find((other) => other.way !== way && intersect(band, complement(other.band)).length === 0)?.way;
          report(
            messages.branch_shadowed(
              source.at(`${way.place}/when`),
              { what: choice.what, id: choice.id, way: way.id },
              by && band.length > 0
                ? { help: `put \`${way.id}\` before \`${by.id}\``, related: [{ message: 'matches all of it before', span: source.at(`${by.place}/when`) }] }
                : { help: band.length > 0 ? 'the ways before it match all of it' : 'no value meets its condition' },
            ),
          );
        }
        before = unite(before, band);
      }
    }
  },
};
