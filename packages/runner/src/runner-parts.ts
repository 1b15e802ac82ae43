import type { Cases } from './cases.ts';
import type { Duties } from './duties.ts';
import type { Histories } from './histories.ts';
import type { RunnerPorts } from './runner-ports.ts';

/** What the parts of a runner share. */
export interface RunnerParts {
  readonly ports: RunnerPorts;
  readonly histories: Histories;
  readonly cases: Cases;
  readonly duties: Duties;
}
