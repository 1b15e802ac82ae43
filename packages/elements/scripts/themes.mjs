import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { themeSheet } from '../dist/theme/theme-sheet.js';
import { themes } from '../dist/theme/themes.js';
import { themingPage } from './theming-page.mjs';

// `node packages/elements/scripts/themes.mjs`: the style sheet of each theme and the handbook's page of them; `--check` says whether what is checked in is up to date.
const folder = fileURLToPath(new URL('../themes', import.meta.url));
const files = Object.keys(themes).map((name) => [`${folder}/${name}.css`, themeSheet(name)]);
files.push([fileURLToPath(new URL('../../handbook/theming.md', import.meta.url)), themingPage]);
if (process.argv.includes('--check')) {
  const stale = files.filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  for (const [path] of stale) console.error(`${path} is not what the themes say: type \`npm run generate\``);
  process.exit(stale.length === 0 ? 0 : 1);
}
mkdirSync(folder, { recursive: true });
for (const [path, text] of files) writeFileSync(path, text);
