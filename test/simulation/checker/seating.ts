import type { PlanApproveBlock, PlanHandleBlock } from '@guicheng/definition';
import { type Found, headOfRequester, holding, nearestAbove, peopleOf, positionOfRequester, type Search } from './people.ts';

export interface SeatFound {
  readonly person: string;
  readonly position: string | undefined;
  readonly group: number;
}

/** Who has to sit in a block, or what becomes of it without anybody. */
export interface Seats {
  readonly seats: readonly SeatFound[];
  readonly ends?: 'passed' | 'rejected' | 'waits';
}

/** Who sits in an approve block: `own` asked for it, `barred` decided where others must. */
export function seatsOfApproval(search: Search, block: PlanApproveBlock, own: readonly string[], barred: readonly string[]): Seats {
  const replaced = peopleOf(search, block.who).map((found) => ({
    ...found,
    persons: found.persons.map((person) => search.run.replaced.get(person) ?? person),
  }));
  const apart = replaced.map((found) => without(found, barred));
  const others = block.ifRequester === 'decide' ? apart : apart.flatMap((found) => withoutOwn(search, block, found, own, [...own, ...barred]));
  const unfit = [...(block.ifRequester === 'decide' ? [] : own), ...barred];
  const filled = fill(search, block.ifNobody, needed(block, others), unfit);
  if (filled.ends !== undefined) return { seats: [], ends: filled.ends };
  const seats = onceEach(filled.found, block.groups !== 'together');
  if (seats.length === 0) return { seats, ends: 'passed' };
  const asked = Math.max(...[block.quorum, block.rejectQuorum].map((one) => (typeof one === 'number' ? one : 0)));
  const sizes = new Map<number, number>();
  for (const { group } of seats) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  if (Math.min(...sizes.values()) >= asked || block.ifTooFew === 'those-there-are') return { seats };
  return { seats: [], ends: block.ifTooFew === 'reject' ? 'rejected' : 'waits' };
}

export function seatsOfHandling(search: Search, block: PlanHandleBlock): Seats {
  const replaced = peopleOf(search, block.who).map((found) => ({
    ...found,
    persons: found.persons.map((person) => search.run.replaced.get(person) ?? person),
  }));
  const { found, ends } = fill(search, block.ifNobody, enough(replaced), []);
  if (ends !== undefined) return { seats: [], ends };
  const seats = onceEach(found, false);
  return seats.length === 0 ? { seats, ends: 'passed' } : { seats };
}

function without(found: Found, persons: readonly string[]): Found {
  return { ...found, persons: found.persons.filter((person) => !persons.includes(person)) };
}

function withoutOwn(search: Search, { ifRequester }: PlanApproveBlock, found: Found, own: readonly string[], unfit: readonly string[]): readonly Found[] {
  const left = without(found, own);
  if (left.persons.length === found.persons.length) return [found];
  if (ifRequester === 'skip') return left.persons.length === 0 ? [] : [left];
  if (ifRequester === 'forbid') return [left];
  const instead =
    ifRequester === 'superior'
      ? nearestAbove(search, found.position ?? positionOfRequester(search), unfit)
      : without({ way: 0, ...headOfRequester(search) }, unfit);
  const other = { ...instead, way: found.way };
  return left.persons.length === 0 ? [other] : [left, other];
}

/** Ways that found nobody do not matter where one vote, or one way, is enough. */
function needed({ votes, groups }: PlanApproveBlock, found: readonly Found[]): readonly Found[] {
  if (groups === 'together') return votes.kind === 'any' ? enough(found) : found;
  const ways = [...new Set(found.map(({ way }) => way))]
    .map((way) => found.filter((one) => one.way === way))
    .map((way) => (votes.kind === 'any' ? enough(way) : way));
  const whole = ways.filter((way) => way.every(({ persons }) => persons.length > 0));
  return (groups === 'one' && whole.length > 0 ? whole : ways).flat();
}

function enough(found: readonly Found[]): readonly Found[] {
  const somebody = found.filter(({ persons }) => persons.length > 0);
  return somebody.length > 0 ? somebody : found.slice(0, 1);
}

function fill(
  search: Search,
  ifNobody: PlanApproveBlock['ifNobody'],
  found: readonly Found[],
  unfit: readonly string[],
): { readonly found: readonly Found[]; readonly ends?: 'rejected' | 'waits' } {
  if (found.every(({ persons }) => persons.length > 0)) return { found };
  if (ifNobody === 'pass') return { found: found.filter(({ persons }) => persons.length > 0) };
  if (ifNobody === 'reject') return { found, ends: 'rejected' };
  if (ifNobody === 'wait') return { found, ends: 'waits' };
  const filled = found.map((one) => {
    if (one.persons.length > 0) return one;
    if (ifNobody === 'superior') return { ...one, ...nearestAbove(search, one.position ?? positionOfRequester(search), unfit) };
    const persons = holding(search, ifNobody.position).filter((person) => !unfit.includes(person));
    return { ...one, position: ifNobody.position, persons };
  });
  return filled.every(({ persons }) => persons.length > 0) ? { found: filled } : { found: filled, ends: 'waits' };
}

function onceEach(found: readonly Found[], grouped: boolean): readonly SeatFound[] {
  const seats = new Map<string, SeatFound>();
  for (const { persons, position, way } of found) {
    for (const person of persons) if (!seats.has(person)) seats.set(person, { person, position, group: grouped ? way : 0 });
  }
  return [...seats.values()];
}
