import type { ScenarioProblem } from './scenario-problem.ts';

/** What a scenario showed of a chain. `without-approver`: a position, superior or head it asks for was held by nobody. */
export type ChainShown = 'approved' | 'rejected' | 'without-approver';

/** What became of one scenario. */
export interface ScenarioRun {
  readonly id: string;
  /** Empty: all is as expected. */
  readonly problems: readonly ScenarioProblem[];
  /** What it asked of the pack, as the register names it: `slas/three-rings`, `forms/revisit`, `organization/positions/front-desk`. */
  readonly exercised: ReadonlySet<string>;
  /** Statuses of each SLA that it expects. */
  readonly verdicts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly chains: ReadonlyMap<string, ReadonlySet<ChainShown>>;
  /** Procedures of which a case came to its end. */
  readonly lives: ReadonlySet<string>;
}
