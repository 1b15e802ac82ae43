/** The same JSON with another value at a path; what does not lie on the path is shared. */
export function withValue<T>(json: T, path: readonly string[], value: unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) return value as T;
  const inner = (json as Readonly<Record<string, unknown>>)[key];
  const changed = withValue(inner, rest, value);
  if (Array.isArray(json)) return json.with(Number(key), changed) as T;
  return { ...json, [key]: changed };
}
