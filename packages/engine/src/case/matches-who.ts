import type { PlanWho } from '@guicheng/definition';
import type { Request } from '../approval/find-people.ts';
import { findPeople } from '../approval/find-people.ts';
import type { ActingPerson } from './acting-person.ts';
import type { CaseContext } from './case-context.ts';

/** Whether somebody is among those a `who` names. Holding a position is asked of the person, so that it costs no look through all holders. */
export function matchesWho(context: CaseContext, who: readonly PlanWho[], person: Pick<ActingPerson, 'principal' | 'positions'>, request: Request): boolean {
  return who.some((one) =>
    one.kind === 'position'
      ? person.positions.includes(one.position)
      : findPeople(context, [one], request).some(({ persons }) => persons.includes(person.principal)),
  );
}
