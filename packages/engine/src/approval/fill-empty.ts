import type { PlanNobody } from '@guicheng/definition';
import type { CaseContext } from '../case/case-context.ts';
import type { Found, Request } from './find-people.ts';
import { holders, nextAbove, requesterPosition } from './find-people.ts';

interface Filling {
  readonly request: Request;
  /** Who may not decide here. */
  readonly barred: readonly string[];
  /** Told which rules were followed. */
  readonly fallback: string[];
}

interface Filled {
  readonly found: readonly Found[];
  readonly outcome?: 'rejected' | 'waits';
}

/** Follows `ifNobody` for every way that found nobody. */
export function fillEmpty(context: CaseContext, ifNobody: PlanNobody, found: readonly Found[], filling: Filling): Filled {
  const { fallback } = filling;
  if (!found.some(isEmpty)) return { found };
  fallback.push(typeof ifNobody === 'string' ? ifNobody : 'position');
  if (ifNobody === 'pass') return { found: found.filter((one) => !isEmpty(one)) };
  if (ifNobody === 'reject' || ifNobody === 'wait') return { found, outcome: ifNobody === 'reject' ? 'rejected' : 'waits' };
  const filled = found.map((one) => (isEmpty(one) ? { ...one, ...instead(context, ifNobody, one, filling) } : one));
  if (!filled.some(isEmpty)) return { found: filled };
  // Nobody there either. Passing would be a silent default, so it waits.
  fallback.push('wait');
  return { found, outcome: 'waits' };
}

function instead(context: CaseContext, ifNobody: Exclude<PlanNobody, 'pass' | 'reject' | 'wait'>, { position }: Found, { request, barred }: Filling): Found {
  if (ifNobody === 'superior') return nextAbove(context, position ?? requesterPosition(context, request), barred);
  const { persons } = holders(context, ifNobody.position);
  return { position: ifNobody.position, persons: persons.filter((person) => !barred.includes(person)) };
}

export function isEmpty({ persons }: Found): boolean {
  return persons.length === 0;
}
