import type { Instant } from '@guicheng/definition';
import type { Random } from './random.ts';
import type { Roster, RosterPerson } from './roster.ts';

const DAY = 86_400_000;

/** How many seats a position has, and whether its people come and go. */
export interface Staffing {
  readonly [position: string]: number;
}

/** Somebody left, and this is who came for them. */
export interface Leaving {
  readonly at: Instant;
  readonly from: string;
  readonly to: string;
}

interface Hired {
  name: string;
  holds: RosterPerson['holds'][number][];
  deputies: RosterPerson['deputies'][number][];
}

/**
 * Staff of a year: every fifth leaves some day and is followed by somebody new that very instant; every third has deputies for some weeks, some of them
 * only for some chains; a few hold a second position for part of the year.
 */
export function hireStaff(
  random: Random,
  staffing: Staffing,
  { from, until, scopes }: { readonly from: Instant; readonly until: Instant; readonly scopes: readonly string[] },
): { readonly roster: Roster; readonly leavings: readonly Leaving[] } {
  const people: Record<string, Hired> = {};
  const leavings: Leaving[] = [];
  const hire = (position: string, since: Instant): string => {
    const person = `${position}-${Object.keys(people).length + 1}`;
    people[person] = { name: person, holds: [{ position, from: since }], deputies: [] };
    return person;
  };
  const days = Math.floor((until - from) / DAY);
  for (const [position, count] of Object.entries(staffing)) {
    for (let seat = 0; seat < count; seat += 1) {
      const person = hire(position, from - 365 * DAY);
      if (!random.oneIn(5)) continue;
      const at = from + random.below(days) * DAY + 10 * 3_600_000;
      const to = hire(position, at);
      people[person]!.holds[0] = { position, from: from - 365 * DAY, until: at };
      leavings.push({ at, from: person, to });
    }
  }
  const ids = Object.keys(people);
  for (const person of ids) {
    if (random.oneIn(3)) people[person]!.deputies.push(...deputiesOf(random, ids, { from, days, scopes }));
    if (random.oneIn(12)) {
      const begin = from + random.below(days) * DAY;
      people[person]!.holds.push({ position: random.pick(Object.keys(staffing)), from: begin, until: begin + 30 * DAY });
    }
  }
  return { roster: { people }, leavings: leavings.sort((a, b) => a.at - b.at) };
}

function deputiesOf(
  random: Random,
  ids: readonly string[],
  { from, days, scopes }: { readonly from: Instant; readonly days: number; readonly scopes: readonly string[] },
): RosterPerson['deputies'] {
  return Array.from({ length: 1 + random.below(2) }, () => {
    const begin = from + random.below(days) * DAY;
    const until = begin + (5 + random.below(60)) * DAY;
    return { person: random.pick(ids), from: begin, until, ...(random.oneIn(3) ? { scope: [random.pick(scopes)] } : {}) };
  });
}
