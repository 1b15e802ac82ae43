import type { DayInterval, PlanCalendar } from '@guicheng/definition';

/** A calendar open as given on the workdays Monday to Friday, in any zone. */
export function sampleCalendar(hours: readonly DayInterval[], changes: Partial<PlanCalendar> = {}): PlanCalendar {
  return {
    id: 'sample',
    title: { en: 'Sample' },
    satisfies: [],
    overlays: {},
    timeZone: 'Asia/Shanghai',
    week: [hours, hours, hours, hours, hours, [], []],
    workweek: [1, 2, 3, 4, 5],
    days: {},
    ...changes,
  };
}

/** The instant of an RFC 3339 text. */
export function at(text: string): number {
  return Date.parse(text);
}
