import type { Instant, Milliseconds, PlanCalendar } from '@guicheng/definition';
import { expect } from 'vitest';
import { addDays } from '../add-days.ts';
import { addWorking, isOpen, nextOpening, workingBetween } from '../add-working.ts';
import { openingsBetween } from '../openings-between.ts';
import { isWorkday, workdaysBetween } from '../workday.ts';
import { compileCalendar, dayOf, endOfDay, startOfDay, type WorkingTime } from '../working-time.ts';
import { dateAfter, type WalkedMinute, walkMinutes, worksOn } from './minute-walk.ts';

const MINUTE = 60_000;
const MINUTES = 4 * 1440;

/** What is asked of one calendar, apart from every minute: instants and lengths in ms from its start, and counts of days. */
export interface Asks {
  readonly from: Milliseconds;
  readonly until: Milliseconds;
  readonly ms: Milliseconds;
  readonly days: number;
}

/** Throws unless the package says of a calendar what walking through four days of it minute by minute says. */
export function expectAgreementWithMinutes(calendar: PlanCalendar, start: Instant, asks: readonly Asks[]): void {
  const time = compileCalendar(calendar);
  const walked = walkMinutes(calendar, start, MINUTES);
  expectEachMinute(time, walked, start);
  for (const { from, until, ms, days } of asks) {
    expectSum(time, walked, start, from, until);
    expectAdded(time, walked, start, from, ms);
    expectDays(time, walked, start, days);
  }
}

function expectEachMinute(time: WorkingTime, walked: readonly WalkedMinute[], start: Instant): void {
  const wrong = walked.findIndex(({ open, date }, index) => {
    const [first, last] = [start + index * MINUTE, start + (index + 1) * MINUTE - 1];
    return isOpen(time, first) !== open || isOpen(time, last) !== open || dayOf(time, first) !== date;
  });
  expect({ wrong, at: new Date(start + wrong * MINUTE).toISOString() }).toEqual({ wrong: -1, at: expect.any(String) });
  for (const [index, { date }] of walked.entries()) {
    const before = walked[index - 1];
    if (before === undefined || before.date === date) continue;
    const midnight = start + index * MINUTE;
    expect([startOfDay(time, date), endOfDay(time, before.date)]).toEqual([midnight, midnight]);
  }
}

/** Open milliseconds among the minutes, from and until in ms after the start. */
function openAmong(walked: readonly WalkedMinute[], from: Milliseconds, until: Milliseconds): Milliseconds {
  return walked.reduce((sum, { open }, index) => sum + (open ? Math.max(0, Math.min(until, (index + 1) * MINUTE) - Math.max(from, index * MINUTE)) : 0), 0);
}

function expectSum(time: WorkingTime, walked: readonly WalkedMinute[], start: Instant, from: Milliseconds, until: Milliseconds): void {
  const wanted = openAmong(walked, from, until);
  const last = dayOf(time, start + until - 1);
  expect(workingBetween(time, start + from, start + until)).toEqual({ ms: wanted, provisional: last > (time.calendar.validThrough ?? '9999') });
  const openings = openingsBetween(time, start + from, start + until);
  expect(openings.reduce((sum, opening) => sum + opening.until - opening.from, 0)).toBe(wanted);
  expect(openings.every((opening, index) => opening.from < opening.until && opening.from > (openings[index - 1]?.until ?? 0))).toBe(true);
  const next = walked.findIndex(({ open }, index) => open && (index + 1) * MINUTE > from);
  if (next >= 0) expect(nextOpening(time, start + from)?.at).toBe(start + Math.max(from, next * MINUTE));
}

function expectAdded(time: WorkingTime, walked: readonly WalkedMinute[], start: Instant, from: Milliseconds, ms: Milliseconds): void {
  const added = addWorking(time, start + from, ms);
  const within = openAmong(walked, from, MINUTES * MINUTE);
  if (within < ms) {
    expect(added === undefined || added.at > start + MINUTES * MINUTE).toBe(true);
    return;
  }
  expect(openAmong(walked, from, added!.at - start)).toBe(ms);
  expect(openAmong(walked, from, added!.at - start - 1)).toBe(ms - 1);
  expect(added!.provisional).toBe(walked[Math.floor((added!.at - 1 - start) / MINUTE)]!.date > (time.calendar.validThrough ?? '9999'));
}

function expectDays(time: WorkingTime, walked: readonly WalkedMinute[], start: Instant, count: number): void {
  const { calendar } = time;
  const first = walked[0]!.date;
  let [date, left] = [first, Math.abs(count)];
  while (left > 0) {
    date = dateAfter(date, Math.sign(count));
    if (worksOn(calendar, date)) left -= 1;
  }
  // Counted back, the day found may be published although the days between are not.
  const latest = count < 0 ? dateAfter(first, -1) : date;
  expect(addDays(time, start, count, { kind: 'workdays', firstDay: 'not-counted', roll: 'none' })).toEqual({
    at: endOfDay(time, date),
    date,
    provisional: latest > (calendar.validThrough ?? '9999'),
  });
  expect(isWorkday(time, date)).toBe(worksOn(calendar, date));
  expect(workdaysBetween(time, first, date)).toBe(workdaysCounted(calendar, first, date));
}

function workdaysCounted(calendar: PlanCalendar, from: string, to: string): number {
  if (to < from) return 0 - workdaysCounted(calendar, to, from);
  let count = 0;
  for (let date = dateAfter(from, 1); date <= to; date = dateAfter(date, 1)) count += Number(worksOn(calendar, date));
  return count;
}
