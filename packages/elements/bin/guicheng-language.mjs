#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { languageFaults } from '../dist/text/language-faults.js';

const USAGE = `guicheng-language template <tag>   writes a language file to fill in, every text in English, to standard output
guicheng-language check <file>...  says what a language file lacks; exits with 1 when it lacks anything`;

const template = JSON.parse(readFileSync(new URL('../language-template.json', import.meta.url), 'utf8'));
const [command, ...rest] = process.argv.slice(2);

if (command === 'template' && rest.length === 1) console.log(JSON.stringify({ ...template, locale: rest[0] }, null, 2));
else if (command === 'check' && rest.length > 0) process.exit(rest.map(check).every(Boolean) ? 0 : 1);
else {
  console.error(USAGE);
  process.exit(2);
}

/** Whether a file is a whole language; what it lacks is written out. */
function check(path) {
  const found = faultsIn(path);
  for (const fault of found) console.error(`${path}: ${fault}`);
  console.log(found.length === 0 ? `${path}: whole` : `${path}: ${found.length} to mend`);
  return found.length === 0;
}

function faultsIn(path) {
  try {
    return languageFaults(JSON.parse(readFileSync(path, 'utf8')), template);
  } catch (error) {
    return [error instanceof SyntaxError ? `this is not JSON: ${error.message}` : `this cannot be read: ${error.message}`];
  }
}
