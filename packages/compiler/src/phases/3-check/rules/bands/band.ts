/**
 * A set of values of one number as half-open ranges, sorted and apart. An end is a cut between two values: `2v` lies just below
 * the value `v`, `2v + 1` just above it; undefined is the end of the line.
 */
export type Band = readonly Range[];
export interface Range {
  readonly from: bigint | undefined;
  readonly to: bigint | undefined;
}

export const everything: Band = [{ from: undefined, to: undefined }];

/** What is in both. */
export function intersect(a: Band, b: Band): Band {
  return a.flatMap((x) =>
    b.flatMap((y) => {
      const from = x.from === undefined ? y.from : y.from === undefined || x.from > y.from ? x.from : y.from;
      const to = x.to === undefined ? y.to : y.to === undefined || x.to < y.to ? x.to : y.to;
      return from !== undefined && to !== undefined && from >= to ? [] : [{ from, to }];
    }),
  );
}

/** What is not in it. */
export function complement(band: Band): Band {
  return band.reduce<Band>((rest, { from, to }) => {
    const below: Band = from === undefined ? [] : [{ from: undefined, to: from }];
    const above: Band = to === undefined ? [] : [{ from: to, to: undefined }];
    return intersect(rest, [...below, ...above]);
  }, everything);
}

/** What is in either. */
export function unite(a: Band, b: Band): Band {
  return complement(intersect(complement(a), complement(b)));
}
