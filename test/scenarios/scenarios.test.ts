import { runScenario, type ScenarioRun, untested } from '@guicheng/audit';
import { checkPack, readPack } from '@guicheng/compiler';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CompiledPack, compiledPack } from '../thread/compiled-pack.ts';

const REFERENCE = 'examples/property-service-center';
const { scenarios } = checkPack((await readPack(REFERENCE)).layers);

let pack: CompiledPack;
beforeAll(async () => {
  pack = await compiledPack(REFERENCE, 'scenarios');
});

describe('the scenarios of the property service center', () => {
  const runs: ScenarioRun[] = [];

  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s goes as it says', async (_, scenario) => {
    const rules = { plan: pack.plan, validate: (form: string, ...rest: [unknown, { now: number }]) => pack.forms.get(form)!.validate(...rest) };
    const run = await runScenario(rules, scenario);
    runs.push(run);
    expect(run.problems).toEqual([]);
  });

  it('show every SLA kept and broken, every chain approved, rejected and short of somebody, and every procedure to its end', () => {
    expect(untested(pack.plan, runs).map(({ message }) => message)).toEqual([]);
  });
});
