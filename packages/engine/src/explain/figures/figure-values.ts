import { dateOf } from '@guicheng/calendar';
import type { Instant, Plan, PlanSla } from '@guicheng/definition';
import { workingTimeOf } from '../../sla/calendars.ts';

const MINUTE = 60_000;
/** Of a list, so many are named; the rest is counted. */
const MOST_NAMED = 5;

/** A share as a percentage of one decimal, rounded down: what is not yet 80 % never looks like it. */
export function shareText(counted: number, cohort: number): string {
  const tenths = (BigInt(counted) * 1000n) / BigInt(cohort);
  return tenths % 10n === 0n ? `${tenths / 10n}%` : `${tenths / 10n}.${tenths % 10n}%`;
}

/** A fraction as a percentage where it has at most four decimals, `2/3` otherwise. */
export function percentText([numerator, denominator]: readonly [number, number]): string {
  const exact = decimalText(BigInt(numerator) * 100n, BigInt(denominator));
  return exact.includes('/') ? exact : `${exact}%`;
}

/** A quotient written out where it has at most four decimals, as a fraction otherwise. */
export function decimalText(numerator: bigint, denominator: bigint): string {
  const scaled = numerator * 10_000n;
  if (scaled % denominator !== 0n) return `${numerator}/${denominator}`;
  const digits = (scaled / denominator).toString().padStart(5, '0');
  const decimals = digits.slice(-4).replace(/0+$/, '');
  return decimals === '' ? digits.slice(0, -4) : `${digits.slice(0, -4)}.${decimals}`;
}

/** An instant as date and time of day in the zone of an SLA's calendar. */
export function instantText(plan: Plan, sla: PlanSla, at: Instant): string {
  const { zone } = workingTimeOf(plan, sla.calendar);
  const day = zone.dayAt(at);
  const minutes = Math.floor((at + zone.offsetAt(at) - day * 1440 * MINUTE) / MINUTE);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${dateOf(day)} ${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** The first few of a list. */
export function listText(items: readonly string[]): string {
  const named = items.slice(0, MOST_NAMED).join(', ');
  return items.length > MOST_NAMED ? `${named} … (${items.length})` : named;
}
