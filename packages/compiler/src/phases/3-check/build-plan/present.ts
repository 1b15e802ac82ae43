/** What `present` takes: every property of `T` named, the optional ones as a value or undefined. */
type Named<T> = { readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K] };

/** An object without the properties that are undefined. All of `T` must be named, so that a new property is not forgotten. */
export function present<T extends object>(named: Named<T>): T {
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)) as T;
}

/** A record with the same keys in the same order. */
export function mapRecord<V, R>(record: { readonly [key: string]: V } | undefined, change: (value: V, key: string) => R): { readonly [key: string]: R } {
  return Object.fromEntries(Object.entries(record ?? {}).map(([key, value]) => [key, change(value, key)]));
}

/** As `mapRecord`, without the entries whose result is undefined: those have been reported. */
export function mapPresent<V, R>(
  record: { readonly [key: string]: V } | undefined,
  change: (value: V, key: string) => R | undefined,
): { readonly [key: string]: R } {
  return Object.fromEntries(
    Object.entries(record ?? {}).flatMap(([key, value]) => {
      const result = change(value, key);
      return result === undefined ? [] : [[key, result]];
    }),
  );
}
