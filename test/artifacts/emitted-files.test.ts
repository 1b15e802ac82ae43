import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { emit } from '../../packages/compiler/src/phases/4-emit/emit.ts';
import type { Artifact } from '../../packages/compiler/src/phases/4-emit/emitter.ts';
import { fixturePlan } from './fixture-plan.ts';

const TARGETS = ['plan', 'forms', 'elements', 'openapi', 'package', 'browser'];
const build = (tagPrefix: string) => emit(fixturePlan(), TARGETS, { tagPrefix });
let files: readonly Artifact[] = [];
let again: readonly Artifact[] = [];
const textOf = (path: string, among = files) => among.find((file) => file.path === path)?.text ?? '';
const sizeOf = (path: string, among = files) => gzipSync(textOf(path, among), { level: 9 }).length;

/** A module with everything it imports at once; what is loaded on demand does not count. */
function withStaticImports(path: string, among: readonly Artifact[], seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, name] of textOf(path, among).matchAll(/(?:^|[;}\n])(?:import|export)\s*(?:[^'"()]*?from\s*)?["']\.\/([^"']+)["']/g))
    withStaticImports(`browser/${name}`, among, seen);
  return seen;
}

beforeAll(async () => {
  [files, again] = await Promise.all([build('gc'), build('gc')]);
}, 120_000);

it('two builds of one plan have the same bytes', () => {
  expect(again.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
  expect(again.filter(({ text }, index) => text !== files[index]?.text).map(({ path }) => path)).toEqual([]);
});

it('files come sorted by path, each once', () => {
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual([...new Set(paths)].toSorted());
});

it('no module needs anything but its neighbors and the elements', () => {
  const foreign = files
    .filter(({ path }) => path.endsWith('.js'))
    .flatMap(({ path, text }) => [...text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map((match) => `${path}: ${match[1]}`))
    .filter((each) => !/: \.{1,2}\//.test(each) && !/^elements\/.*: @guicheng\/elements$/.test(each));
  expect(foreign).toEqual([]);
  const evaluating = files.filter(
    ({ path, text }) => /^(forms|locales)\//.test(path) && path.endsWith('.js') && /\brequire\s*\(|\beval\s*\(|new Function/.test(text),
  );
  expect(evaluating.map(({ path }) => path)).toEqual([]);
});

it('the module of a form with 20 plain fields is at most 3 KB gzip', () => {
  console.log(`forms/twenty-fields.js ${sizeOf('forms/twenty-fields.js')} B gzip, minified ${sizeOf('browser/twenty-fields.js')} B`);
  expect(sizeOf('forms/twenty-fields.js')).toBeLessThanOrEqual(3072);
});

it('a form of 20 plain fields alone, its element, the base form and Lit are at most 18 KB gzip', async () => {
  const plan = fixturePlan();
  const one = await emit({ ...plan, forms: { 'twenty-fields': plan.forms['twenty-fields']! } }, ['browser'], { tagPrefix: 'gc' });
  const eager = [...withStaticImports('browser/twenty-fields.js', one)];
  const size = eager.reduce((sum, path) => sum + sizeOf(path, one), 0);
  console.log(`a page of twenty-fields alone: ${size} B gzip in ${eager.length} files`);
  expect(size).toBeLessThanOrEqual(18 * 1024);
}, 60_000);

it('heavy kinds are loaded on demand', () => {
  const eager = [...withStaticImports('browser/every-kind.js', files)];
  for (const kind of ['table', 'signature', 'attachment', 'picker']) {
    expect(files.some(({ path }) => path.startsWith(`browser/${kind}-`))).toBe(true);
    expect(eager.filter((path) => path.startsWith(`browser/${kind}-`))).toEqual([]);
  }
});

it('a tag prefix of the host’s own changes tags and nothing else of the forms', async () => {
  const other = await emit(fixturePlan(), ['forms', 'elements'], { tagPrefix: 'acme' });
  expect(other.find(({ path }) => path === 'elements/every-kind.js')?.text).toContain('customElements.define("acme-every-kind-form"');
  expect(other.filter(({ path }) => path.startsWith('forms/'))).toEqual(files.filter(({ path }) => path.startsWith('forms/')));
});

it('every reference of the OpenAPI document leads somewhere', () => {
  const document = JSON.parse(textOf('openapi.json')) as object;
  const references = [...textOf('openapi.json').matchAll(/"\$ref": "#\/([^"]+)"/g)].map((match) => match[1]!);
  const missing = references.filter(
    (path) => path.split('/').reduce<unknown>((part, name) => (part as { [name: string]: unknown } | undefined)?.[name], document) === undefined,
  );
  expect(references.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

it('the manifest and the editor data name every element', () => {
  const manifest = JSON.parse(textOf('custom-elements.json')) as { schemaVersion: string; modules: { path: string; declarations: { tagName: string }[] }[] };
  expect(manifest.schemaVersion).toBe('1.0.0');
  expect(manifest.modules.map(({ path, declarations }) => [path, declarations[0]?.tagName])).toEqual([
    ['elements/every-kind.js', 'gc-every-kind-form'],
    ['elements/twenty-fields.js', 'gc-twenty-fields-form'],
  ]);
  const editor = JSON.parse(textOf('elements/vscode.html-custom-data.json')) as { tags: { name: string }[] };
  expect(editor.tags.map(({ name }) => name)).toEqual(['gc-every-kind-form', 'gc-twenty-fields-form']);
});
