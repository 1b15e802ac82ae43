import type { Opening } from '@guicheng/calendar';
import type { Instant } from '@guicheng/definition';
import type { Explanation } from '../../explanation.ts';
import type { Verdict } from '../../verdict.ts';
import type { Figure } from '../figures/figure.ts';

/** Everything one clock of a case rests on, so that anybody can reckon it again by hand. */
export interface ClockAccount {
  readonly verdict: Verdict;
  /** Place of the rule in the pack, the rows of the register behind it and their clauses. */
  readonly place: string;
  readonly satisfies: readonly string[];
  readonly clauses: Explanation['clauses'];
  /** What was counted, oldest first: opening hours of the calendar, or all hours, without the pauses. Empty where days are counted. */
  readonly counted: readonly Opening[];
  /** When it stood still, oldest first; one without end lasts. */
  readonly pauses: readonly { readonly from: Instant; readonly until?: Instant }[];
  /** Set by hand: by whom and why. */
  readonly setByHand?: { readonly by: string; readonly reason: string };
  /** The same as sentences: see `sayFigure`. */
  readonly figures: readonly Figure[];
}
