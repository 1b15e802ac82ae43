import type { DayInterval } from '@guicheng/definition';

const MINUTES_A_DAY = 1440;

/** "17:30" in minutes after midnight; "24:00" is the end of the day. Undefined when there is no such time. */
export function parseTime(said: string): number | undefined {
  const match = /^(\d{2}):(\d{2})$/.exec(said);
  if (!match) return undefined;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  const total = hours * 60 + minutes;
  return minutes < 60 && total <= MINUTES_A_DAY ? total : undefined;
}

/** "09:00-12:00"; an end at or before the start lies on the next day, so "22:00-06:00" is [1320, 1800]. */
export function parseInterval(said: string): DayInterval | undefined {
  const [start = '', end = '', ...rest] = said.split('-');
  const [from, to] = [parseTime(start), parseTime(end)];
  if (from === undefined || to === undefined || rest.length > 0 || from === MINUTES_A_DAY || from === to) return undefined;
  return [from, to > from ? to : to + MINUTES_A_DAY];
}

/** Whether `YYYY-MM-DD` is a day of the calendar. */
export function isDate(said: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(said)) return false;
  const at = Date.parse(`${said}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(said);
}

/** Every date from `from` to `to`, both included. */
export function datesBetween(from: string, to: string): readonly string[] {
  const dates: string[] = [];
  for (let at = Date.parse(`${from}T00:00:00Z`); at <= Date.parse(`${to}T00:00:00Z`); at += 86_400_000) dates.push(new Date(at).toISOString().slice(0, 10));
  return dates;
}
