import type { ScenarioDefinition } from '@guicheng/definition';
import type { CompiledPack } from '../thread/compiled-pack.ts';
import { Office } from './office.ts';
import { refusalsOf, unmetExpectations } from './unmet-expectations.ts';

/**
 * Runs a scenario over the engine and a store in memory. Answers what went wrong at the first step at which something did, each with the
 * step's index in the file; nothing when all is as expected. A step that is refused is wrong unless the next one expects it. The clock wakes
 * at the start as a host does, so that what is owed that day has begun.
 */
export async function runScenario(pack: CompiledPack, scenario: ScenarioDefinition): Promise<readonly string[]> {
  const office = new Office(pack, scenario);
  await office.center.runner.tick();
  for (const [index, step] of scenario.steps.entries()) {
    const next = scenario.steps[index + 1];
    const wrong = await problemsOf(step, next, office).catch((error: Error) => [error.message]);
    if (wrong.length > 0) return wrong.map((line) => `scenarios/${scenario.id} steps/${index}: ${line}`);
  }
  return [];
}

type Step = ScenarioDefinition['steps'][number];

async function problemsOf(step: Step, next: Step | undefined, office: Office): Promise<readonly string[]> {
  if ('expect' in step) {
    if (step.at !== undefined) await office.center.until(step.at);
    return unmetExpectations(step.expect, office);
  }
  await office.carryOut(step);
  const isRefusalExpected = next !== undefined && 'expect' in next && next.expect.refused !== undefined;
  const refusals = refusalsOf(office);
  return refusals.length === 0 || isRefusalExpected ? [] : [`refused: ${refusals.join(', ')}: ${JSON.stringify(office.aftermath.outcomes)}`];
}
