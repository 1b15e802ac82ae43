/** One number of an SLA or a chain, and what it would be one unit to either side. */
export interface Figure {
  /** `slas/three-rings` or `approvals/expense-200`. */
  readonly definition: string;
  /** Where it stands, in the plan as in the pack: its folder, id and the keys below. */
  readonly place: readonly string[];
  /** As an author would write it. */
  readonly said: string;
  readonly variants: readonly Variant[];
}

/** The figure one unit stricter or looser, in the unit it is written in: a second, a minute, an hour, a day, a count, a percent, a cent. */
export interface Variant {
  readonly is: 'tightened' | 'loosened';
  readonly said: string;
  /** What stands in the plan in place of the figure. */
  readonly value: unknown;
}
