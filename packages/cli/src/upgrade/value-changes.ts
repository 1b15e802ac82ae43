/** One value that differs, at its path inside what was compared. Absent where there is none. */
export interface ValueChange {
  readonly path: readonly string[];
  readonly from?: unknown;
  readonly to?: unknown;
}

/** What differs between two JSON values, as deep as objects go; a list is one value. What only one of them has is one change. In the order of `to`, then what is gone. */
export function valueChanges(from: unknown, to: unknown, path: readonly string[] = []): readonly ValueChange[] {
  if (isRecord(from) && isRecord(to)) {
    const keys = [...new Set([...Object.keys(to), ...Object.keys(from)])];
    return keys.flatMap((key) => valueChanges(from[key], to[key], [...path, key]));
  }
  return sameValue(from, to) ? [] : [{ path, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
}

/** Whether two JSON values say the same; the order of keys says nothing. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (isRecord(one) && isRecord(other)) {
    const keys = Object.keys(one);
    return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && sameValue(one[key], other[key]));
  }
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, index) => sameValue(item, other[index]));
  return one === other;
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
