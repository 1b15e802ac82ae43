import { readdirSync, readFileSync } from 'node:fs';
import type { ScenarioDefinition } from '@guicheng/definition';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CompiledPack, compiledPack } from '../thread/compiled-pack.ts';
import { runScenario } from './run-scenario.ts';

const folder = new URL('../../examples/property-service-center/scenarios/', import.meta.url);
const scenarios = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as ScenarioDefinition);

let pack: CompiledPack;
beforeAll(async () => {
  pack = await compiledPack('examples/property-service-center', 'scenarios');
});

describe('the scenarios of the property service center', () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s goes as it says', async (_, scenario) => {
    expect(await runScenario(pack, scenario)).toEqual([]);
  });

  it.each(['missed', 'met'])('show every SLA %s', (status) => {
    const shown = scenarios.flatMap(({ steps }) =>
      steps.flatMap((step) =>
        'expect' in step ? Object.entries(step.expect.verdict ?? {}).flatMap(([key, found]) => (found === status ? [key.split(':')[0]!] : [])) : [],
      ),
    );
    expect(Object.keys(pack.plan.slas).filter((sla) => !shown.includes(sla))).toEqual([]);
  });

  it('cover every approval and every procedure', () => {
    const covered = scenarios.flatMap(({ covers }) => covers ?? []);
    expect([...Object.keys(pack.plan.approvals), ...Object.keys(pack.plan.procedures)].filter((id) => !covered.includes(id))).toEqual([]);
  });

  it('say where a scenario goes wrong, what was expected and what was found', async () => {
    const scenario: ScenarioDefinition = {
      id: 'wrong',
      title: 'wrong',
      start: '2026-03-02T09:00:00+08:00',
      steps: [{ event: 'call.ringing', data: { call: 'c1' } }, { wait: '20s' }, { expect: { verdict: { 'three-rings:c1': 'met' }, opened: 'repair' } }],
    };
    expect(await runScenario(pack, scenario)).toEqual([
      'scenarios/wrong steps/2: verdict `three-rings:c1`: expected `met`, found `missed`',
      'scenarios/wrong steps/2: opened: expected `repair`, found `discipline`',
    ]);
  });
});
