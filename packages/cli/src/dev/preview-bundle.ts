import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

const folder = fileURLToPath(new URL('../../preview/', import.meta.url));

/** A file of the preview page as it is. */
export function previewFile(name: 'preview.html' | 'preview.css'): string {
  return readFileSync(`${folder}${name}`, 'utf8');
}

/** The preview page's scripts, with the elements and Lit in them: file name → source. */
export async function previewScripts(): Promise<ReadonlyMap<string, string>> {
  const bundle = await rollup({ input: `${folder}preview.js`, plugins: [nodeResolve({ browser: true })], onwarn: () => {} });
  const { output } = await bundle.generate({ format: 'es', entryFileNames: 'preview.js', chunkFileNames: 'chunk-[name].js' });
  await bundle.close();
  return new Map(output.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk.code] as const] : [])));
}
