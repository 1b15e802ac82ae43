import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('recipes', import.meta.url));

/** The recipes in their order. */
export const recipes = readdirSync(folder).toSorted();

/** What a recipe says, before its files. */
export const textOf = (recipe) => readFileSync(join(folder, recipe, 'recipe.md'), 'utf8').trim();

/** What it changes, as the tests have it. */
export const diffOf = (recipe) => readFileSync(join(folder, recipe, 'changes.diff'), 'utf8').trim();

/** The files a company writes, by their places in its pack. @returns {(readonly [string, string])[]} */
export function filesOf(recipe) {
  return readdirSync(join(folder, recipe), { recursive: true })
    .filter((path) => path.endsWith('.json'))
    .toSorted()
    .map((path) => [path, readFileSync(join(folder, recipe, path), 'utf8')]);
}
