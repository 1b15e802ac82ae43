import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compile, readPack } from '../../../packages/compiler/dist/index.js';
import { fail } from '../../setup/step.mjs';
import { makeModel, makeRepeat } from './frozen/model.mjs';

const KINDS = { text: 'text', number: 'integer', select: 'choice', date: 'date', textarea: 'multiline', checkbox: 'boolean' };

/** Rows in a section of the layout. */
const SECTION = 500;

function fieldOf({ type, label, required, options, visibleIf }) {
  return {
    kind: KINDS[type],
    title: label,
    ...(required ? { required: true } : {}),
    ...(options ? { options: Object.fromEntries(options.map(({ value, label: title }) => [value, title])) } : {}),
    ...(visibleIf ? { showWhen: `has(form.${visibleIf}) && form.${visibleIf}` } : {}),
  };
}

function definition(id, fields) {
  const rows = Object.keys(fields).map((name) => [name]);
  const sections = Array.from({ length: Math.ceil(rows.length / SECTION) }, (_, index) => [
    `part-${index}`,
    { title: `Part ${index + 1}`, rows: rows.slice(index * SECTION, (index + 1) * SECTION) },
  ]);
  return { path: `forms/${id}.form.json`, text: JSON.stringify({ id, title: 'Form', fields, layout: Object.fromEntries(sections) }) };
}

const fieldsOf = (fields) => Object.fromEntries(fields.map((field) => [field.name, fieldOf(field)]));

/** The neutral forms as definitions of a pack: `bench-<n>` of so many fields, and `bench-rows`, a table of five columns. */
function definitions(counts) {
  const rows = { kind: 'table', title: 'Rows', maxItems: 1000, fields: fieldsOf(makeRepeat(1).columns) };
  return [...counts.map((count) => definition(`bench-${count}`, fieldsOf(makeModel(count).fields))), definition('bench-rows', { rows })];
}

/** What a page fetches of these modules to run `entry`, in the order found: all that is imported without a condition. */
function imported(entry, text) {
  const found = [entry];
  for (const path of found)
    for (const [, name] of text.get(path).matchAll(/(?:^|[;}\n])(?:import|export)[^'"();]*?["']\.\/([^"']+)["']/g))
      if (!found.includes(`browser/${name}`)) found.push(`browser/${name}`);
  return found;
}

/**
 * The neutral forms through the compiler, as a page without a bundler loads them. `texts` are the modules by path, `library` the
 * paths of what all forms share and the language they are shown in, `gzip` the bytes of everything a page with one form fetches.
 */
export async function compileForms(counts) {
  const { layers } = await readPack(fileURLToPath(new URL('pack', import.meta.url)));
  for (const { path, text } of definitions(counts)) layers.at(-1).files.push({ path, place: path, text });
  const { plan, artifacts, diagnostics } = await compile(layers, ['forms', 'elements', 'browser']);
  if (!plan) fail(diagnostics.map(({ message }) => message).join('\n'));
  const texts = new Map(artifacts.filter(({ path }) => path.startsWith('browser/')).map(({ path, text }) => [path, text]));
  const language = [...texts.keys()].find((path) => /\/en-(?!widgets-)[\w-]+\.js$/.test(path));
  const closure = (id) => [...new Set([...imported(`browser/${id}.js`, texts), ...imported(language, texts)])];
  const gzip = (id) => closure(id).reduce((sum, path) => sum + gzipSync(texts.get(path), { level: 9 }).length, 0);
  const shared = closure(`bench-${counts[0]}`).filter((path) => closure(`bench-${counts[1]}`).includes(path));
  return { texts, library: shared, gzip };
}
