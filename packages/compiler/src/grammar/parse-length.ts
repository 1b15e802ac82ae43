import type { Milliseconds, PlanLength } from '@guicheng/definition';

const ELAPSED = /^(?:(\d{1,5})h)?(?:(\d{1,5})m)?(?:(\d{1,5})s)?$/;
const DAYS = /^(\d{1,4}) (workday|day)s?$/;

/** "2h", "1h30m", "90s" in milliseconds; undefined when it is written otherwise or is nothing. */
export function parseElapsed(said: string): Milliseconds | undefined {
  const match = ELAPSED.exec(said);
  if (!match) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((digits) => Number(digits ?? 0));
  const ms = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return ms > 0 ? ms : undefined;
}

/** "30m", "24h", "3 workdays", "14 days"; undefined when it is none of them. */
export function parseLength(said: string): PlanLength | undefined {
  const ms = parseElapsed(said);
  if (ms !== undefined) return { unit: 'elapsed', ms, said };
  const match = DAYS.exec(said);
  const count = Number(match?.[1]);
  return match && count > 0 ? { unit: match[2] === 'workday' ? 'workdays' : 'days', count, said } : undefined;
}

/** When a step of a ladder comes: as a warning, or "+2h" past due. */
export function parseStep(said: string): { readonly left: Milliseconds } | { readonly percent: number } | { readonly past: Milliseconds } | undefined {
  if (!said.startsWith('+')) return parseWarning(said);
  const past = parseElapsed(said.slice(1));
  return past === undefined ? undefined : { past };
}

/** When a warning comes: "-30m" before due, "50%" of the target gone. */
export function parseWarning(said: string): { readonly left: Milliseconds } | { readonly percent: number } | undefined {
  const percent = /^(\d{1,2})%$/.exec(said);
  if (percent) return { percent: Number(percent[1]) };
  const left = said.startsWith('-') ? parseElapsed(said.slice(1)) : undefined;
  return left === undefined ? undefined : { left };
}
