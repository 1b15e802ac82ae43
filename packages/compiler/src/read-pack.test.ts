import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isInRange } from './read-pack/version-range.ts';
import { readPack } from './read-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'guicheng-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(place: string, text: string): void {
  mkdirSync(join(folder, place, '..'), { recursive: true });
  writeFileSync(join(folder, place), text);
}

describe('reading a pack', () => {
  it('finds the base as a folder and as an installed package, base first', async () => {
    write('own/pack.json', '{ "id": "own", "extends": "@company/base" }');
    write('node_modules/@company/base/pack.json', '{ "id": "base", "extends": "../../../lowest" }');
    write('lowest/pack.json', '{ "id": "lowest" }');
    const { layers, diagnostics } = await readPack(join(folder, 'own'));
    expect(diagnostics).toEqual([]);
    expect(layers.map(({ files }) => JSON.parse(files[0]!.text).id)).toEqual(['lowest', 'base', 'own']);
  });

  it('never reads a file of a gigabyte', async () => {
    write('large/pack.json', '{ "id": "large" }');
    write('large/forms/huge.form.json', '');
    truncateSync(join(folder, 'large/forms/huge.form.json'), 1024 ** 3);
    const before = process.memoryUsage().rss;
    const { layers, diagnostics } = await readPack(join(folder, 'large'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['json_too_large']);
    expect(layers[0]!.files.find(({ place }) => place.startsWith('forms/'))).toMatchObject({ text: '', unreadable: true });
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 ** 2);
  });

  it('takes over the files that are still the same', async () => {
    write('same/pack.json', '{ "id": "same" }');
    write('same/organization.json', '{}');
    const first = await readPack(join(folder, 'same'));
    write('same/organization.json', '{ }');
    const second = await readPack(join(folder, 'same'), first.layers);
    expect(second.layers[0]!.files.map((file, index) => file === first.layers[0]!.files[index])).toEqual([false, true]);
  });

  it('leaves alone what is not the language’s', async () => {
    write('mixed/pack.json', '{ "id": "mixed" }');
    write('mixed/package.json', 'not even JSON');
    write('mixed/node_modules/x/forms/a.form.json', '{');
    write('mixed/.git/forms/a.form.json', '{');
    const { layers } = await readPack(join(folder, 'mixed'));
    expect(layers[0]!.files.map(({ place, text }) => [place, text])).toEqual([
      ['pack.json', '{ "id": "mixed" }'],
      ['package.json', ''],
    ]);
  });

  it.each([
    ['1.2.3', '^1.0.0', true],
    ['2.0.0', '^1.0.0', false],
    ['0.3.0', '^0.2.1', false],
    ['0.0.4', '^0.0.3', false],
    ['1.2.9', '~1.2.3', true],
    ['1.3.0', '~1.2.3', false],
    ['3.0.0', '>=1.2.3', true],
    ['1.2.3', '1.2.3', true],
    ['1.2.4', '1.2.3', false],
    ['1.2.4', 'latest', false],
    ['1.2.4', '*', true],
  ])('knows whether version %s is in %s', (version, range, expected) => expect(isInRange(version, range)).toBe(expected));
});
