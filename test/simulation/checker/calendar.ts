import type { Plan, PlanCalendar, PlanLength } from '@guicheng/definition';
import { Temporal } from 'temporal-polyfill';

/** A stretch of time, half open. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

const LONGEST = 4_000;

/** A calendar walked day by day and interval by interval. Slow and plain: nothing is summed up beforehand. */
export class DayByDay {
  readonly #calendar: PlanCalendar;
  readonly #starts = new Map<string, number>();
  readonly #spans = new Map<string, readonly Span[]>();

  constructor(calendar: PlanCalendar) {
    this.#calendar = calendar;
  }

  dateAt(instant: number): string {
    return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(this.#calendar.timeZone).toPlainDate().toString();
  }

  /** The instant so many minutes after midnight by the clock on the wall; past 1440 it is on the days after. */
  instantAt(date: string, minute: number): number {
    const key = `${date} ${minute}`;
    const known = this.#starts.get(key);
    if (known !== undefined) return known;
    const days = Math.floor(minute / 1440);
    const plain = Temporal.PlainDate.from(date)
      .add({ days })
      .toPlainDateTime({ hour: Math.floor((minute % 1440) / 60), minute: minute % 60 });
    const found = plain.toZonedDateTime(this.#calendar.timeZone).epochMilliseconds;
    this.#starts.set(key, found);
    return found;
  }

  startOf(date: string): number {
    return this.instantAt(date, 0);
  }

  endOf(date: string): number {
    return this.instantAt(date, 1440);
  }

  isWorkday(date: string): boolean {
    const special = this.#calendar.days[date];
    if (special?.kind === 'holiday') return false;
    return special?.kind === 'make-up-workday' || this.#calendar.workweek.includes(weekday(date));
  }

  isServiceDay(date: string): boolean {
    return this.openings(date).length > 0;
  }

  /** When it is open on the hours that belong to a date. */
  openings(date: string): readonly Span[] {
    const known = this.#spans.get(date);
    if (known) return known;
    const hours = this.#calendar.days[date]?.open ?? this.#calendar.week[weekday(date) - 1] ?? [];
    const spans = hours.map(([from, until]) => ({ from: this.instantAt(date, from), until: this.instantAt(date, until) }));
    this.#spans.set(date, spans);
    return spans;
  }

  isOpen(instant: number): boolean {
    const date = this.dateAt(instant);
    return [addDate(date, -1), date].some((day) => this.openings(day).some(({ from, until }) => from <= instant && instant < until));
  }

  /** Open time between two instants, holes left out. */
  openBetween(from: number, until: number, holes: readonly Span[] = []): number {
    let sum = 0;
    for (let date = addDate(this.dateAt(from), -1); this.startOf(date) < until; date = addDate(date, 1)) {
      for (const span of this.openings(date)) sum += outside(Math.max(span.from, from), Math.min(span.until, until), holes);
    }
    return sum;
  }

  /** Whether what is said of an instant rests on days that are not published. */
  isProvisional(instant: number): boolean {
    const { validThrough } = this.#calendar;
    return validThrough !== undefined && instant > this.endOf(validThrough);
  }
}

/** The part of a stretch that lies in no hole. The holes do not overlap. */
export function outside(from: number, until: number, holes: readonly Span[]): number {
  if (until <= from) return 0;
  return holes.reduce((left, hole) => left - Math.max(0, Math.min(until, hole.until) - Math.max(from, hole.from)), until - from);
}

export function addDate(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Monday is 1. */
export function weekday(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

export interface Reckoning {
  /** Undefined: every hour counts. */
  readonly open: boolean;
  readonly firstDayCounts: boolean;
  readonly roll: 'none' | 'next' | 'previous';
  readonly holes: readonly Span[];
}

/** When a length that begins at an instant is over, found by going on from opening to opening, or from day to day. */
export function endOfLength(days: DayByDay, start: number, length: PlanLength, how: Reckoning): number | undefined {
  return length.unit === 'elapsed' ? afterMs(days, start, length.ms, how) : afterDays(days, start, length, how);
}

function afterMs(days: DayByDay, start: number, ms: number, { open, holes }: Reckoning): number | undefined {
  let left = ms;
  const through = (from: number, until: number): number | undefined => {
    let cursor = from;
    for (const hole of [...holes, { from: Number.POSITIVE_INFINITY, until: Number.POSITIVE_INFINITY }]) {
      if (hole.until <= cursor) continue;
      const end = Math.min(hole.from, until);
      if (end > cursor && left <= end - cursor) return cursor + left;
      left -= Math.max(0, end - cursor);
      cursor = Math.max(cursor, Math.min(hole.until, until));
      if (cursor >= until) return undefined;
    }
    return undefined;
  };
  if (ms <= 0) return holes.find((hole) => hole.from <= start && start < hole.until)?.until ?? start;
  if (!open) return through(start, Number.POSITIVE_INFINITY);
  let date = addDate(days.dateAt(start), -1);
  for (let tries = 0; tries < LONGEST; tries += 1, date = addDate(date, 1)) {
    for (const span of days.openings(date)) {
      const end = span.until > start ? through(Math.max(span.from, start), span.until) : undefined;
      if (end !== undefined) return end;
    }
  }
  return undefined;
}

function afterDays(
  days: DayByDay,
  start: number,
  { unit, count }: Exclude<PlanLength, { readonly unit: 'elapsed' }>,
  { firstDayCounts, roll, holes }: Reckoning,
): number | undefined {
  const covered = (date: string): boolean => holes.some((hole) => hole.from <= days.startOf(date) && days.endOf(date) <= hole.until);
  const counts = (date: string): boolean => (unit === 'days' || days.isWorkday(date)) && !covered(date);
  let date = days.dateAt(start);
  let left = count;
  if (firstDayCounts && counts(date)) left -= 1;
  for (let tries = 0; left > 0; tries += 1) {
    if (tries > LONGEST) return undefined;
    date = addDate(date, 1);
    if (counts(date)) left -= 1;
  }
  let due = days.endOf(rolled(days, date, roll));
  for (const hole of holes) {
    if (due <= hole.from || hole.until < due) continue;
    if (hole.until === Number.POSITIVE_INFINITY) return undefined;
    due = days.endOf(rolled(days, days.dateAt(hole.until), unit === 'workdays' ? 'next' : roll));
  }
  return due;
}

export function rolled(days: DayByDay, date: string, roll: 'none' | 'next' | 'previous'): string {
  let found = date;
  if (roll !== 'none') for (let tries = 0; tries < LONGEST && !days.isWorkday(found); tries += 1) found = addDate(found, roll === 'next' ? 1 : -1);
  return found;
}

/** The calendar of an id; without one, every day and hour of the pack's zone. */
export function calendarsOf(plan: Plan): (id: string | undefined) => DayByDay {
  const made = new Map<string | undefined, DayByDay>();
  return (id) => {
    const known = made.get(id);
    if (known) return known;
    const found = new DayByDay((id === undefined ? undefined : plan.calendars[id]) ?? always(plan));
    made.set(id, found);
    return found;
  };
}

function always(plan: Plan): PlanCalendar {
  const week = Array.from({ length: 7 }, () => [[0, 1440] as const]);
  return { id: '', title: {}, satisfies: [], overlays: {}, timeZone: plan.pack.timeZone, week, workweek: [1, 2, 3, 4, 5, 6, 7], days: {} };
}
