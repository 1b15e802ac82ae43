import type { Plan, PlanWho } from '@guicheng/definition';

/** Somebody who may hold a seat: a person the pack knows, or one of the people a position has room for. */
export interface Candidate {
  readonly id: string;
  readonly position?: string;
}

/**
 * Everybody whom `whos` may find, where the pack limits how many they are: by the people it lists, by `atMost` of a position, or
 * by naming a person. Undefined where it does not.
 */
export function candidatesOf(plan: Plan, whos: readonly PlanWho[]): readonly Candidate[] | undefined {
  const found = new Map<string, Candidate>();
  for (const who of whos) {
    const some = candidatesBy(plan, who);
    if (!some) return undefined;
    for (const one of some) if (!found.has(one.id)) found.set(one.id, one);
  }
  return [...found.values()];
}

function candidatesBy(plan: Plan, who: PlanWho): readonly Candidate[] | undefined {
  if (who.kind === 'person') return [{ id: who.person }];
  if (who.kind === 'position') return holdersOf(plan, who.position);
  if (who.kind !== 'head-of') return undefined;
  const head = plan.organization.departments[who.department]?.head;
  return head === undefined ? [] : holdersOf(plan, head);
}

/** Who may hold a position: outsiders are in no list of the pack. */
export function holdersOf({ organization }: Plan, position: string): readonly Candidate[] | undefined {
  const { people, positions, holders } = organization;
  const { atMost, outside } = positions[position] ?? {};
  if (holders === 'pack' && !outside) return Object.entries(people).flatMap(([id, { holds }]) => (holds.includes(position) ? [{ id, position }] : []));
  return atMost === undefined ? undefined : Array.from({ length: atMost }, (_, index) => ({ id: `${position} ${index + 1}`, position }));
}
