import type { Plan } from '@guicheng/definition';

/** The list of staff that goes with a history: who held what, and who stood in for whom, half open. */
export interface StaffList {
  readonly people: {
    readonly [person: string]: {
      readonly holds: readonly { readonly position: string; readonly from: number; readonly until?: number }[];
      readonly deputies: readonly { readonly person: string; readonly from: number; readonly until?: number; readonly scope?: readonly string[] }[];
    };
  };
}

interface While {
  readonly from: number;
  readonly until?: number;
}

function during({ from, until = Number.POSITIVE_INFINITY }: While, at: number): boolean {
  return from <= at && at < until;
}

/** Who held a position at an instant, in the order of the list. */
export function holdersAt(staff: StaffList, position: string | undefined, at: number): readonly string[] {
  return Object.entries(staff.people).flatMap(([person, { holds }]) => (holds.some((one) => one.position === position && during(one, at)) ? [person] : []));
}

export function positionsAt(staff: StaffList, person: string, at: number): readonly string[] {
  return (staff.people[person]?.holds ?? []).flatMap((one) => (during(one, at) ? [one.position] : []));
}

/** Whether somebody was another's own deputy at an instant, for one of these chains or procedures. */
export function mayStandIn(
  staff: StaffList,
  { person, principal }: { readonly person: string; readonly principal: string },
  at: number,
  scopes: readonly string[],
): boolean {
  return (staff.people[principal]?.deputies ?? []).some(
    (one) => one.person === person && during(one, at) && (one.scope === undefined || one.scope.some((id) => scopes.includes(id))),
  );
}

/** Positions above one, the nearest first. */
export function lineAbove({ organization }: Plan, position: string | undefined): readonly string[] {
  const line: string[] = [];
  for (let above = position === undefined ? undefined : organization.positions[position]?.reportsTo; above !== undefined && !line.includes(above); ) {
    line.push(above);
    above = organization.positions[above]?.reportsTo;
  }
  return line;
}
