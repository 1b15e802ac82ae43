import type { Instant, Milliseconds, UnitValue } from '@guicheng/definition';
import { type Draws, drawsOf } from './draws.ts';
import { drawPhone, drawUnit } from './estate.ts';
import { COMPLAINTS, type ComplaintWords, ENQUIRIES, type EnquiryWords, REPAIRS, type RepairWords, SURNAMES, TITLES } from './words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Between two rings, as the pack's telephone reckons. */
const RING = 5000;

/** Somebody turns to the center: what they want, and how the telephone behaved where they rang. */
export interface Happening {
  readonly id: string;
  readonly at: Instant;
  readonly caller: { readonly name: string; readonly phone: string; readonly unit: UnitValue };
  readonly wish:
    | { readonly procedure: 'repair'; readonly words: RepairWords; readonly channel: 'phone' | 'visit' | 'patrol' | 'online' }
    | {
        readonly procedure: 'complaint';
        readonly words: ComplaintWords;
        readonly channel: 'phone' | 'visit';
        readonly major: boolean;
        readonly superior: boolean;
      }
    | { readonly procedure: 'enquiry'; readonly words: EnquiryWords; readonly answer: 'answered' | 'later' | 'specialist' }
    | { readonly procedure: 'visit'; readonly words: EnquiryWords }
    /** Hung up before anything was said. */
    | { readonly procedure: undefined };
  /** Present for calls: how long it rings, and whether the caller gives up. */
  readonly ringing?: { readonly length: Milliseconds; readonly answered: boolean };
}

/** Everything that comes in from outside in the week that begins with the midnight `from`, by time. The seed is the week itself. */
export function happeningsOf(from: Instant): readonly Happening[] {
  const draws = drawsOf(`week ${from}`);
  const days = Array.from({ length: 7 }, (_, day) => dayOf(from + day * DAY, day, draws));
  return days.flat().toSorted((a, b) => a.at - b.at);
}

function dayOf(midnight: Instant, day: number, draws: Draws): readonly Happening[] {
  const calls = day < 5 ? draws.whole(11, 13) : draws.whole(8, 10);
  const walkIns = day < 5 ? 4 : 2;
  return [
    ...Array.from({ length: calls }, (_, n) => call(midnight, `tel-${midnight}-${n}`, draws)),
    ...Array.from({ length: walkIns }, (_, n) => walkIn(midnight, `desk-${midnight}-${n}`, draws)),
  ];
}

function call(midnight: Instant, id: string, draws: Draws): Happening {
  const at = midnight + 8 * HOUR + draws.whole(5, 11 * 60) * MINUTE + draws.whole(0, 59) * 1000;
  const gaveUp = draws.chance(0.05);
  const slow = draws.chance(0.06);
  // Slow: the fourth ring is heard before anybody answers.
  const length = gaveUp ? draws.whole(4, 9) * 1000 : slow ? 3 * RING + draws.whole(1, 12) * 1000 : draws.whole(2, 14) * 1000;
  const caller = drawCaller(draws);
  if (gaveUp) return { id, at, caller, wish: { procedure: undefined }, ringing: { length, answered: false } };
  return { id, at, caller, wish: drawWish(draws, 'phone'), ringing: { length, answered: true } };
}

function walkIn(midnight: Instant, id: string, draws: Draws): Happening {
  const at = midnight + 9 * HOUR + draws.whole(0, 9 * 60) * MINUTE;
  const wish = draws.chance(0.25)
    ? ({ procedure: 'visit', words: draws.pick(ENQUIRIES) } as const)
    : drawWish(draws, draws.pick(['visit', 'patrol', 'online'] as const));
  return { id, at, caller: drawCaller(draws), wish };
}

function drawCaller(draws: Draws): Happening['caller'] {
  return { name: `${draws.pick(SURNAMES)}${draws.pick(TITLES)}`, phone: drawPhone(draws), unit: drawUnit(draws) };
}

function drawWish(draws: Draws, channel: 'phone' | 'visit' | 'patrol' | 'online'): Happening['wish'] {
  const share = channel === 'phone' ? draws.next() : draws.next() * 0.7 + 0.15;
  if (share < 0.42) return { procedure: 'repair', words: draws.pick(REPAIRS), channel };
  if (share < 0.53) {
    return {
      procedure: 'complaint',
      words: draws.pick(COMPLAINTS),
      channel: channel === 'phone' ? 'phone' : 'visit',
      major: draws.chance(0.18),
      superior: draws.chance(0.15),
    };
  }
  if (channel !== 'phone') return { procedure: 'repair', words: draws.pick(REPAIRS), channel };
  return { procedure: 'enquiry', words: draws.pick(ENQUIRIES), answer: draws.chance(0.75) ? 'answered' : draws.chance(0.5) ? 'later' : 'specialist' };
}
