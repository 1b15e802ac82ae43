import { zoneOf } from '@guicheng/calendar';
import type { Instant, Money, PersonValue, SignatureValue } from '@guicheng/definition';
import { personOf } from '../people.ts';

/** Values of form fields as they travel, made from plain ones. */
export interface Saying {
  /** RFC 3339 with the zone's offset. */
  readonly instant: (at: Instant) => string;
  /** `YYYY-MM-DD` in the zone. */
  readonly date: (at: Instant) => string;
  readonly time: (at: Instant) => string;
}

export function sayingIn(timeZone: string): Saying {
  const zone = zoneOf(timeZone);
  const wall = (at: Instant) => new Date(at + zone.offsetAt(at)).toISOString();
  return {
    instant: (at) => {
      const minutes = Math.round(zone.offsetAt(at) / 60_000);
      const two = (n: number) => String(Math.abs(n)).padStart(2, '0');
      return `${wall(at).slice(0, 19)}${minutes < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
    },
    date: (at) => wall(at).slice(0, 10),
    time: (at) => wall(at).slice(11, 16),
  };
}

export const yuan = (amount: number): Money => ({ minor: Math.round(amount * 100), currency: 'CNY' });

export const personValue = (id: string): PersonValue => ({ id, name: personOf(id)?.name['zh-CN'] ?? id });

export const signed = (name: string, at: string): SignatureValue => ({ name, at });
