import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile, formatDiagnostics, readPack } from '@guicheng/compiler';

/** Compiles a pack's forms and plan into `out` and answers the plan, and its forms by id. */
export async function compileForGallery(pack, out) {
  const { layers, diagnostics } = await readPack(pack);
  const { plan, artifacts, diagnostics: found } = await compile(layers, ['plan', 'forms']);
  if (!plan) throw new Error(`the pack has errors\n${formatDiagnostics([...diagnostics, ...found], layers)}`);
  await rm(out, { recursive: true, force: true });
  for (const { path, text } of artifacts) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
  await writeFile(join(out, 'package.json'), '{ "type": "module" }');
  const forms = new Map();
  for (const id of Object.keys(plan.forms)) forms.set(id, (await import(pathToFileURL(join(out, 'forms', `${id}.js`)).href)).form);
  return { plan, forms };
}
