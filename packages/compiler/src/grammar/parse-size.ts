const UNITS: { readonly [unit: string]: number } = { KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };

/** "10MB" in bytes; undefined when it is written otherwise. */
export function parseSize(said: string): number | undefined {
  const match = /^(\d{1,4})(KB|MB|GB)$/.exec(said);
  return match ? Number(match[1]) * UNITS[match[2]!]! : undefined;
}
