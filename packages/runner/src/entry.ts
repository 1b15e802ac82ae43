/** The entry of a record under a key that came from outside: `constructor` and its like are not entries. */
export function entry<T>(record: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
