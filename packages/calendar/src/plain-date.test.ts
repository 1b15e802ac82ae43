import { expect, it } from 'vitest';
import { dateOf, dayNumberOfDate } from './plain-date.ts';

it.each(['1970-01-01', '1999-12-31', '2000-02-29', '2000-03-01', '2024-02-29', '2100-02-28', '2100-03-01', '2400-02-29'])(
  'the day of %s is that of the proleptic calendar, and comes back from its number',
  (date) => {
    const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
    expect(dayNumberOfDate(date)).toBe(day);
    expect(dateOf(day)).toBe(date);
  },
);
