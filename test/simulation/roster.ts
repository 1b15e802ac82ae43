import type { Instant } from '@guicheng/definition';
import type { Actor, Directory } from '@guicheng/engine';

/** Who worked there, from when until when, and who stood in for whom: what a host keeps beside the history. Half open; no end while it lasts. */
export interface Roster {
  readonly people: { readonly [person: string]: RosterPerson };
}

export interface RosterPerson {
  readonly name: string;
  readonly holds: readonly { readonly position: string; readonly from: Instant; readonly until?: Instant }[];
  /** `scope`: ids of chains or procedures. */
  readonly deputies: readonly { readonly person: string; readonly from: Instant; readonly until?: Instant; readonly scope?: readonly string[] }[];
}

/** Whether something half open holds at an instant. */
export function holdsAt({ from, until }: { readonly from: Instant; readonly until?: Instant }, at: Instant): boolean {
  return from <= at && (until === undefined || at < until);
}

/** The roster as the engine asks it, at whatever instant `now` answers. */
export function directoryOf(roster: Roster, now: () => Instant): Directory {
  const byPosition = new Map<string, { readonly person: string; readonly from: Instant; readonly until?: Instant }[]>();
  for (const [person, { holds }] of Object.entries(roster.people)) {
    for (const { position, ...span } of holds) byPosition.set(position, [...(byPosition.get(position) ?? []), { person, ...span }]);
  }
  return {
    holders: (position) => [...new Set((byPosition.get(position) ?? []).flatMap((one) => (holdsAt(one, now()) ? [one.person] : [])))],
    name: (person) => roster.people[person]?.name ?? person,
    positionsOf: (person) => (roster.people[person]?.holds ?? []).flatMap((one) => (holdsAt(one, now()) ? [one.position] : [])),
    deputies: (person) => roster.people[person]?.deputies ?? [],
  };
}

/** Somebody acting, for another where that is said. */
export function actorOf(person: string, forWhom?: string): Extract<Actor, { readonly kind: 'person' }> {
  return { kind: 'person', person, name: person, ...(forWhom === undefined || forWhom === person ? {} : { for: forWhom }) };
}
