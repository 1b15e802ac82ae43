import type { Plan, PlanWho } from '@guicheng/definition';
import type { CaseRun, ChainRun } from './case-run.ts';
import { conditionHolds, formRoot } from './conditions.ts';
import { holdersAt, lineAbove, positionsAt, type StaffList } from './staff.ts';

/** What people are looked for with: the case, the list of staff, and the instant. */
export interface Search {
  readonly plan: Plan;
  readonly staff: StaffList;
  readonly run: CaseRun;
  readonly at: number;
  readonly requester: string;
  readonly requesterPosition: string | undefined;
  readonly form: { readonly [field: string]: unknown };
  readonly chosen: readonly string[];
}

/** What one way of looking found. */
export interface Found {
  readonly way: number;
  readonly position: string | undefined;
  readonly persons: readonly string[];
}

/** Everybody a list of ways finds, one entry a way; a line of superiors is one entry a position. */
export function peopleOf(search: Search, who: readonly PlanWho[]): readonly Found[] {
  return who.flatMap((one, way) => oneWay(search, one).map((found) => ({ way, ...found })));
}

/** Whether somebody is among those a list of ways names: a position is asked of the person. */
export function isAmong(search: Search, who: readonly PlanWho[], person: string): boolean {
  const { staff, at } = search;
  return who.some((one) =>
    one.kind === 'position' ? positionsAt(staff, person, at).includes(one.position) : peopleOf(search, [one]).some(({ persons }) => persons.includes(person)),
  );
}

function oneWay(search: Search, who: PlanWho): readonly Omit<Found, 'way'>[] {
  const { plan } = search;
  const byPosition = (position: string | undefined) => ({ position, persons: holding(search, position) });
  switch (who.kind) {
    case 'person':
      return [{ position: undefined, persons: [who.person] }];
    case 'position':
      return [byPosition(who.position)];
    case 'head-of':
      return [byPosition(plan.organization.departments[who.department]?.head)];
    case 'head-of-requester':
      return [headOfRequester(search)];
    case 'superior':
      return [byPosition(lineAbove(plan, positionOfRequester(search))[who.level - 1])];
    case 'superiors-up-to': {
      const line = lineAbove(plan, positionOfRequester(search));
      if (!line.includes(who.position)) return [{ position: undefined, persons: [] }];
      const found = line.slice(0, line.indexOf(who.position) + 1).map(byPosition);
      return who.topDown ? found.toReversed() : found;
    }
    case 'requester':
      return [{ position: undefined, persons: [search.requester] }];
    case 'requester-chooses':
      return [{ position: who.from, persons: search.chosen }];
    default:
      throw new Error(`the checker cannot look for people by \`${who.kind}\``);
  }
}

/** Who holds a position, with those who left exchanged for whoever replaced them in this case. */
export function holding({ staff, run, at }: Search, position: string | undefined): readonly string[] {
  return [...new Set(holdersAt(staff, position, at).map((person) => run.replaced.get(person) ?? person))];
}

export function positionOfRequester({ staff, requester, requesterPosition, at }: Search): string | undefined {
  return requesterPosition ?? positionsAt(staff, requester, at)[0];
}

export function headOfRequester(search: Search): Omit<Found, 'way'> {
  const { plan } = search;
  const position = positionOfRequester(search);
  const department = position === undefined ? undefined : plan.organization.positions[position]?.department;
  const head = department === undefined ? undefined : plan.organization.departments[department]?.head;
  return { position: head, persons: holding(search, head) };
}

/** The nearest superior position somebody else holds, and who. */
export function nearestAbove(search: Search, position: string | undefined, barred: readonly string[]): Omit<Found, 'way'> {
  for (const above of lineAbove(search.plan, position)) {
    const persons = holding(search, above).filter((person) => !barred.includes(person));
    if (persons.length > 0) return { position: above, persons };
  }
  return { position: undefined, persons: [] };
}

/** The search for a block of a chain. */
export function searchFor(
  { plan, staff, run, chain, at }: { readonly plan: Plan; readonly staff: StaffList; readonly run: CaseRun; readonly chain: ChainRun; readonly at: number },
  form: string,
  path: string,
): Search {
  const position = run.asker.person === chain.requester ? run.asker.position : undefined;
  return { plan, staff, run, at, requester: chain.requester, requesterPosition: position, form: run.forms.get(form) ?? {}, chosen: chain.chosen[path] ?? [] };
}

/** The first way of a branch whose condition holds, and of a parallel block all of them. */
export function waysTaken(
  { plan, run, at }: Search,
  form: string,
  branches: { readonly [id: string]: { readonly when?: Parameters<typeof conditionHolds>[0]; readonly otherwise?: true } },
  several: boolean,
): readonly string[] {
  const roots = { form: formRoot(plan, form, run.forms.get(form) ?? {}), now: BigInt(at) };
  const holding = Object.entries(branches).filter(([, { when, otherwise }]) =>
    when === undefined ? otherwise !== true : conditionHolds(when, roots) === true,
  );
  const otherwise = Object.entries(branches).filter(([, one]) => one.otherwise === true);
  const found = holding.length > 0 ? holding : otherwise;
  return (several ? found : found.slice(0, 1)).map(([id]) => id);
}
