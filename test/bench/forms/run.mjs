import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '../../setup/chromium.mjs';
import { build, install } from '../../setup/install.mjs';
import { launchArguments } from '../../setup/launch-arguments.mjs';
import { root, run, say } from '../../setup/step.mjs';

// Forms side by side with other libraries and with hand-written DOM: `npm run bench:forms`. README.md says more.
const given = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? process.argv[at + 1] : otherwise;
};
const here = fileURLToPath(new URL('.', import.meta.url));
install();
if (!process.argv.includes('--built')) build();
if (!existsSync(join(here, 'node_modules'))) {
  say('installing the libraries to compare with (npm ci in test/bench/forms)');
  run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here });
}
const program = chromium();
const { bundlePeer } = await import('./bundle-peer.mjs');
const { compileForms } = await import('./compile-forms.mjs');
const { facts } = await import('./facts.mjs');
const { measureForm, measureRender, measureTable } = await import('./measures.mjs');
const { openPage } = await import('./open-page.mjs');
const { printTable } = await import('./print-table.mjs');
const { FLOOR, floorRows, OURS, rowsOf } = await import('./rows.mjs');
const { servePages } = await import('./serve-pages.mjs');

const files = new Map(readdirSync(join(here, 'frozen/peers')).map((name) => [name.replace(/\.m?js$/, ''), join(here, 'frozen/peers', name)]));
files.delete('lib-surveyjs');
files.set(OURS, join(here, 'guicheng.js'));
const wanted = given('peers')?.split(',') ?? [...files.keys()];
const peers = [...new Set([FLOOR, OURS, ...wanted])];
const samples = Number(given('samples', 7));

say('compiling the forms');
const pack = await compileForms([20, 1000, 2000]);
const folder = join(root, '.cache/bench-forms');
const known = {};
for (const peer of peers) {
  const outdir = join(folder, peer);
  mkdirSync(outdir, { recursive: true });
  const bytes = await bundlePeer(files.get(peer), outdir);
  known[peer] = { bytes: peer === OURS ? pack.gzip('bench-20') : bytes };
}

const site = await servePages(folder, pack);
const { chromium: launcher } = await import('playwright');
const browser = await launcher.launch({ executablePath: program, args: launchArguments });

/** What is measured in each round, of whom, each on a page of its own. */
const both = [FLOOR, OURS];
const MEASURES = [
  { name: 'small', of: peers, measure: (opened) => measureRender(opened, 20) },
  { name: 'form', of: peers, measure: (opened) => measureForm(opened, 1000) },
  { name: 'table', of: peers, measure: (opened) => measureTable(opened, 100) },
  { name: 'large', of: both, measure: (opened) => measureRender(opened, 2000) },
  { name: 'longTable', of: both, measure: (opened) => measureTable(opened, 999) },
];

const failed = new Set();
const rounds = [];
const json = given('json');
const raw = given('raw');

/** The rows of the rounds so far, written where asked: a run that is stopped leaves the rounds it finished. */
function write() {
  const rows = [...rowsOf(peers, rounds, known), ...floorRows(rounds)];
  if (json) writeFileSync(json, `${JSON.stringify(rows, null, 2)}\n`);
  if (raw) writeFileSync(raw, `${JSON.stringify({ rounds, known }, null, 2)}\n`);
  return rows;
}

// The first round, of the floor and ours alone, warms the machine's caches and is not counted.
for (let round = 0; round <= samples; round += 1) {
  say(`round ${round} of ${samples}, load ${loadavg()[0].toFixed(1)}`);
  const results = {};
  for (const { name, of, measure } of MEASURES) {
    for (const peer of round ? of : both) {
      if (failed.has(`${peer} ${name}`)) continue;
      let opened;
      try {
        opened = await openPage(browser, `${site.address}/page/${peer}`);
        results[peer] = { ...results[peer], [name]: await measure(opened) };
      } catch (error) {
        failed.add(`${peer} ${name}`);
        console.error(`${peer} ${name}: ${error.message.split('\n')[0]} ${opened?.problems[0] ?? ''}`);
      } finally {
        await opened?.close();
      }
    }
  }
  if (round > 0) rounds.push(results);
  write();
}
say('policy, data, accessibility');
for (const peer of peers) known[peer].facts = await facts(browser, site.address, peer);
await browser.close();
site.close();

const rows = write();
printTable(rows, OURS, peers);
process.exitCode = rows.every(({ ok }) => ok) && ![...failed].some((name) => name.startsWith(`${OURS} `)) ? 0 : 1;
