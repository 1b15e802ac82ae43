import type { Instant } from '@guicheng/definition';
import type { Directory } from '../directory.ts';
import type { ActingPerson } from './acting-person.ts';

/**
 * Whether somebody who acts for another is their standing deputy at an instant, for one of these ids of approval chains, procedures and SLAs. Only the
 * deputies of the person themselves count: a deputy's deputy stands in for the deputy and for nobody else.
 */
export function mayStandIn(
  directory: Directory,
  { person, principal }: Pick<ActingPerson, 'person' | 'principal'>,
  at: Instant,
  scopes: readonly string[],
): boolean {
  if (person === principal) return true;
  return directory.deputies(principal).some((deputy) => {
    const { from = at, until, scope } = deputy;
    return deputy.person === person && from <= at && (until === undefined || at < until) && (scope === undefined || scope.some((id) => scopes.includes(id)));
  });
}
