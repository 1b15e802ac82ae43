import type { PlanLength, PlanWindow } from './length.ts';

/** A stretch of the share reached at the end of a period: `from` included, `below` not; both exact. */
export interface PlanBand {
  readonly from: readonly [number, number];
  /** Absent: 100% included. */
  readonly below?: readonly [number, number];
  /** What it costs in minor units of the pack's currency; negative where it earns something. */
  readonly amount: number;
}

/** What a breach costs. Amounts are minor units of the pack's currency, exact. */
export interface PlanPenalty {
  readonly per: 'event' | 'unit' | 'period';
  /** Absent only where bands or a reward say it all. */
  readonly amount?: number;
  /** What is counted for `unit`: time between due and done, what is lacking to the target, or an integer field. */
  readonly unit?:
    | { readonly of: 'day' | 'hour' | 'minute'; readonly counts: 'started' | 'full' }
    | { readonly of: 'missing' }
    | { readonly of: 'field'; readonly field: string };
  /** The lowest first. */
  readonly bands: { readonly [id: string]: PlanBand };
  /** Each further breach in the period costs twice the one before. */
  readonly repeat?: { readonly within: PlanWindow; readonly scope: 'sla' | 'subject' };
  readonly cap?: { readonly amount: number; readonly per: 'event' | PlanWindow };
  /** What is made good so long after due costs nothing. */
  readonly cure?: PlanLength;
  /** What a period that was kept earns. */
  readonly reward?: number;
  readonly deposit?: { readonly topUpWithin: PlanLength };
}
