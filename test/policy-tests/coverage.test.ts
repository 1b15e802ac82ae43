import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runOn, runSample, samplePack } from './run-sample.ts';

const samples = fileURLToPath(new URL('coverage-samples/', import.meta.url));
const handbook = readFileSync(new URL('../../packages/handbook/scenarios.md', import.meta.url), 'utf8');

describe('guicheng coverage', () => {
  it('finds a company in order whose rows are all satisfied, exercised and proved', async () => {
    const { code, out, said } = await runSample(['coverage', 'pack', '--prove']);
    expect(said).toBe('8 rows, 8 satisfied, 8 exercised; 8 of 8 changes of 4 figures noticed; no errors, no warnings');
    expect(out).toContain(
      '✓ sla.three-rings (sla)\n    definitions  slas/three-rings\n    scenarios    call-answered-at-the-third-ring, call-rings-a-fourth-time',
    );
    expect(code).toBe(0);
  });

  it.each(readdirSync(samples))('says %s at its place, and the handbook explains it', async (code) => {
    const catalogue = join(samples, code, 'catalogue.json');
    const against = existsSync(catalogue) ? ['--against', catalogue] : [];
    const { said, code: exit } = await runSample(['coverage', 'pack', '--prove', ...against], join(samples, code));
    expect(exit).toBe(1);
    expect(said).toContain(`error[${code}]`);
    expect(handbook).toContain(`\`${code}\``);
    await expect(`${said}\n`).toMatchFileSnapshot(join(samples, code, 'expected.txt'));
  });

  it('does not count a scenario that goes wrong', async () => {
    const { code, said } = await runSample(['coverage', 'pack'], fileURLToPath(new URL('test-samples/scenario_verdict_unmet', import.meta.url)));
    expect(code).toBe(1);
    expect(said).toContain('error[scenario_verdict_unmet]');
    expect(said).toContain('8 rows, 8 satisfied, 8 exercised; 2 errors');
  });

  it('answers a program in JSON and writes a page of the policy book', async () => {
    const pack = samplePack();
    const file = join(pack, '../coverage.html');
    const { code, out } = await runOn(pack, ['coverage', 'pack', '--json', '--page', file]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      findings: [],
      rows: expect.arrayContaining([
        expect.objectContaining({ id: 'appr.expense', definitions: ['approvals/expense'], scenarios: expect.arrayContaining(['no-deputy']), problems: [] }),
      ]),
    });
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('8 demands, 8 satisfied, 8 exercised by a policy test.');
    expect(page).toContain('<a href="en.html#slas/three-rings">Answered within three rings</a>');
    expect(page).toContain('The fourth ring breaches while it still rings');
  });

  it('knows a catalogue that is none', async () => {
    const pack = samplePack();
    expect(await runOn(pack, ['coverage', 'pack', '--against', join(pack, 'pack.json')])).toMatchObject({
      code: 2,
      said: expect.stringContaining('is no catalogue'),
    });
    expect(await runOn(pack, ['coverage', 'pack', '--against', 'nowhere.json'])).toMatchObject({ code: 2, said: 'there is no file `nowhere.json`' });
  });
});
