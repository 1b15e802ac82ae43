import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile, formatDiagnostics, readPack } from '@guicheng/compiler';
import type { FormModule, Plan } from '@guicheng/definition';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A pack as a host has it after a build: its plan and its form modules. */
export interface CompiledPack {
  readonly plan: Plan;
  readonly forms: ReadonlyMap<string, FormModule<Readonly<Record<string, unknown>>>>;
}

/** Compiles a pack of the repository, writes its forms where modules can be imported from, and imports them. */
export async function compiledPack(folder: string, out: string): Promise<CompiledPack> {
  const { layers, diagnostics } = await readPack(join(root, folder));
  const { plan, artifacts, diagnostics: found } = await compile(layers, ['plan', 'forms']);
  if (!plan) throw new Error(formatDiagnostics([...diagnostics, ...found], layers));
  const target = join(root, '.cache', out);
  for (const { path, text } of artifacts) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
  writeFileSync(join(target, 'package.json'), '{ "type": "module" }');
  const forms = new Map<string, FormModule<Readonly<Record<string, unknown>>>>();
  for (const id of Object.keys(plan.forms)) forms.set(id, (await import(/* @vite-ignore */ pathToFileURL(join(target, 'forms', `${id}.js`)).href)).form);
  return { plan, forms };
}
