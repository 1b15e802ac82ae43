import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** What a peer's first line says of it: its title, and modules it wants in the place of others. */
function header(file) {
  return JSON.parse(/\/\*\s*bench:\s*(\{.*?\})\s*\*\//s.exec(readFileSync(file, 'utf8'))?.[1] ?? '{}');
}

/** Minified ES modules of `contents`, in which `PEER` is the peer's file, with the styles it imports. */
function bundle(file, contents, name, outdir) {
  const { alias = {} } = header(file);
  return build({
    stdin: { contents, resolveDir: join(here, 'frozen'), sourcefile: `${name}.js`, loader: 'js' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.AMIS_V': '"6"', global: 'globalThis' },
    loader: { '.woff': 'file', '.woff2': 'file', '.ttf': 'file', '.eot': 'file', '.svg': 'file', '.png': 'file', '.gif': 'file' },
    assetNames: 'assets/[name]-[hash]',
    chunkNames: `${name}-chunks/[name]-[hash]`,
    entryNames: name,
    outdir,
    metafile: true,
    logLevel: 'error',
    mainFields: ['module', 'browser', 'main'],
    conditions: ['production', 'browser', 'import'],
    alias,
    nodePaths: [join(here, 'node_modules')],
    plugins: [{ name: 'peer', setup: (build) => build.onResolve({ filter: /^PEER$/ }, () => ({ path: file, sideEffects: false })) }],
  });
}

/** Bytes after gzip of a bundle's entry with everything it imports statically. */
function gzipBytes({ outputs }, entry) {
  const byPath = new Map(Object.entries(outputs).map(([path, output]) => [resolve(path), output]));
  const needed = [resolve(entry)];
  for (const path of needed)
    for (const { kind, path: from } of byPath.get(path)?.imports ?? [])
      if (kind === 'import-statement' && !needed.includes(resolve(from))) needed.push(resolve(from));
  return needed.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
}

/** Writes the page's script for a peer into `outdir`; answers the bytes of the least page that mounts a form with it. */
export async function bundlePeer(file, outdir) {
  await bundle(file, "import './driver.js';", 'page', outdir);
  const minimal = "import { mount } from 'PEER'; mount(document.getElementById('app'), window.DEFINITION, window.DATA ?? {});";
  const { metafile } = await bundle(file, minimal, 'minimal', outdir);
  return gzipBytes(metafile, join(outdir, 'minimal.js'));
}
