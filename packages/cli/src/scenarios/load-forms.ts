import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emitFormModule, emitFormRuntime } from '@guicheng/compiler';
import type { FormModule, Plan } from '@guicheng/definition';

/** The validators of a plan's forms, as a host imports them after a build. What was written for it is gone again afterwards. */
export async function loadForms(plan: Plan): Promise<ReadonlyMap<string, FormModule>> {
  const folder = await mkdtemp(join(tmpdir(), 'guicheng-forms-'));
  try {
    const ids = Object.keys(plan.forms);
    const files = [...emitFormRuntime(), ...ids.flatMap((id) => emitFormModule(plan, id)), { path: 'package.json', text: '{ "type": "module" }' }];
    for (const each of new Set(files.map(({ path }) => dirname(join(folder, path))))) await mkdir(each, { recursive: true });
    await Promise.all(files.map(({ path, text }) => writeFile(join(folder, path), text)));
    const modules = await Promise.all(ids.map((id) => import(pathToFileURL(join(folder, 'forms', `${id}.js`)).href) as Promise<{ form: FormModule }>));
    return new Map(ids.map((id, index) => [id, modules[index]!.form]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
