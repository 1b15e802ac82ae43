import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compile, formatDiagnostics, readPack } from '@guicheng/compiler';

/** Compiles a pack into `out`, as `guicheng build` does, without the policy book. Rejects with what is wrong where the pack has errors. */
export async function buildPack(pack, out) {
  const { layers, diagnostics } = await readPack(pack);
  const compilation = await compile(layers, ['forms', 'elements', 'browser', 'package']);
  if (!compilation.plan) throw new Error(`the pack has errors\n${formatDiagnostics([...diagnostics, ...compilation.diagnostics], layers)}`);
  await rm(out, { recursive: true, force: true });
  for (const { path, text } of compilation.artifacts) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
}
