import { compileCalendar, type WorkingTime } from '@guicheng/calendar';
import type { DayInterval, Plan, PlanCalendar } from '@guicheng/definition';
import { entry } from '../entry.ts';

// Laying out a calendar costs more than asking it, and plans are immutable: one layout for each calendar object is enough.
const compiled = new WeakMap<PlanCalendar, WorkingTime>();
const roundTheClock = new WeakMap<Plan, PlanCalendar>();

/** The working time an SLA counts in. An SLA that names no calendar counts every hour of every day in the pack's zone. */
export function workingTimeOf(plan: Plan, calendar: string | undefined): WorkingTime {
  const definition = (calendar === undefined ? undefined : entry(plan.calendars, calendar)) ?? alwaysOpen(plan);
  const known = compiled.get(definition);
  if (known) return known;
  const time = compileCalendar(definition);
  compiled.set(definition, time);
  return time;
}

function alwaysOpen(plan: Plan): PlanCalendar {
  const known = roundTheClock.get(plan);
  if (known) return known;
  const day: readonly DayInterval[] = [[0, 1440]];
  const calendar: PlanCalendar = {
    id: '',
    title: {},
    satisfies: [],
    overlays: {},
    timeZone: plan.pack.timeZone,
    week: [day, day, day, day, day, day, day],
    workweek: [1, 2, 3, 4, 5, 6, 7],
    days: {},
  };
  roundTheClock.set(plan, calendar);
  return calendar;
}
