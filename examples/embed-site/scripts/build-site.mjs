import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../../test/setup/step.mjs';
import { newestChange } from '../../portal/scripts/newest-change.mjs';
import { oneAtATime } from '../../portal/scripts/one-at-a-time.mjs';
import { buildPack } from './build-pack.mjs';
import { vueFiles } from './vue-files.mjs';

const EXAMPLES = join(root, 'examples');
const OUT = join(root, '.cache/embedding');
const PACK = join(EXAMPLES, 'embed-pack');
/** Examples whose pages are bundled; the others are served as they are. */
const BUNDLED = ['embed-react', 'embed-vue', 'embed-contracts'];
const PACKAGES = ['definition', 'expression', 'calendar', 'engine', 'validator', 'elements', 'compiler'];

/** Builds the pack and the pages of all examples of embedding into a folder. Answers it. What is unchanged is kept. */
export async function buildSite(say) {
  await mkdir(OUT, { recursive: true });
  return oneAtATime(join(OUT, 'lock'), () => buildIfChanged(say));
}

async function buildIfChanged(say) {
  const site = join(OUT, 'site');
  const examples = (await readdir(EXAMPLES)).filter((name) => name.startsWith('embed-'));
  const mark = await newestChange([...examples.map((name) => join(EXAMPLES, name)), ...PACKAGES.map((name) => join(root, 'packages', name, 'dist'))]);
  if ((await readFile(join(OUT, 'mark'), 'utf8').catch(() => '')) === mark) return site;
  say('compiling the pack of the examples');
  await buildPack(PACK, join(OUT, 'pack'));
  say('building the pages of the examples');
  const next = join(OUT, 'next');
  await rm(next, { recursive: true, force: true });
  for (const name of examples) await (BUNDLED.includes(name) ? bundle(name, next) : copyPages(name, next));
  await rm(site, { recursive: true, force: true });
  await rename(next, site);
  await writeFile(join(OUT, 'mark'), mark);
  return site;
}

/** As a host's own tools would: one copy of Lit and of its framework, whatever is loaded on demand in chunks of their own. */
async function bundle(name, out) {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(EXAMPLES, name),
    base: './',
    cacheDir: join(root, '.cache/vite'),
    plugins: [vueFiles],
    resolve: { alias: { procedures: join(OUT, 'pack') }, dedupe: ['lit'] },
    define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
    build: { outDir: join(out, name), emptyOutDir: true, modulePreload: false, target: 'es2022' },
  });
}

async function copyPages(name, out) {
  const from = join(EXAMPLES, name);
  const pages = (await readdir(from)).filter((file) => /\.(html|css|js)$/.test(file));
  if (!pages.length || !(await stat(from)).isDirectory()) return;
  await mkdir(join(out, name), { recursive: true });
  for (const file of pages) await cp(join(from, file), join(out, name, file));
}
