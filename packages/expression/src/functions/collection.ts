import { fail } from '../evaluation-error.ts';

type Mapping = ReadonlyMap<unknown, unknown> | Readonly<Record<string, unknown>>;

function entries(value: Mapping): ReadonlyMap<unknown, unknown> {
  return value instanceof Map ? value : new Map(Object.entries(value));
}

/** Equal by value, lists and maps through and through; numbers of any kind by what they are worth. */
export function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) || Array.isArray(b)) return a === b;
  const [left, right] = [entries(a as Mapping), entries(b as Mapping)];
  return left.size === right.size && [...left].every(([key, value]) => right.has(key) && same(value, right.get(key)));
}

/** Whether a list holds a value, by `same`. */
export function includes(list: readonly unknown[], value: unknown): boolean {
  return list.some((item) => same(item, value));
}

/** One item of a list, counted from 0; throws `index_out_of_range`. */
export function item(list: readonly unknown[], index: number | bigint): unknown {
  return Number(index) in list ? list[Number(index)] : fail('index_out_of_range');
}

/** Whether a map has a key. */
export function hasKey(map: Mapping, key: unknown): boolean {
  return entries(map).has(key);
}

/** The value of a key; throws `no_such_key`. */
export function lookup(map: Mapping, key: unknown): unknown {
  const all = entries(map);
  return all.has(key) ? all.get(key) : fail('no_such_key');
}

/** The keys of a map in the order written. */
export function keys(map: Mapping): readonly unknown[] {
  return [...entries(map).keys()];
}

/** A map from pairs; throws `repeated_key`. */
export function mapOf(pairs: readonly (readonly [unknown, unknown])[]): ReadonlyMap<unknown, unknown> {
  const map = new Map(pairs);
  return map.size === pairs.length ? map : fail('repeated_key');
}

/** A map as the JSON object it is stored as. */
export function mapToObject(map: Mapping): Readonly<Record<string, unknown>> {
  return Object.fromEntries(entries(map)) as Record<string, unknown>;
}

/** How many items a list has. */
export function length(list: readonly unknown[]): number {
  return list.length;
}

/** How many keys a map has. */
export function mapSize(map: Mapping): number {
  return entries(map).size;
}

export function concat(a: readonly unknown[], b: readonly unknown[]): readonly unknown[] {
  return [...a, ...b];
}
