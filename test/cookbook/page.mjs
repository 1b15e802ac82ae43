import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root } from '../setup/step.mjs';
import { diffOf, filesOf, recipes, textOf } from './recipes.mjs';

// `node test/cookbook/page.mjs`: the cookbook of the handbook, from the recipes that the tests try out; `--check` says whether it is up to date.
const path = join(root, 'packages/handbook/cookbook.md');
const block = (language, text) => `\`\`\`${language}\n${text.trim()}\n\`\`\``;

const entries = recipes.map((recipe) => {
  const files = filesOf(recipe).map(([place, text]) => `\`${place}\`\n\n${block('json', text)}`);
  return [`#${textOf(recipe)}`, ...files, `What it changes:\n\n${block('diff', diffOf(recipe))}`].join('\n\n');
});
const page = `# Cookbook

Twenty changes that companies make to the pack they extend. Each is the whole file a company writes into its own pack, beside a \`pack.json\` with \`extends\`; what is not named stays as it was. Below it stands what the change comes to, value by value. All of them are compiled over the reference pack by the project’s own tests, and the diffs are what came of it.

A company that writes in several languages adds the texts it says anew to \`locales/<tag>.json\`; \`guicheng check\` names those that are missing. Where a change overtakes a policy test of the pack below, \`guicheng test\` says which.

${entries.join('\n\n')}
`;
if (!process.argv.includes('--check')) writeFileSync(path, page);
else if (readFileSync(path, 'utf8') !== page) fail('packages/handbook/cookbook.md is not what the recipes say: type `npm run generate`');
