import type { ScenarioDefinition, ScenarioStep } from '@guicheng/definition';
import { inRound } from './in-round.ts';
import { Office } from './office.ts';
import type { Rules } from './practice.ts';
import { refusalsOf } from './refusals-of.ts';
import { rulesAsked } from './rules-asked.ts';
import { ScenarioError } from './scenario-error.ts';
import type { ScenarioProblem } from './scenario-problem.ts';
import type { ScenarioRun } from './scenario-run.ts';
import { unmetExpectations } from './unmet-expectations.ts';
import { whatHappened } from './what-happened.ts';

/**
 * Runs a scenario over the engine and a store in memory, and ends at the first step at which something is wrong. A step that is refused is wrong
 * unless the next one expects it. The clock wakes at the start as a host does, so that what is owed that day has begun. Faults of the engine are thrown.
 */
export async function runScenario(rules: Rules, scenario: ScenarioDefinition): Promise<ScenarioRun> {
  const office = new Office(rulesAsked(rules, scenario), scenario);
  await office.practice.runner.tick();
  const problems = await firstProblems(scenario, office);
  return { id: scenario.id, problems, ...whatHappened(scenario, office) };
}

async function firstProblems({ id, steps }: ScenarioDefinition, office: Office): Promise<readonly ScenarioProblem[]> {
  return problemsAmong(steps, office, ['scenarios', id, 'steps']);
}

async function problemsAmong(steps: readonly ScenarioStep[], office: Office, place: readonly string[]): Promise<readonly ScenarioProblem[]> {
  for (const [index, step] of steps.entries()) {
    const at = [...place, String(index)];
    const problems = await problemsOf(step, steps[index + 1], office, at).catch((error: unknown) => [problemOf(error, at)]);
    if (problems.length > 0) return problems;
  }
  return [];
}

type Repetition = Extract<ScenarioStep, { readonly repeat: number }>;

async function problemsInRounds({ repeat, steps, by }: Repetition, office: Office, place: readonly string[]): Promise<readonly ScenarioProblem[]> {
  office.becomes(by);
  const outer = office.round;
  for (let round = 1; round <= repeat; round += 1) {
    office.round = round;
    const problems = await problemsAmong(
      steps.map((step) => inRound(step, round)),
      office,
      [...place, 'steps'],
    );
    if (problems.length > 0) return problems.map((problem) => ({ ...problem, message: `${problem.message}, in round ${round}` }));
  }
  office.round = outer;
  return [];
}

async function problemsOf(step: ScenarioStep, next: ScenarioStep | undefined, office: Office, place: readonly string[]): Promise<readonly ScenarioProblem[]> {
  if ('expect' in step || 'repeat' in step) {
    if (step.at !== undefined) await office.waitUntil(step.at, 'at');
    return 'expect' in step ? unmetExpectations(step.expect, office, [...place, 'expect']) : problemsInRounds(step, office, place);
  }
  await office.carryOut(step);
  if (next !== undefined && 'expect' in next && next.expect.refused !== undefined) return [];
  return refusalsOf(office.aftermath.outcomes).map(({ code, said, path }) => ({
    code: 'scenario_step_refused',
    message: `this step was refused: \`${code}\``,
    place: path === undefined ? [...place, actOf(step)] : [...place, 'form', ...path.split('/')],
    expected: 'done',
    found: code,
    help: `${said}; if that is meant, let the next step expect it: "refused": "${code}"`,
  }));
}

const ACTS = ['open', 'fill', 'approve', 'reject', 'handOver', 'addComment', 'withdraw', 'carryOver', 'event', 'wait'] as const;

/** The key that says what a step does. */
function actOf(step: ScenarioStep): string {
  return ACTS.find((act) => act in step) ?? 'at';
}

function problemOf(error: unknown, place: readonly string[]): ScenarioProblem {
  if (!(error instanceof ScenarioError)) throw error;
  const { code, key, message, help } = error;
  return { code, message, place: [...place, key], ...(help === undefined ? {} : { help }) };
}
