import type { Instant, Milliseconds } from '@guicheng/definition';

/** A call that has come in. Without `answeredAt` and `endedAt` it is ringing. */
export interface RingingCall {
  readonly id: string;
  readonly from?: string;
  readonly line?: string;
  readonly ringingAt: Instant;
  readonly answeredAt?: Instant;
  /** Hung up before anybody answered. */
  readonly endedAt?: Instant;
}

/** How often a call has rung by an instant. The first ring falls on `ringingAt` itself; one that would fall on the answer is not heard. */
export function ringsBy(call: RingingCall, now: Instant, every: Milliseconds): number {
  const until = call.answeredAt ?? call.endedAt;
  if (until !== undefined && until <= now) return Math.max(0, Math.ceil((until - call.ringingAt) / every));
  return now < call.ringingAt ? 0 : Math.floor((now - call.ringingAt) / every) + 1;
}
