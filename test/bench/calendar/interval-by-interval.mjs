import { Temporal } from 'temporal-polyfill';

// Working time as one writes it with Temporal: day after day, interval after interval, each end resolved in the zone.

/** The opening intervals of a date as instants in ms, half open; a skipped time is moved forward, a doubled one is the first. */
function intervalsOn(calendar, date) {
  const open = calendar.days[date.toString()]?.open ?? calendar.week[date.dayOfWeek - 1];
  return open.map(([from, until]) => [instantOf(calendar, date, from), instantOf(calendar, date, until)]);
}

function instantOf({ timeZone }, date, minute) {
  const day = date.add({ days: Math.floor(minute / 1440) });
  const plainTime = Temporal.PlainTime.from({ hour: Math.floor((minute % 1440) / 60), minute: minute % 60 });
  return day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}

/** The day before that of an instant: an interval over midnight may have begun on it. */
function dayBefore({ timeZone }, at) {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate().subtract({ days: 1 });
}

/** The instant by which `ms` of open time have passed since `start`. */
export function addIntervalByInterval(calendar, start, ms) {
  let left = ms;
  for (let date = dayBefore(calendar, start); ; date = date.add({ days: 1 })) {
    for (const [open, close] of intervalsOn(calendar, date)) {
      const from = Math.max(open, start);
      if (close <= from) continue;
      if (from + left <= close) return from + left;
      left -= close - from;
    }
  }
}

/** The open time between two instants in ms. */
export function betweenIntervalByInterval(calendar, from, until) {
  let ms = 0;
  for (let date = dayBefore(calendar, from); ; date = date.add({ days: 1 })) {
    if (instantOf(calendar, date, 0) >= until) return ms;
    for (const [open, close] of intervalsOn(calendar, date)) ms += Math.max(0, Math.min(close, until) - Math.max(open, from));
  }
}
