import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { english } from '../dist/text/english.js';

// `node packages/elements/scripts/language-template.mjs`: the file a host translates, from the English texts; `--check` says whether it is up to date.
const path = fileURLToPath(new URL('../language-template.json', import.meta.url));
const text = `${JSON.stringify(english, null, 2)}\n`;
if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  console.error('packages/elements/language-template.json is not what the English texts say: type `npm run generate`');
  process.exit(1);
}
