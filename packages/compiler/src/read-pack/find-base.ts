import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';

const PACKAGE_NAME = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/;

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** The folder that `extends` names: relative to the pack when it begins with a dot, otherwise a package as Node would look for it. */
export async function findBase(folder: string, name: string): Promise<string | undefined> {
  if (isAbsolute(name)) return undefined;
  if (name.startsWith('.')) return (await isFolder(join(folder, name))) ? join(folder, name) : undefined;
  if (!PACKAGE_NAME.test(name)) return undefined;
  for (let at = resolve(folder); ; at = dirname(at)) {
    const candidate = join(at, 'node_modules', name);
    if (await isFolder(candidate)) return candidate;
    if (dirname(at) === at) return undefined;
  }
}
