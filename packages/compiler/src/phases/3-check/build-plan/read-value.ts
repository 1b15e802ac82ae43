import { messages } from '../../../messages.gen.ts';
import type { BuildContext } from './context.ts';

/** What a string that follows a small grammar is called in messages, with what a right one looks like. */
const GRAMMARS = {
  amount: 'an amount with as many decimals as the currency has, such as `500.00`',
  'day of the year': 'a day of the year such as `05-01`',
  'day of the month': '`last` or a day from `1` to `31`',
  date: 'a date that exists, such as `2026-02-28`',
  elapsed: 'a length of hours, minutes or seconds such as `24h`',
  factor: 'a fraction such as `3/2`',
  fraction: 'a fraction above 0 and at most 1, such as `2/3`',
  holiday: 'a last day on or after `from`, within a year',
  interval: 'opening hours such as `09:00-12:00`, or `22:00-06:00` over midnight',
  length: 'a length such as `30m`, `2h`, `3 workdays` or `14 days`',
  percent: 'a percentage from 0 to 100, such as `80%`',
  size: 'a size such as `10MB`',
  step: 'a share of the time such as `50%`, how long before due such as `-30m`, or after it such as `+2h`',
  time: 'a time of day such as `17:30`',
  weekday: 'a weekday, `mon` to `sun`',
  warning: 'how long before due, such as `-30m`, or a share of the target, such as `50%`',
} as const;

/** The parsed value, or undefined after saying at `place` what was expected. */
export function readValue<T>(
  context: BuildContext,
  grammar: keyof typeof GRAMMARS,
  place: string,
  written: string,
  parse: (written: string) => T | undefined,
): T | undefined {
  const value = parse(written);
  if (value === undefined) context.report(messages.value_malformed(context.source.at(place), { value: written, expected: GRAMMARS[grammar] }));
  return value;
}

/** As `readValue`, for a value that may be left out. */
export function readOptional<T>(
  context: BuildContext,
  grammar: keyof typeof GRAMMARS,
  place: string,
  written: string | undefined,
  parse: (written: string) => T | undefined,
): T | undefined {
  return written === undefined ? undefined : readValue(context, grammar, place, written, parse);
}
