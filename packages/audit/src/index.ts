export type { Rules } from './scenario/practice.ts';
export { runScenario } from './scenario/run-scenario.ts';
export type { ScenarioProblem } from './scenario/scenario-problem.ts';
export { problemToDiagnostic } from './scenario/scenario-problem.ts';
export type { ChainShown, ScenarioRun } from './scenario/scenario-run.ts';
export { untested } from './scenario/untested.ts';
