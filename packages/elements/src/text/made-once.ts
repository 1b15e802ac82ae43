/** `make`, answering the same for the same key. A format of `Intl` takes a browser some 0.3 ms to make, and a table may show a thousand dates. */
export function madeOnce<T>(make: (...key: string[]) => T): (...key: string[]) => T {
  const made = new Map<string, T>();
  return (...parts) => {
    const key = parts.join('|');
    const known = made.get(key) ?? make(...parts);
    made.set(key, known);
    return known;
  };
}
