import type { Notice } from './ports.ts';

/** A case to open because of an event. The id is made from the event's, so that doing it twice opens it once. */
export interface Opening {
  readonly procedure: string;
  readonly cause: string;
  readonly id: string;
}

/** What an event sets off outside its own stream. */
export interface Effects {
  readonly openings: readonly Opening[];
  readonly notices: readonly Notice[];
}

/** The id of the case a breach opened by one of its effects. */
export function openedByBreach(breach: string, effect: string): string {
  return `${breach}.${effect}`;
}

/** The id of the case that follows on an event. Told apart from a breach's own: both may be called the same. */
export function openedByFollow(event: string, follow: string): string {
  return `${event}.follows.${follow}`;
}
