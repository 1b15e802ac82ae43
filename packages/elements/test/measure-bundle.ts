import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as terser from '@rollup/plugin-terser';
import { type OutputChunk, type Plugin, rollup } from 'rollup';
import { transformWithOxc } from 'vite';

export interface BundleSize {
  /** The entry with everything it imports statically, bytes after gzip. */
  readonly entry: number;
  /** What is loaded on demand, by name of the chunk. */
  readonly lazy: { readonly [chunk: string]: number };
}

/** Its types speak of a CommonJS module it is not. */
const minify = terser.default as unknown as (options: object) => Plugin;

/** TypeScript without its types, so that the measure needs no build. */
const withoutTypes: Plugin = {
  name: 'without-types',
  transform: async (code, id) => (id.endsWith('.ts') ? { code: (await transformWithOxc(code, id, { target: 'es2022' })).code } : null),
};

/** A piece of code that imports from this package, as a page would load it: bundled with Lit, minified, in chunks. */
export async function bundle(code: string): Promise<readonly OutputChunk[]> {
  const entry = 'virtual:entry';
  const source = fileURLToPath(new URL('../src/index.ts', import.meta.url));
  const bundled = await rollup({
    input: entry,
    plugins: [
      { name: 'entry', resolveId: (id) => (id === entry ? id : id === '@guicheng/elements' ? source : null), load: (id) => (id === entry ? code : null) },
      nodeResolve({ exportConditions: ['production', '@guicheng/source', 'default'], extensions: ['.ts', '.js'] }),
      withoutTypes,
      minify({ module: true, compress: { passes: 2 }, format: { comments: false } }),
    ],
    // As the compiler bundles: nothing of a library is kept for its side effects alone.
    treeshake: { moduleSideEffects: (id) => id === entry },
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  const { output } = await bundled.generate({ format: 'es', chunkFileNames: '[name].js' });
  await bundled.close();
  return output.filter((chunk) => chunk.type === 'chunk');
}

/** What a page pays for it, after gzip. */
export async function measureBundle(code: string): Promise<BundleSize> {
  const chunks = await bundle(code);
  const size = (text: string) => gzipSync(text, { level: 9 }).length;
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const needed = new Set<string>();
  const need = (name: string) => {
    const chunk = byName.get(name);
    if (!chunk || needed.has(name)) return;
    needed.add(name);
    chunk.imports.forEach(need);
  };
  for (const chunk of chunks) if (chunk.isEntry) need(chunk.fileName);
  const lazy = Object.fromEntries(chunks.filter(({ fileName }) => !needed.has(fileName)).map(({ fileName, code: text }) => [fileName, size(text)]));
  return { entry: [...needed].reduce((sum, name) => sum + size(byName.get(name)!.code), 0), lazy };
}
