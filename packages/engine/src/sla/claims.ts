import type { Instant } from '@guicheng/definition';
import type { Recorded } from '../event.ts';

/** That an event happened earlier than it counts from by itself, as somebody claimed and a second person confirmed. */
export interface Claim {
  readonly at: Instant;
  /** Record time: a period that was closed by then keeps to the time it knew. */
  readonly confirmedAt: Instant;
}

const NONE: ReadonlyMap<string, Claim> = new Map();

/** Confirmed claims by the id of the event they speak of, whatever order events come in. An event has one at most. */
export function confirmedClaims(events: readonly Recorded[]): ReadonlyMap<string, Claim> {
  let claims: Map<string, Claim> | undefined;
  for (const { event, recordedAt } of events) {
    if (event.type !== 'instant-confirmed') continue;
    claims ??= new Map();
    claims.set(event.of, { at: event.happenedAt, confirmedAt: recordedAt });
  }
  return claims ?? NONE;
}
