import type { Instant } from '@guicheng/definition';
import type { Actor, EngineEvent } from './event.ts';

/** An event before it has a place in a stream. */
export interface Decided<E extends EngineEvent> {
  readonly at: Instant;
  readonly by: Actor;
  readonly event: E;
}

/** A refusal is an answer, not an exception: `code` is permanent, `params` are the actor's own words. */
export interface Rejection {
  readonly code: string;
  readonly params: { readonly [name: string]: string | number };
}

/** The answer to a command. Accepted with no events: it had happened already. */
export type Decision<E extends EngineEvent> =
  | { readonly accepted: true; readonly events: readonly Decided<E>[] }
  | { readonly accepted: false; readonly rejection: Rejection };
