import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compile, formatDiagnostics, readPack } from '@guicheng/compiler';
import { root } from '../../../test/setup/step.mjs';
import { bundle } from './bundle.mjs';
import { newestChange } from './newest-change.mjs';
import { oneAtATime } from './one-at-a-time.mjs';

const PACK = join(root, 'examples/property-service-center');
const PORTAL = join(root, 'examples/portal');
const OUT = join(root, '.cache/portal');

/** Builds the pack and the pages around it into a folder that any web server can serve. Answers the folder. What is unchanged is kept. */
export async function buildPortal(say) {
  await mkdir(OUT, { recursive: true });
  return oneAtATime(join(OUT, 'lock'), () => buildIfChanged(say));
}

async function buildIfChanged(say) {
  const site = join(OUT, 'site');
  const mark = await newestChange(SOURCES);
  if ((await readFile(join(OUT, 'mark'), 'utf8').catch(() => '')) === mark) return site;

  say('compiling the procedures of examples/property-service-center');
  const pack = await writePack(await compilePack());
  say('bundling the portal');
  const next = join(OUT, 'next');
  await rm(next, { recursive: true, force: true });
  await cp(join(PORTAL, 'static'), next, { recursive: true });
  await cp(join(pack, 'plan.json'), join(next, 'plan.json'));
  await cp(join(pack, 'policy'), join(next, 'policy'), { recursive: true });
  await bundle({ entry: join(PORTAL, 'dist/main.js'), pack, out: next });
  // Written beside and then renamed, so that a build that fails leaves the last good one alone.
  await rm(site, { recursive: true, force: true });
  await rename(next, site);
  await writeFile(join(OUT, 'mark'), mark);
  return site;
}

const PACKAGES = ['definition', 'expression', 'calendar', 'engine', 'validator', 'elements', 'runner', 'store-idb', 'compiler'];
const SOURCES = [
  PACK,
  join(PORTAL, 'dist'),
  join(PORTAL, 'static'),
  join(PORTAL, 'scripts'),
  join(root, 'rollup.config.mjs'),
  ...PACKAGES.map((name) => join(root, 'packages', name, 'dist')),
];

async function compilePack() {
  const { layers, diagnostics } = await readPack(PACK);
  const compilation = await compile(layers);
  const found = [...diagnostics, ...compilation.diagnostics];
  if (compilation.plan) return compilation.artifacts;
  const texts = new Map(layers.flatMap(({ files }) => files.map(({ path, text }) => [path, text])));
  throw new Error(`the pack has errors\n${formatDiagnostics(found, texts)}`);
}

async function writePack(artifacts) {
  const pack = join(OUT, 'pack');
  await rm(pack, { recursive: true, force: true });
  for (const { path, text } of artifacts) {
    await mkdir(dirname(join(pack, path)), { recursive: true });
    await writeFile(join(pack, path), text);
  }
  return pack;
}
