import type { Actor, FormValue, StreamId } from '@guicheng/engine';
import type { Notice } from './ports.ts';

/** A case to open because of an event. The id is made from the event's, so that doing it twice opens it once. */
export interface Opening {
  readonly procedure: string;
  readonly cause: string;
  readonly id: string;
  /** Values of its form, where the event says some. */
  readonly value?: FormValue;
  /** In whose name; of itself, the clock's. */
  readonly by?: Actor;
}

/** That a case has ended, told to the block of another that asked for it. */
export interface Report {
  readonly stream: StreamId;
  readonly id: string;
  readonly block: string;
  readonly key: string;
  readonly case: string;
  readonly ended: 'closed' | 'withdrawn' | 'ended';
}

/** A case to take back, because the breach that opened it is none after all. The id of its command is made from the event's. */
export interface TakingBack {
  readonly case: string;
  readonly command: string;
  readonly reason: string;
}

/** What an event sets off outside its own stream. */
export interface Effects {
  readonly openings: readonly Opening[];
  readonly notices: readonly Notice[];
  readonly takingBack: readonly TakingBack[];
  readonly reports: readonly Report[];
}

/** The id of the case a breach opened by one of its effects. */
export function openedByBreach(breach: string, effect: string): string {
  return `${breach}.${effect}`;
}

/** The id of the case that follows on an event. Told apart from a breach's own: both may be called the same. */
export function openedByFollow(event: string, follow: string): string {
  return `${event}.follows.${follow}`;
}

/** The id of the case a block asked for. */
export function openedByRequest(event: string): string {
  return `${event}.requested`;
}

/** The id of the case that evidence opened. */
export function openedByEvidence(event: string): string {
  return `${event}.handed-in`;
}
