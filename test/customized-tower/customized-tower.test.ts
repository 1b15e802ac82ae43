import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPack, type PackLayer, readPack } from '@guicheng/compiler';
import { describe, expect, it } from 'vitest';
import { guicheng } from '../cli/run-guicheng.ts';

const folder = fileURLToPath(new URL('../../examples/customized-tower', import.meta.url));
const { layers } = await readPack(folder);
const [base, own] = layers as [PackLayer, PackLayer];
const { plan, diagnostics } = checkPack(layers);

/** The company's pack with one of its files said otherwise, and the findings with where each stands. */
function otherwise(place: string, change: (text: string) => string): readonly string[] {
  const files = own.files.map((file) => (file.place === place ? { ...file, text: change(file.text) } : file));
  return checkPack([base, { ...own, files }]).diagnostics.map(({ code, span }) => `${code} ${span?.file.split('/').slice(-2).join('/')}:${span?.line}`);
}

describe('an office tower that changes the reference pack', () => {
  it('compiles without a finding, English first', () => {
    expect(diagnostics).toEqual([]);
    expect(plan?.pack).toMatchObject({ id: 'customized-tower', sourceLocale: 'en', title: { en: 'Harbor Tower', 'zh-CN': '海港大厦' } });
  });

  it('has two rings, 17:00, 90 % revisits, longer hours, another field and one less', () => {
    expect(plan?.slas['three-rings']).toMatchObject({ atMost: 2, of: 'call.rang' });
    expect(plan?.slas['daily-summary']).toMatchObject({ by: 17 * 60, who: 'owner-relations-supervisor' });
    expect(plan?.slas['weekly-revisit']).toMatchObject({ atLeast: [9, 10], grace: { count: 2 } });
    expect(plan?.calendars['front-desk']?.week).toEqual(Array(7).fill([[7 * 60 + 30, 21 * 60]]));
    expect(Object.keys(plan?.forms['repair-ticket']?.fields ?? {})).toContain('floor');
    expect(Object.keys(plan?.forms['repair-ticket']?.fields ?? {})).not.toContain('laborHours');
  });

  it('lets the center manager decide from 200 to below 5,000, and the project manager from there', () => {
    const branch = plan?.approvals['expense-200']?.blocks['by-amount'];
    const ways = branch?.kind === 'branch' ? branch.branches : {};
    expect(Object.keys(ways)).toEqual(['from-5000', 'from-200', 'below-200']);
    const who = (way: string, block: string) => {
      const found = ways[way]?.blocks[block];
      return found?.kind === 'approve' ? found.who : undefined;
    };
    expect(who('from-200', 'project-approval')).toEqual([{ kind: 'position', position: 'center-manager' }]);
    expect(who('from-5000', 'large-approval')).toEqual([{ kind: 'position', position: 'project-manager' }]);
  });

  it.each([
    ['slas/three-rings.sla.json', '"atMost": 2', '"atMost": 4'],
    ['slas/daily-summary.sla.json', '"by": "17:00"', '"by": "18:00"'],
    ['slas/weekly-revisit.sla.json', '"atLeast": "90%"', '"atLeast": "70%"'],
  ])('may be stricter than head office only: in %s, %s may not become %s', (place, now, looser) => {
    const text = own.files.find((file) => file.place === place)?.text ?? '';
    const line = text.split('\n').findIndex((one) => one.includes(now)) + 1;
    expect(line).toBeGreaterThan(0);
    expect(otherwise(place, (one) => one.replace(now, looser))).toEqual([`overlay_loosens_bound ${place}:${line}`]);
  });

  it('says all this in at most 150 lines, translations included; its own procedure, its policy tests and their texts apart', () => {
    const counted = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json') && !/after-hours|scenario/.test(path));
    const lines = counted.reduce((sum, path) => sum + readFileSync(join(folder, path), 'utf8').trimEnd().split('\n').length, 0);
    expect(counted.length).toBeGreaterThanOrEqual(9);
    expect(lines).toBeLessThanOrEqual(150);
  });

  it('keeps every demand of the handbook below, and says where it is stricter', async () => {
    const { code, out, err } = await guicheng(['coverage', folder]);
    expect(err).toContain('no errors, no warnings');
    expect(out.match(/\n {4}stricter .*/g)).toEqual([
      '\n    stricter     atMost 2 (3)',
      '\n    stricter     by 17:00 (17:30)',
      '\n    stricter     atLeast 0.9 (0.8)',
    ]);
    expect(code).toBe(0);
  }, 120_000);
});
