import { addDays, dateOf, datePartsOf, dayNumberOf, endOfDay, isServiceDay, type WorkingTime } from '@guicheng/calendar';
import type { Instant, PlanFrequencySla } from '@guicheng/definition';
import { dueOf } from './due.ts';
import { fieldOf } from './frequency-count.ts';
import type { FrequencyStanding } from './frequency-status.ts';
import { firstFrom, type Occurrence } from './history.ts';
import type { OwedPart } from './season.ts';

/** What dues that follow on the last time it was done are reckoned from. */
export interface Following {
  readonly time: WorkingTime;
  readonly sla: PlanFrequencySla;
  /** Every time it was done, oldest first. */
  readonly done: readonly Occurrence[];
  /** Every reading of the meter, oldest first. */
  readonly readings: readonly Occurrence[];
  /** From when on it is owed if it was never done. */
  readonly begin: Instant;
  readonly asOf: Instant;
}

const MONTHS: { readonly [per: string]: number } = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/**
 * The first due of a part of a period that was not kept, or the state of the last: each due follows on the last time it was done, by the length of the period
 * (`floating`) or by the meter, whichever comes first. Undefined when none falls due in it.
 */
export function followingStanding(following: Following, part: OwedPart): FrequencyStanding | undefined {
  const { done, begin, asOf } = following;
  let index = firstFrom(done, part.from);
  let anchor = Math.max(begin, done[index - 1]?.at ?? begin);
  let kept: FrequencyStanding | undefined;
  for (;;) {
    const due = nextDue(following, anchor);
    if (due === undefined || due > part.until) return kept;
    const next = done[index];
    if (due > part.from && (!next || next.at > due)) {
      if (next) return { status: 'late', dueAt: due, decidedAt: next.at };
      return asOf > due ? { status: 'missed', dueAt: due, decidedAt: due } : { status: 'running', dueAt: due, breaksAt: due + 1 };
    }
    if (!next) return kept;
    if (due > part.from) kept = { status: 'met', dueAt: due, decidedAt: next.at };
    anchor = next.at;
    index += 1;
  }
}

function nextDue(following: Following, anchor: Instant): Instant | undefined {
  const byTime = following.sla.next === 'floating' ? afterOne(following, anchor) : undefined;
  const byMeter = afterMeter(following, anchor);
  return byTime === undefined ? byMeter : byMeter === undefined ? byTime : Math.min(byTime, byMeter);
}

/** One period after an instant, at the end of that day; the same day of the month, or the last if it has none. */
function afterOne({ time, sla: { per } }: Following, anchor: Instant): Instant | undefined {
  const day = time.zone.dayAt(anchor);
  const months = MONTHS[per];
  if (months !== undefined) {
    const { year, month, day: inMonth } = datePartsOf(day);
    const to = year * 12 + (month - 1) + months;
    const first = dayNumberOf(Math.floor(to / 12), (to % 12) + 1, 1);
    const last = dayNumberOf(Math.floor((to + 1) / 12), ((to + 1) % 12) + 1, 1) - 1;
    return endOfDay(time, dateOf(Math.min(last, first + inMonth - 1)));
  }
  if (per === 'workday') return addDays(time, anchor, 1, { kind: 'workdays', firstDay: 'not-counted', roll: 'none' })?.at;
  let next = day + (per === 'week' ? 7 : 1);
  for (let tries = 0; per === 'service-day' && tries < 366 && !isServiceDay(time, dateOf(next)); tries += 1) next += 1;
  return endOfDay(time, dateOf(next));
}

/** When the readings since an instant have reached the sum, and the time allowed after that. */
function afterMeter({ time, sla, readings }: Following, anchor: Instant): Instant | undefined {
  const { orEvery, firstDay, roll } = sla;
  if (!orEvery) return undefined;
  let sum = 0;
  for (const reading of readings) {
    if (reading.at <= anchor) continue;
    const value = fieldOf(reading.recorded, orEvery.sum);
    if (typeof value === 'number' && Number.isSafeInteger(value)) sum += value;
    if (sum >= orEvery.reaches) return dueOf({ time, clock: 'wall', firstDay, roll, holes: [] }, reading.at, orEvery.within)?.at;
  }
  return undefined;
}
