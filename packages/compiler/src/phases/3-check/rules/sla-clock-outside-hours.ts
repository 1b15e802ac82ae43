import type { PlanCalendar, PlanClockSla } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MINUTES_PER_DAY = 1440;

/** Something due at a time of day when its calendar is closed. The end of opening hours is still inside. */
export const slaClockOutsideHours: Rule = {
  code: 'sla_clock_outside_hours',
  check: (plan, source, report) => {
    for (const sla of Object.values(plan.slas)) {
      const calendar = sla.kind === 'clock' && sla.calendar !== undefined ? plan.calendars[sla.calendar] : undefined;
      if (!calendar || sla.kind !== 'clock') continue;
      const days = daysDue(sla, calendar);
      const closed = days.filter((day) => !isOpen(calendar, day, sla.by));
      // A day of the month falls on another weekday each time.
      const wrong = isByWeekday(sla) ? closed : closed.length === days.length ? closed : [];
      if (wrong.length === 0) continue;
      const by = `${String(Math.floor(sla.by / 60)).padStart(2, '0')}:${String(sla.by % 60).padStart(2, '0')}`;
      const day = wrong.map((each) => WEEKDAYS[each - 1]).join(', ');
      const related = [{ message: 'its opening hours', span: source.at(`calendars/${calendar.id}/week`, 'key') }];
      report(
        messages.sla_clock_outside_hours(
          source.at(`slas/${sla.id}/by`),
          { id: sla.id, by, calendar: calendar.id, day },
          { help: 'let it be due inside the opening hours or at their end', related },
        ),
      );
    }
  },
};

function isByWeekday({ every }: PlanClockSla): boolean {
  return every === 'service-day' || every === 'workday' || every === 'day' || every === 'week';
}

/** The weekdays it may be due on and the calendar opens on: a due day that is closed has rolled on. */
function daysDue(sla: PlanClockSla, calendar: PlanCalendar): readonly number[] {
  const open = WEEKDAYS.map((_, index) => index + 1).filter((day) => (calendar.week[day - 1]?.length ?? 0) > 0);
  if (sla.every === 'workday') return open.filter((day) => calendar.workweek.includes(day));
  return sla.every === 'week' && typeof sla.on === 'number' ? open.filter((day) => day === sla.on) : open;
}

function isOpen(calendar: PlanCalendar, day: number, minute: number): boolean {
  const before = calendar.week[(day + 5) % 7] ?? [];
  return (
    (calendar.week[day - 1] ?? []).some(([from, to]) => from <= minute && minute <= to) ||
    before.some(([, to]) => to > MINUTES_PER_DAY && minute + MINUTES_PER_DAY <= to)
  );
}
