import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, install } from '../setup/install.mjs';
import { fail, root, say } from '../setup/step.mjs';

// What the engine promises of its speed: `npm run bench:engine`, `-- --json FILE` for rows of { name, value, target, ok }. One run, CPU time, medians, frozen inputs.
install();
build();
const { compile, formatDiagnostics, readPack } = await import('../../packages/compiler/dist/index.js');
const { layers, diagnostics } = await readPack(join(root, 'test/bench/engine/frozen/pack'));
const { plan, diagnostics: found } = await compile(layers, ['plan']);
if (!plan) fail(formatDiagnostics([...diagnostics, ...found], layers));

say('measuring');
const parts = ['engine/step', 'calendar/rows', 'engine/clocks', 'engine/ledgers', 'engine/long-case', 'engine/week'];
const rows = [];
for (const part of parts) {
  const { rows: measure } = await import(`./${part}.mjs`);
  rows.push(...(await measure(plan)));
}
for (const { name, value, target, ok, reason } of rows) {
  const mark = ok ? 'ok  ' : value === null ? 'NONE' : 'MISS';
  console.log(
    `${mark}  ${name.padEnd(24)} ${String(value ?? '').padStart(10)}   ${target === undefined ? 'no target' : `target ${target}`}${reason === undefined ? '' : `   ${reason}`}`,
  );
}
const json = process.argv.indexOf('--json');
if (json > 0) writeFileSync(process.argv[json + 1], `${JSON.stringify(rows, null, 2)}\n`);
process.exit(rows.every(({ ok }) => ok) ? 0 : 1);
