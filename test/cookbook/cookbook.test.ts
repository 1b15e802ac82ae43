import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPack, type PackLayer, readPack } from '@guicheng/compiler';
import { describe, expect, it } from 'vitest';
import { type UpgradeChange, upgradeOf } from '../../packages/cli/src/upgrade/upgrade-of.ts';
import { filesOf, recipes } from './recipes.mjs';

const { layers } = await readPack(fileURLToPath(new URL('../../examples/property-service-center', import.meta.url)));
const before = checkPack(layers);
const PACK = { id: 'mine', version: '0.1.0', validFrom: '2026-01-01', title: 'Mine', extends: '../office', sourceLocale: 'en', locales: ['en'] };

/** The reference pack with the files of a recipe over it. */
function changed(recipe: string) {
  const files = [['pack.json', JSON.stringify(PACK)] as const, ...filesOf(recipe)];
  const own: PackLayer = { folder: recipe, files: files.map(([place, text]) => ({ path: `${recipe}/${place}`, place, text })) };
  const after = checkPack([...layers, own]);
  const sources = { before: before.source, after: after.source };
  const changes = upgradeOf({ base: sources, own: sources }, { before: layers, after: [...layers, own] }).filter(({ definition }) => definition !== 'pack');
  return { after, changes };
}

const value = (side: string, path: string, of: unknown) => (of === undefined ? [] : [`${side} ${path}: ${JSON.stringify(of)}`]);

/** What a recipe changes, as a diff of values by their places. */
function diffOf(changes: readonly UpgradeChange[]): string {
  return changes
    .flatMap(({ definition, path, own }) => {
      const place = path === '' ? definition : `${definition}/${path}`;
      return [...value('-', place, own.from), ...value('+', place, own.to)];
    })
    .join('\n');
}

describe('the cookbook', () => {
  it('has twenty recipes', () => {
    expect(recipes).toHaveLength(20);
  });

  it.each(recipes)('%s compiles without a finding and changes what its diff says', async (recipe) => {
    const { after, changes } = changed(recipe);
    expect(after.diagnostics).toEqual([]);
    expect(changes.length).toBeGreaterThan(0);
    await expect(`${diffOf(changes)}\n`).toMatchFileSnapshot(join(fileURLToPath(new URL('recipes', import.meta.url)), recipe, 'changes.diff'));
  });

  it('stands in the handbook, recipe by recipe', () => {
    const page = readFileSync(new URL('../../packages/handbook/cookbook.md', import.meta.url), 'utf8');
    for (const recipe of readdirSync(new URL('recipes', import.meta.url))) {
      const [title] = readFileSync(new URL(`recipes/${recipe}/recipe.md`, import.meta.url), 'utf8').split('\n');
      expect(page).toContain(`#${title}\n`);
    }
  });
});
