import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, install } from '../setup/install.mjs';
import { fail, root, say } from '../setup/step.mjs';

// Figures the README shows: `npm run bench`, `npm run bench -- --json FILE` for rows of { name, value, target, ok }.
install();
build();
const { compile, readPack } = await import('../../packages/compiler/dist/index.js');
const { Rebuild } = await import('../../packages/cli/dist/dev/rebuild.js');
const reference = join(root, 'examples/property-service-center');
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const scratch = mkdtempSync(join(tmpdir(), 'guicheng-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** CPU in ms and greatest memory in MB of a process of its own, Node's start included: reading, checking and emitting the targets named. */
function compileCold(targets) {
  const script = `import { compile, readPack } from '${join(root, 'packages/compiler/dist/index.js')}';
const { layers } = await readPack('${reference}');
const { plan } = await compile(layers, ${JSON.stringify(targets)});
if (!plan) process.exit(1);
const { user, system } = process.cpuUsage();
console.log((user + system) / 1000, process.resourceUsage().maxRSS / 1024);`;
  const [cpu, memory] = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).split(' ').map(Number);
  return { cpu, memory };
}

/** The middle of three runs. */
function middleOf(targets) {
  const runs = [1, 2, 3].map(() => compileCold(targets));
  return { cpu: Math.round(median(runs.map(({ cpu }) => cpu))), memory: Math.round(Math.max(...runs.map(({ memory }) => memory))) };
}

/** One changed file, from the start of reading until the new module can be served, in a process that has built before. */
async function oneChangedFile() {
  const pack = join(scratch, 'pack');
  cpSync(reference, pack, { recursive: true });
  const rebuild = new Rebuild(pack);
  for (let warm = 0; warm < 3; warm += 1) await rebuild.run();
  const file = join(pack, 'forms/repair-ticket.form.json');
  const text = readFileSync(file, 'utf8');
  const took = [];
  for (let change = 0; change < 9; change += 1) {
    writeFileSync(file, text.replace('"maxLength": 2000', `"maxLength": ${2001 + change}`));
    const state = await rebuild.run();
    if (state.findings !== '' || state.changed !== 'repair-ticket') fail(`the changed form was not rebuilt: ${state.findings}`);
    took.push(state.took);
  }
  return median(took);
}

/** A form of twenty fields of the six plain kinds, as a page without a bundler loads it. */
async function twentyFields() {
  const kinds = ['text', 'multiline', 'integer', 'choice', 'date', 'boolean'];
  const fields = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => {
      const kind = kinds[index % kinds.length];
      return [
        `field${index}`,
        { kind, title: `字段 ${index}`, ...(index % 2 ? {} : { required: true }), ...(kind === 'choice' ? { options: { a: '甲', b: '乙' } } : {}) },
      ];
    }),
  );
  const pack = join(scratch, 'twenty');
  cpSync(join(root, 'test/samples/base-pack'), pack, { recursive: true });
  const ids = Object.keys(fields);
  const definition = { id: 'twenty', title: '二十项', fields, layout: { all: { title: '全部', rows: ids.map((id) => [id]) } } };
  writeFileSync(join(pack, 'forms/twenty.form.json'), JSON.stringify(definition));
  const { layers } = await readPack(pack);
  const locales = JSON.parse(readFileSync(join(pack, 'pack.json'), 'utf8'));
  for (const locale of locales.locales.filter((each) => each !== locales.sourceLocale)) {
    const texts = { 'forms/twenty/title': 'x', 'forms/twenty/layout/all/title': 'x' };
    for (const [id, field] of Object.entries(fields)) {
      texts[`forms/twenty/fields/${id}/title`] = 'x';
      for (const option of Object.keys(field.options ?? {})) texts[`forms/twenty/fields/${id}/options/${option}`] = 'x';
    }
    layers.at(-1).files.push({ path: `locales/${locale}/twenty.json`, place: `locales/${locale}/twenty.json`, text: JSON.stringify({ texts }) });
  }
  const { plan, artifacts, diagnostics } = await compile(layers, ['forms', 'elements', 'browser']);
  if (!plan) fail(diagnostics.map(({ message }) => message).join('\n'));
  const text = new Map(artifacts.map((artifact) => [artifact.path, artifact.text]));
  const gzip = (path) => gzipSync(text.get(path), { level: 9 }).length;
  const needed = new Set();
  const need = (path) => {
    if (needed.has(path)) return;
    needed.add(path);
    for (const [, from] of text.get(path).matchAll(/(?:^|[;}\n])(?:import|export)[^'"();]*?["']\.\/([^"']+)["']/g)) need(`browser/${from}`);
  };
  need('browser/twenty.js');
  return { page: [...needed].reduce((sum, path) => sum + gzip(path), 0), module: gzip('forms/twenty.js') };
}

say('measuring');
const form = await twentyFields();
const cold = middleOf(['plan', 'forms']);
const rows = [
  { name: 'form-20-gzip-bytes', value: form.page, target: 18 * 1024 },
  { name: 'validator-20-gzip-bytes', value: form.module, target: 3 * 1024 },
  { name: 'compile-cold-cpu-ms', value: cold.cpu, target: 4000 },
  { name: 'compile-cold-mb', value: cold.memory, target: 400 },
  { name: 'compile-all-cpu-ms', value: middleOf(['plan', 'forms', 'elements', 'openapi', 'package', 'policy']).cpu },
  { name: 'dev-one-file-ms', value: await oneChangedFile(), target: 300 },
].map((row) => ({ ...row, ok: row.target === undefined || row.value <= row.target }));
for (const { name, value, target, ok } of rows)
  console.log(`${ok ? 'ok  ' : 'OVER'}  ${name.padEnd(26)} ${String(value).padStart(8)}   ${target === undefined ? 'no target' : `at most ${target}`}`);
const json = process.argv.indexOf('--json');
if (json > 0) writeFileSync(process.argv[json + 1], `${JSON.stringify(rows, null, 2)}\n`);
process.exit(rows.every(({ ok }) => ok) ? 0 : 1);
