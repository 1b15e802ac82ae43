import type { PlanApproveBlock, PlanHandleBlock } from '@guicheng/definition';
import type { CaseContext } from '../case/case-context.ts';
import type { Fresh } from '../case/copy-state.ts';
import type { Seat } from '../event.ts';
import { seatsAskedFor } from './count-votes.ts';
import { fillEmpty, isEmpty } from './fill-empty.ts';
import type { Found, Request } from './find-people.ts';
import { findSeated, headOfRequester, nextAbove, requesterPosition } from './find-people.ts';

/** Who sits where when a block is entered, and which fallbacks of the definition were needed, in order. */
export interface Seating {
  readonly seats: readonly Seat[];
  readonly fallback: readonly string[];
  /** Nobody needs to act: `passed` or `rejected` at once. `waits`: until somebody is found. */
  readonly outcome?: 'passed' | 'rejected' | 'waits';
}

/**
 * One seat for each person found, each person once, in the first way that found them. Where any one decides it is enough that
 * somebody is found, and where one way of several is enough, that one way found everybody; elsewhere every `who` must find
 * somebody, or `ifNobody` says what happens instead: no approver is lost without a trace. Nobody in `own` gets a seat unless
 * `ifRequester` is `decide`, and nobody who decided where others must (`request.barred`) gets one at all.
 */
export function seatApprovers(context: CaseContext, block: PlanApproveBlock, request: Request, own: readonly string[]): Seating {
  const fallback: string[] = [];
  const others = withoutBarred(findSeated(context, block.who, request), request.barred ?? [], fallback);
  const invited = withoutRequester(context, block, others, { request, own, fallback });
  const barred = [...(block.ifRequester === 'decide' ? [] : own), ...(request.barred ?? [])];
  const filled = fillEmpty(context, block.ifNobody, poolWays(block, invited), { request, barred, fallback });
  if (filled.outcome !== undefined) return { seats: [], fallback, outcome: filled.outcome };
  const seats = seatsOf(filled.found, block.groups !== 'together');
  if (seats.length === 0) return { seats, fallback, outcome: 'passed' };
  if (smallestGroup(seats) >= seatsAskedFor(block)) return { seats, fallback };
  // Too few for what is asked never passes by itself: the definition says whether it is rejected, waits, or goes on with fewer.
  fallback.push('too-few', block.ifTooFew);
  if (block.ifTooFew === 'those-there-are') return { seats, fallback };
  return { seats: [], fallback, outcome: block.ifTooFew === 'reject' ? 'rejected' : 'waits' };
}

/** Seats of a block that is only acted on: whoever acts first does it for all, the requester too. */
export function seatHandlers(context: CaseContext, block: PlanHandleBlock, request: Request): Seating {
  const fallback: string[] = [];
  const filled = fillEmpty(context, block.ifNobody, pool(findSeated(context, block.who, request)), { request, barred: [], fallback });
  if (filled.outcome !== undefined) return { seats: [], fallback, outcome: filled.outcome };
  const seats = seatsOf(filled.found);
  return seats.length === 0 ? { seats, fallback, outcome: 'passed' } : { seats, fallback };
}

/** One seat for each person, in the order found; the first position, and where ways decide on their own the first way, they were found by counts. */
export function seatsOf(found: readonly Found[], grouped = false): readonly Seat[] {
  const seats = new Map<string, Seat>();
  for (const { position, persons, way = 0 } of found) {
    for (const person of persons) {
      if (seats.has(person)) continue;
      const seat: Fresh<Seat> = { id: String(seats.size + 1), person };
      if (position !== undefined) seat.position = position;
      if (grouped) seat.group = way;
      seats.set(person, seat);
    }
  }
  return [...seats.values()];
}

function smallestGroup(seats: readonly Seat[]): number {
  const sizes = new Map<number, number>();
  for (const { group = 0 } of seats) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return Math.min(...sizes.values());
}

function withoutBarred(found: readonly Found[], barred: readonly string[], fallback: string[]): readonly Found[] {
  if (!found.some(({ persons }) => persons.some((person) => barred.includes(person)))) return found;
  fallback.push('separate');
  return found.map((one) => ({ ...one, persons: one.persons.filter((person) => !barred.includes(person)) }));
}

interface OwnRequest {
  readonly request: Request;
  readonly own: readonly string[];
  readonly fallback: string[];
}

/** What is left when those whose own request it is are dealt with as `ifRequester` says. */
function withoutRequester(context: CaseContext, block: PlanApproveBlock, found: readonly Found[], { request, own, fallback }: OwnRequest): readonly Found[] {
  if (!found.some(({ persons }) => persons.some((person) => own.includes(person)))) return found;
  fallback.push(block.ifRequester);
  if (block.ifRequester === 'decide') return found;
  const barred = [...own, ...(request.barred ?? [])];
  return found.flatMap((one) => {
    const others = one.persons.filter((person) => !own.includes(person));
    const left = { ...one, persons: others };
    if (others.length === one.persons.length) return [one];
    if (block.ifRequester === 'skip' && isEmpty(left)) return [];
    if (block.ifRequester !== 'superior' && block.ifRequester !== 'head') return [left];
    const instead =
      block.ifRequester === 'superior'
        ? nextAbove(context, one.position ?? requesterPosition(context, request), barred)
        : without(headOfRequester(context, request), barred);
    return [...(isEmpty(left) ? [] : [left]), { ...instead, way: one.way }];
  });
}

function without(found: Found, barred: readonly string[]): Found {
  return { ...found, persons: found.persons.filter((person) => !barred.includes(person)) };
}

/** Leaves out ways that found nobody wherever the others are enough. */
function poolWays({ votes, groups }: PlanApproveBlock, found: readonly Found[]): readonly Found[] {
  if (groups === 'together') return votes.kind === 'any' ? pool(found) : found;
  const byWay = [...new Set(found.map(({ way }) => way))].map((way) => found.filter((one) => one.way === way));
  const ways = byWay.map((way) => (votes.kind === 'any' ? pool(way) : way));
  const complete = ways.filter((way) => !way.some(isEmpty));
  return (groups === 'one' && complete.length > 0 ? complete : ways).flat();
}

/** One way out of several: that some found nobody does not matter as long as one found somebody. */
function pool(found: readonly Found[]): readonly Found[] {
  const somebody = found.filter((one) => !isEmpty(one));
  const [first] = found;
  return somebody.length > 0 || first === undefined ? somebody : [first];
}
