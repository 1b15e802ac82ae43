import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';

// What `vitest` is to a test that runs inside the mutation runner: the same expectations, without the machinery around them.
const vitest = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'));
const load = (name) => import(pathToFileURL(vitest.resolve(name)));
const { chai, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, setState } = await load('@vitest/expect');
const { spyOn } = await load('@vitest/spy');
for (const plugin of [JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

/** Tests in the order they were declared: `{ file, name, run }`. */
export const declared = [];

const titles = [];
let file = '';

/** Says which file declares, or runs, the tests that follow. */
export function setFile(path) {
  file = path;
}

function suite(title, body) {
  titles.push(title);
  body();
  titles.pop();
}

/** A test may say how long it may take before what it does; here nothing is timed. */
function single(title, ...rest) {
  declared.push({ file, name: [...titles, title].join(' '), run: rest.at(-1) });
}

function withEach(declare) {
  const each = (rows) => (title, run) => {
    for (const row of rows) declare(Array.isArray(row) ? format(title, ...row) : format(title, row), () => run(...(Array.isArray(row) ? row : [row])));
  };
  return Object.assign(declare, { each });
}

export const describe = withEach(suite);
export const test = withEach(single);
export const it = test;
export const vi = { spyOn };
export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
globalThis[GLOBAL_EXPECT] = expect;
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect);

function addMatcher(name, wrong) {
  chai.util.addMethod(chai.Assertion.prototype, name, function matcher(written) {
    if (wrong(this._obj, written)) throw new Error(`${name} found something else`);
  });
}

addMatcher('toMatchInlineSnapshot', (found, written) => JSON.stringify(found) !== written);
addMatcher('toMatchFileSnapshot', (found, path) => found !== readFileSync(resolve(dirname(file), path), 'utf8'));
