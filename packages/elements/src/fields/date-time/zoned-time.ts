import { madeOnce } from '../../text/made-once.ts';

const DAY = 86_400_000;

const wallFormat = madeOnce(
  (timeZone) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone: timeZone!,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
);

/** How far the wall clocks of `timeZone` are ahead of UTC at an instant, ms. */
function offsetAt(instant: number, timeZone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of wallFormat(timeZone).formatToParts(instant)) part[type] = Number(value);
  return Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute'], part['second']) - Math.floor(instant / 1000) * 1000;
}

/** RFC 3339 with the zone's offset for what a wall clock there shows, `2026-03-02T09:00`. A time shown twice is the first one; a time skipped is as much later as the clocks were moved. */
export function wallToRfc3339(wall: string, timeZone: string): string {
  const asUtc = Date.parse(`${wall}Z`);
  const [before, after] = [offsetAt(asUtc - DAY, timeZone), offsetAt(asUtc + DAY, timeZone)];
  const isBefore = offsetAt(asUtc - before, timeZone) === before || offsetAt(asUtc - after, timeZone) !== after;
  return instantToRfc3339(asUtc - (isBefore ? before : after), timeZone);
}

/** RFC 3339 with the offset of `timeZone` for an instant, to the second. */
export function instantToRfc3339(instant: number, timeZone: string): string {
  const offset = offsetAt(instant, timeZone);
  const minutes = Math.abs(offset) / 60_000;
  const two = (value: number) => String(Math.trunc(value)).padStart(2, '0');
  return `${new Date(instant + offset).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** What a wall clock in `timeZone` shows at an RFC 3339 instant, to the minute. */
export function rfc3339ToWall(text: string, timeZone: string): string {
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? '' : instantToRfc3339(instant, timeZone).slice(0, 16);
}
