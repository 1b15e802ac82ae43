import { runScenario } from '@guicheng/audit';
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
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s goes as it says', async (_, scenario) => {
    const rules = { plan: pack.plan, validate: (form: string, ...rest: [unknown, { now: number }]) => pack.forms.get(form)!.validate(...rest) };
    expect((await runScenario(rules, scenario)).problems).toEqual([]);
  });
});
