import type { CalendarDefinition } from '@guicheng/definition';
import { parseInterval } from '../../../grammar/parse-time.ts';
import type { Loosening } from './compare-bounded.ts';

type Minutes = readonly (readonly [from: number, to: number])[];

function minutesOf(intervals: readonly string[] | undefined): Minutes {
  return (intervals ?? []).map(parseInterval).filter((interval) => interval !== undefined);
}

function covers(own: Minutes, base: Minutes): boolean {
  return base.every(([from, to]) => own.some((interval) => interval[0] <= from && interval[1] >= to));
}

type SpecialHours = NonNullable<CalendarDefinition['specialHours']>[string];

/** Whether special hours are those of the pack below, of the same days, or longer. */
function coversHours(own: SpecialHours, base: SpecialHours | undefined): boolean {
  return base !== undefined && own.from === base.from && own.to === base.to && covers(minutesOf(own.open), minutesOf(base.open));
}

/** Where a calendar may have become shorter: less is open, a day has other hours, or a published year has more holidays or fewer make-up workdays. */
export function shorterHours(base: CalendarDefinition, own: CalendarDefinition): readonly Loosening[] {
  const days = (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).filter((day) => !covers(minutesOf(own.week?.[day]), minutesOf(base.week?.[day])));
  const special = (['onHoliday', 'onMakeUpWorkday'] as const).filter((each) => !covers(minutesOf(own[each]), minutesOf(base[each])));
  // Holidays of a year the pack below does not know yet are no change of what it promised.
  const known = base.validThrough ?? '9999-12-31';
  const holidays = Object.entries(own.holidays ?? {}).filter(
    ([id, holiday]) => holiday.from <= known && JSON.stringify(base.holidays?.[id]) !== JSON.stringify(holiday),
  );
  const hours = Object.entries(own.specialHours ?? {}).filter(([id, special]) => special.from <= known && !coversHours(special, base.specialHours?.[id]));
  const lost = Object.keys(base.specialHours ?? {}).filter((id) => own.specialHours?.[id] === undefined);
  const makeUp = Object.keys(base.makeUpWorkdays ?? {}).filter((id) => own.makeUpWorkdays?.[id] === undefined);
  return [
    ...(base.week === undefined && own.week !== undefined ? [{ path: ['week'], why: 'it no longer has the hours of its base' }] : []),
    ...days.map((day) => ({ path: ['week', day], why: 'it is open for less time' })),
    ...special.map((each) => ({ path: [each], why: 'it is open for less time' })),
    ...holidays.map(([id]) => ({ path: ['holidays', id], why: 'it may close a day that counts below' })),
    ...hours.map(([id]) => ({ path: ['specialHours', id], why: 'it may be open for less time' })),
    ...lost.map((id) => ({ path: ['specialHours', id], why: 'it is taken away' })),
    ...makeUp.map((id) => ({ path: ['makeUpWorkdays', id], why: 'it is taken away' })),
  ];
}
