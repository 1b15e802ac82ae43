import type { Directory } from '../directory.ts';
import type { Actor } from '../event.ts';
import type { Fresh } from './copy-state.ts';

/** Whoever acts, as the rules see them. */
export interface ActingPerson {
  readonly person: string;
  readonly name: string;
  /** In whose right: the person themselves, or the one they stand in for. The host vouches for standing in. */
  readonly principal: string;
  /** The position they say they act for. */
  readonly position?: string;
  /** Positions the principal holds. */
  readonly positions: readonly string[];
}

/** The person behind an actor; a source or the clock is nobody. */
export function actingPerson(by: Actor, directory: Directory): ActingPerson | undefined {
  if (by.kind !== 'person') return undefined;
  const principal = by.for ?? by.person;
  const acting: Fresh<ActingPerson> = { person: by.person, name: by.name, principal, positions: directory.positionsOf(principal) };
  if (by.position !== undefined) acting.position = by.position;
  return acting;
}
