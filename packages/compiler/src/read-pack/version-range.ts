type Version = readonly [major: number, minor: number, patch: number];

function parseVersion(text: string): Version | undefined {
  const match = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(text);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined;
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Whether a version lies in a range written `1.2.3`, `^1.2.3`, `~1.2.3`, `>=1.2.3` or `*`, with npm's meanings. */
export function isInRange(version: string, range: string): boolean {
  if (range === '*') return true;
  const [, operator, rest] = /^(\^|~|>=|)(.*)$/.exec(range) ?? [];
  const [actual, wanted] = [parseVersion(version), parseVersion(rest ?? '')];
  if (!actual || !wanted) return false;
  if (operator === '') return compare(actual, wanted) === 0;
  if (compare(actual, wanted) < 0 || operator === '>=') return compare(actual, wanted) >= 0;
  if (operator === '~') return actual[0] === wanted[0] && actual[1] === wanted[1];
  // A caret keeps the first number that is not zero.
  const kept = wanted.findIndex((part) => part > 0);
  return actual.slice(0, (kept < 0 ? 2 : kept) + 1).every((part, index) => part === wanted[index]);
}
