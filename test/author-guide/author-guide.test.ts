import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { guicheng } from '../cli/run-guicheng.ts';

const guide = readFileSync(new URL('../../packages/handbook/author-guide.md', import.meta.url), 'utf8');
const reference = fileURLToPath(new URL('../../examples/property-service-center', import.meta.url));

/** The files on the page, by the place named before each. */
const files = [...guide.matchAll(/^`([^`]+\.json)`\n\n```json\n([\s\S]*?)\n```$/gm)].map(([, place = '', text = '']) => [place, text] as const);

const folder = mkdtempSync(join(tmpdir(), 'guicheng-guide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync(reference, join(folder, 'property-service-center'), { recursive: true });
for (const [place, text] of files) {
  mkdirSync(dirname(join(folder, 'riverside', place)), { recursive: true });
  writeFileSync(join(folder, 'riverside', place), text);
}

describe('the guide of those who write packs', { timeout: 120_000 }, () => {
  it('has seven steps and a file of each kind they speak of', () => {
    expect(guide.match(/^## \d\. /gm)).toHaveLength(7);
    expect(files.map(([place]) => place.replace(/^.*?([a-z]+)(\.json)$/, '$1'))).toEqual([
      'pack',
      'requirements',
      'form',
      'procedure',
      'sla',
      'scenario',
      'scenario',
    ]);
  });

  it('ends with a pack that checks clean', async () => {
    const { code, err } = await guicheng(['check', 'riverside'], folder);
    expect(err).toContain('no errors, no warnings');
    expect(code).toBe(0);
  });

  it.each(['key-back-in-time', 'key-not-back'])('whose scenario %s goes as it says', async (id) => {
    const { code, err } = await guicheng(['test', 'riverside', '--only', id], folder);
    expect(err).toContain('1 of 1 scenario as expected');
    expect(code).toBe(0);
  });

  it('says after the first step what is left to do', async () => {
    for (const [place] of files.slice(2)) rmSync(join(folder, 'riverside', place));
    const { err } = await guicheng(['check', 'riverside'], folder);
    expect(err.match(/error\[requirement_unsatisfied\]/g)).toHaveLength(3);
  });
});
