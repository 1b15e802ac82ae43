import type { PlainDate, Text } from '../text.ts';
import type { PlanDefinition } from './plan.ts';

/** Minutes after local midnight, half open: `[540, 720]` is 09:00 up to, not including, 12:00. The end may pass 1440: the interval then runs into the next day. */
export type DayInterval = readonly [from: number, to: number];

/** A calendar with its base merged in. Weekdays are numbered 1 (Monday) to 7 (Sunday), as in ISO 8601. */
export interface PlanCalendar extends PlanDefinition {
  readonly timeZone: string;
  /** Opening intervals for weekdays 1 to 7 (index 0 is Monday), sorted, not overlapping. */
  readonly week: readonly (readonly DayInterval[])[];
  readonly workweek: readonly number[];
  /** Every date that is not an ordinary day: holidays, make-up workdays, and days with other hours; one entry a date. */
  readonly days: { readonly [date: PlainDate]: PlanCalendarDay };
  /** Last date whose holidays are published; what reaches beyond it is provisional. Absent: nothing is ever provisional. */
  readonly validThrough?: PlainDate;
}

export interface PlanCalendarDay {
  /** A holiday is no workday, a make-up workday is one; special hours leave open what the weekday says. */
  readonly kind: 'holiday' | 'make-up-workday' | 'special-hours';
  readonly title: Text;
  readonly open: readonly DayInterval[];
}
