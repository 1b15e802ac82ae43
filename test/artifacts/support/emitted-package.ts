import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plan, Validation } from '@guicheng/definition';
import { emit } from '../../../packages/compiler/src/phases/4-emit/emit.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Inside the workspace, so that the elements are found from there as from a host's folder. */
export const artifactsFolder = (name: string) => join(root, '.cache/artifacts', name);

/** Writes what a build of this plan would, into an empty folder of that name, and says where. */
export async function writePackage(plan: Plan, name: string, targets: readonly string[] = ['forms', 'elements', 'package', 'openapi']): Promise<string> {
  const folder = artifactsFolder(name);
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of await emit(plan, targets, { tagPrefix: 'gc' })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A value for one form, and the name of the function that judges it. */
export interface Case {
  readonly form: string;
  readonly validate: string;
  readonly value: unknown;
}

/** What the emitted validators say in a plain Node process. */
export function nodeVerdicts(folder: string, cases: readonly Case[], now: number): Validation<unknown>[] {
  const script = fileURLToPath(new URL('verdicts-in-node.mjs', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, folder, String(now)], {
    input: JSON.stringify(cases),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
