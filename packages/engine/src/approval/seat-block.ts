import type { PlanApproveBlock, PlanHandleBlock, PlanNobody } from '@guicheng/definition';
import type { CaseContext } from '../case/case-context.ts';
import type { Seat } from '../event.ts';
import { quorumPossible } from './count-votes.ts';
import type { Found, Request } from './find-people.ts';
import { findPeople, holders, requesterPosition } from './find-people.ts';
import { superiorPositions } from './reporting-line.ts';

/** Who sits where when a block is entered, and which fallbacks of the definition were needed, in order. */
export interface Seating {
  readonly seats: readonly Seat[];
  readonly fallback: readonly string[];
  /** Nobody needs to act: `passed` or `rejected` at once. `waits`: until somebody is found. */
  readonly outcome?: 'passed' | 'rejected' | 'waits';
}

/**
 * One seat for each person found, each person once. In a block where any one decides, it is enough that somebody is found;
 * elsewhere every `who` must find somebody, or `ifNobody` says what happens instead: no approver is lost without a trace.
 * Nobody in `own` gets a seat unless `ifRequester` is `decide`.
 */
export function seatApprovers(context: CaseContext, block: PlanApproveBlock, request: Request, own: readonly string[]): Seating {
  const fallback: string[] = [];
  const invited = withoutRequester(context, block, findPeople(context, block.who, request), { request, own, fallback });
  const pooled = block.votes.kind === 'any' ? pool(invited) : invited;
  const filled = fillEmpty(context, block.ifNobody, pooled, { own: block.ifRequester === 'decide' ? [] : own, fallback });
  if (filled.outcome !== undefined) return { seats: [], fallback, outcome: filled.outcome };
  const seats = seatsOf(filled.found);
  if (seats.length === 0) return { seats, fallback, outcome: 'passed' };
  if (quorumPossible(block.quorum, seats.length)) return { seats, fallback };
  // Too few for the quorum never passes by itself: the definition's `reject` is followed, anything else waits for more people.
  return { seats: [], fallback: [...fallback, 'quorum'], outcome: block.ifNobody === 'reject' ? 'rejected' : 'waits' };
}

/** Seats of a block that is only acted on: whoever acts first does it for all, the requester too. */
export function seatHandlers(context: CaseContext, block: PlanHandleBlock, request: Request): Seating {
  const fallback: string[] = [];
  const filled = fillEmpty(context, block.ifNobody, pool(findPeople(context, block.who, request)), { own: [], fallback });
  if (filled.outcome !== undefined) return { seats: [], fallback, outcome: filled.outcome };
  const seats = seatsOf(filled.found);
  return seats.length === 0 ? { seats, fallback, outcome: 'passed' } : { seats, fallback };
}

/** One seat for each person, in the order found; the first position they were found by counts. */
export function seatsOf(found: readonly Found[]): readonly Seat[] {
  const seats = new Map<string, Seat>();
  for (const { position, persons } of found) {
    for (const person of persons) {
      if (!seats.has(person)) seats.set(person, { id: String(seats.size + 1), ...(position === undefined ? {} : { position }), person });
    }
  }
  return [...seats.values()];
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
  return found.flatMap((one) => {
    const others = one.persons.filter((person) => !own.includes(person));
    if (others.length === one.persons.length) return [one];
    if (block.ifRequester === 'superior') {
      const above = nextAbove(context, one.position ?? requesterPosition(context, request), own);
      return others.length === 0 ? [above] : [{ ...one, persons: others }, above];
    }
    return block.ifRequester === 'skip' && others.length === 0 ? [] : [{ ...one, persons: others }];
  });
}

/** The nearest superior position that somebody else holds. */
export function nextAbove(context: CaseContext, position: string | undefined, own: readonly string[]): Found {
  const line = position === undefined ? [] : superiorPositions(context.plan.organization, position);
  for (const above of line) {
    const persons = holders(context, above).persons.filter((person) => !own.includes(person));
    if (persons.length > 0) return { position: above, persons };
  }
  return { persons: [] };
}

/** One way out of several: that some found nobody does not matter as long as one found somebody. */
function pool(found: readonly Found[]): readonly Found[] {
  const somebody = found.filter((one) => !isEmpty(one));
  return somebody.length > 0 || found.length === 0 ? somebody : [{ persons: [] }];
}

interface Filled {
  readonly found: readonly Found[];
  readonly outcome?: 'rejected' | 'waits';
}

/** Follows `ifNobody` for every way that found nobody. */
function fillEmpty(context: CaseContext, ifNobody: PlanNobody, found: readonly Found[], { own, fallback }: Pick<OwnRequest, 'own' | 'fallback'>): Filled {
  if (!found.some(isEmpty)) return { found };
  if (typeof ifNobody === 'string') {
    fallback.push(ifNobody);
    if (ifNobody === 'pass') return { found: found.filter((one) => !isEmpty(one)) };
    return { found, outcome: ifNobody === 'reject' ? 'rejected' : 'waits' };
  }
  fallback.push('position');
  const instead = { position: ifNobody.position, persons: holders(context, ifNobody.position).persons.filter((person) => !own.includes(person)) };
  if (!isEmpty(instead)) return { found: found.map((one) => (isEmpty(one) ? instead : one)) };
  // Nobody holds the fallback either. Passing would be a silent default, so it waits.
  fallback.push('wait');
  return { found, outcome: 'waits' };
}

function isEmpty({ persons }: Found): boolean {
  return persons.length === 0;
}
