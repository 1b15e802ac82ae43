import type { Milliseconds } from '@guicheng/definition';

const UNITS: Readonly<Record<string, Milliseconds>> = { s: 1000, m: 60_000, h: 3_600_000, day: 86_400_000 };

/** How long a `wait` takes in ms: `90s`, `1h30m`, `2 days`. Undefined for workdays, which depend on a calendar: whoever means them says the instant. */
export function lengthToMs(length: string): Milliseconds | undefined {
  const parts = [...length.matchAll(/(\d+) ?(day|[hms])/g)];
  if (parts.length === 0 || length.includes('workday')) return undefined;
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * UNITS[unit!]!, 0);
}
