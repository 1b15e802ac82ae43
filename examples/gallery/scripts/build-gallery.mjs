import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../../test/setup/step.mjs';
import { newestChange } from '../../portal/scripts/newest-change.mjs';
import { oneAtATime } from '../../portal/scripts/one-at-a-time.mjs';
import { compileForGallery } from './compile-for-gallery.mjs';
import { tellStory } from './tell-story.mjs';

const GALLERY = join(root, 'examples/gallery');
const CENTER = join(root, 'examples/property-service-center');
const OUT = join(root, '.cache/gallery');
const PACKAGES = ['definition', 'expression', 'calendar', 'engine', 'validator', 'elements', 'runner', 'compiler'];
const SOURCES = [
  GALLERY,
  CENTER,
  join(root, 'examples/host-kind'),
  join(root, 'packages/elements/test'),
  join(root, 'packages/elements/themes'),
  ...PACKAGES.map((name) => join(root, 'packages', name, 'dist')),
];

/** Builds the gallery into a folder any web server can serve. Answers it. What is unchanged is kept. */
export async function buildGallery(say) {
  await mkdir(OUT, { recursive: true });
  return oneAtATime(join(OUT, 'lock'), () => buildIfChanged(say));
}

async function buildIfChanged(say) {
  const site = join(OUT, 'site');
  const mark = await newestChange(SOURCES);
  if ((await readFile(join(OUT, 'mark'), 'utf8').catch(() => '')) === mark) return site;
  say('compiling the forms of the gallery and telling its story');
  await compileForGallery(join(GALLERY, 'pack'), join(OUT, 'pack'));
  const story = await tellStory(await compileForGallery(CENTER, join(OUT, 'center')));
  say('building the gallery');
  const next = join(OUT, 'next');
  await build({
    configFile: false,
    logLevel: 'warn',
    root: GALLERY,
    base: './',
    cacheDir: join(root, '.cache/vite'),
    resolve: { alias: { 'gallery-pack': join(OUT, 'pack'), 'gallery-center': join(OUT, 'center') }, dedupe: ['lit'] },
    // A target without `light-dark()` would have it decided once, by the system, and not by the color scheme somebody chooses.
    build: { outDir: next, emptyOutDir: true, modulePreload: false, target: 'es2022', cssTarget: 'chrome123', chunkSizeWarningLimit: 2000 },
  });
  await writeFile(join(next, 'story.json'), JSON.stringify(story));
  await rm(site, { recursive: true, force: true });
  await rename(next, site);
  await writeFile(join(OUT, 'mark'), mark);
  return site;
}
