const MINUTE = 60_000;
const WINDOW = 15;

/** What a clock on the wall shows, minute for minute: local minutes of UTC minutes, both counted from 1970. It goes back where the clock is put back. */
export type WallClock = (utcMinute: number) => number;

const clocks = new Map<string, WallClock>();

/** The clock on a wall of a zone, read from the date and time `Intl` writes and from nothing else: one reading a quarter of an hour, one a minute where it jumps. */
export function wallClock(timeZone: string): WallClock {
  const known = clocks.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const offset = (utcMinute: number): number => Date.parse(`${format.format(utcMinute * MINUTE).replace(' ', 'T')}Z`) / MINUTE - utcMinute;
  const windows = new Map<number, readonly number[]>();
  const offsetsOf = (window: number): readonly number[] => {
    const read = windows.get(window);
    if (read) return read;
    const [first, last] = [offset(window * WINDOW), offset(window * WINDOW + WINDOW - 1)];
    const offsets = Array.from({ length: WINDOW }, (_, index) => (first === last ? first : offset(window * WINDOW + index)));
    windows.set(window, offsets);
    return offsets;
  };
  const clock: WallClock = (utcMinute) => utcMinute + offsetsOf(Math.floor(utcMinute / WINDOW))[((utcMinute % WINDOW) + WINDOW) % WINDOW]!;
  clocks.set(timeZone, clock);
  return clock;
}
