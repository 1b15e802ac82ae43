import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runOn, runSample, samplePack } from './run-sample.ts';

const samples = fileURLToPath(new URL('test-samples/', import.meta.url));
const handbook = readFileSync(new URL('../../packages/handbook/scenarios.md', import.meta.url), 'utf8');

describe('guicheng test', () => {
  it('finds a company in order whose rules are all shown', async () => {
    expect(await runSample(['test', 'pack', '--strict'])).toEqual({ code: 0, out: '', said: '8 of 8 scenarios as expected, … s' });
  });

  it.each(readdirSync(samples))('says %s at its place, and the handbook explains it', async (code) => {
    const { said, code: exit } = await runSample(['test', 'pack', '--strict'], join(samples, code));
    expect(exit).toBe(1);
    expect(said).toContain(`error[${code}]`);
    expect(handbook).toContain(`\`${code}\``);
    await expect(`${said}\n`).toMatchFileSnapshot(join(samples, code, 'expected.txt'));
  });

  it('warns only, unless asked to be strict, of what no scenario shows', async () => {
    const { code, said } = await runSample(['test', 'pack'], join(samples, 'chain_never_rejected'));
    expect(code).toBe(0);
    expect(said).toContain('warning[chain_never_rejected]');
    expect(said).toContain('1 warning about rules that no scenario shows');
  });

  it('runs one scenario alone, and knows a misspelt one', async () => {
    expect((await runSample(['test', 'pack', '--only', 'no-deputy'])).said).toBe('1 of 1 scenario as expected, … s');
    expect(await runSample(['test', 'pack', '--only', 'no-deputi'])).toMatchObject({ code: 2, said: expect.stringContaining('did you mean `no-deputy`?') });
  });

  it('knows scenarios of a pack below that a change overtakes, and asks for others', async () => {
    const base = samplePack();
    const pack = join(base, '../tower');
    mkdirSync(join(pack, 'slas'), { recursive: true });
    writeFileSync(join(pack, 'pack.json'), JSON.stringify({ id: 'tower', version: '1.0.0', validFrom: '2026-01-01', title: 'Tower', extends: '../pack' }));
    writeFileSync(join(pack, 'slas/three-rings.sla.json'), '{ "id": "three-rings", "atMost": 2 }');
    const { code, said } = await runOn(pack, ['test', 'pack']);
    expect(code).toBe(0);
    expect(said).toContain('warning[scenario_overtaken]: verdict `three-rings:c1` expected `met`, found `late`, since this pack changes `slas/three-rings`');
    expect(said).toContain('warning[sla_never_kept]: no scenario keeps `three-rings`');
    expect(said).toContain('6 of 8 scenarios as expected, 2 overtaken by what this pack changes');
    expect(handbook).toContain('`scenario_overtaken`');
  });

  it('runs nothing of a pack with an error, and says so', async () => {
    const pack = samplePack();
    writeFileSync(join(pack, 'slas/three-rings.sla.json'), '{');
    expect(await runOn(pack, ['test', 'pack'])).toMatchObject({ code: 1, said: expect.stringContaining('no scenario was run') });
  });

  it('answers a program in JSON, and a build server in JUnit XML', async () => {
    const pack = samplePack(join(samples, 'scenario_verdict_unmet'));
    const report = join(pack, '../report.xml');
    const { code, out } = await runOn(pack, ['test', 'pack', '--json', '--junit', report]);
    expect(code).toBe(1);
    const { ok, scenarios } = JSON.parse(out);
    expect(ok).toBe(false);
    expect(scenarios.filter(({ problems }: { problems: unknown[] }) => problems.length > 0)).toMatchObject([
      {
        id: 'wrong',
        file: 'pack/scenarios/wrong.scenario.json',
        problems: [
          { code: 'scenario_verdict_unmet', span: { line: 6, column: 132 } },
          { code: 'scenario_verdict_unmet', message: expect.stringContaining('no verdict') },
        ],
      },
    ]);
    const xml = readFileSync(report, 'utf8');
    expect(xml).toContain('tests="9" failures="1"');
    expect(xml).toContain('<failure type="scenario_verdict_unmet" message="verdict `three-rings:c1` expected `met`, found `missed`">');
  });
});
