import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root, run } from '../setup/step.mjs';

// `npm run test:mutation -- calendar expression/compile`: packages, or folders and files of their sources; all three pure packages without any.
const asked = process.argv.slice(2);
const paths = (asked.length > 0 ? asked : ['calendar', 'expression', 'engine']).map((path) => {
  const [name, ...inside] = path.split('/');
  return ['packages', name, 'src', ...inside].join('/');
});
const mutated = paths.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.ts`));
// What the command line names replaces the settings' own list, so that what is left out is named again.
const { default: settings } = await import('./stryker.config.mjs');
const leftOut = settings.mutate.filter((pattern) => pattern.startsWith('!'));
const reached = run(join(root, 'node_modules/.bin/stryker'), ['run', 'test/mutation/stryker.config.mjs', '--mutate', [...mutated, ...leftOut].join()]);

const KILLED = new Set(['Killed', 'Timeout']);
const LEFT = new Set(['Survived', 'NoCoverage']);

/** One row of the handbook's table; mutants of constants, which no single test could be charged with, do not count. */
function row(name, mutants) {
  const killed = mutants.filter(({ status }) => KILLED.has(status)).length;
  const left = mutants.filter(({ status }) => LEFT.has(status)).length;
  return killed + left === 0 ? [] : [`| \`${name}\` | ${killed} | ${left} | ${((100 * killed) / (killed + left)).toFixed(1)} % |`];
}

try {
  const { files } = JSON.parse(readFileSync(join(root, settings.jsonReporter.fileName), 'utf8'));
  const rows = Object.entries(files).flatMap(([path, { mutants }]) => row(path.replace(/^packages\//, ''), mutants));
  const all = row(
    'all',
    Object.values(files).flatMap(({ mutants }) => mutants),
  );
  console.log(['', '| file | killed | left | score |', '| --- | --- | --- | --- |', ...rows, ...all].join('\n'));
} catch (error) {
  fail(`there is no report of the run: ${error.message}`);
}
process.exit(reached ? 0 : 1);
