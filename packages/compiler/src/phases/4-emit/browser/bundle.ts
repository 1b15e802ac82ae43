import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rollup';
import type { Artifact } from '../emitter.ts';

/** Modules that stand in no folder yet: the files this build has just made. */
function madeFiles(files: readonly Artifact[]): Plugin {
  const texts = new Map(files.map(({ path, text }) => [`/${path}`, text]));
  return {
    name: 'made-files',
    resolveId: (source, importer) => {
      if (texts.has(source)) return source;
      if (!importer || !texts.has(importer) || !source.startsWith('.')) return null;
      const path = posix.join(posix.dirname(importer), source);
      // Texts stay where they are, one folder up from every bundle, and are loaded when a language is chosen.
      return path.startsWith('/locales/') ? { id: `..${path}`, external: 'absolute' } : path;
    },
    load: (id) => texts.get(id) ?? null,
  };
}

/** The elements as installed beside this compiler: no pack says where code comes from. */
const installedElements: Plugin = {
  name: 'installed-elements',
  async resolveId(source) {
    if (source !== '@guicheng/elements') return null;
    const found = await this.resolve(source, fileURLToPath(import.meta.url), { skipSelf: true });
    if (!found) throw new Error('`@guicheng/elements` is not installed: bundles for a page without a bundler need it (npm install @guicheng/elements)');
    return found;
  },
};

/**
 * Minified ES modules in one flat folder, by entry name; what entries share, Lit above all, is in chunks of its own, and what is
 * loaded on demand stays so. Names of chunks carry a hash of their content, so that they can be cached forever.
 */
export async function bundle(entries: { readonly [name: string]: string }, files: readonly Artifact[]): Promise<readonly Artifact[]> {
  // Loaded here: a check or a build of one form in `dev` does without.
  const [{ rollup }, { nodeResolve }, { default: terser }] = await Promise.all([
    import('rollup'),
    import('@rollup/plugin-node-resolve'),
    import('@rollup/plugin-terser'),
  ]);
  const plugins = [madeFiles(files), installedElements, nodeResolve({ browser: true, exportConditions: ['production'] })];
  const build = await rollup({
    input: { ...entries },
    plugins,
    preserveEntrySignatures: 'strict',
    treeshake: { moduleSideEffects: (id) => id.startsWith('/elements/') },
  });
  const minify = (terser as unknown as (options: object) => Plugin)({ module: true, maxWorkers: 1, format: { comments: false } });
  const { output } = await build.generate({ format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', plugins: [minify] });
  await build.close();
  return output.flatMap((chunk) => (chunk.type === 'chunk' ? [{ path: chunk.fileName, text: chunk.code }] : []));
}
