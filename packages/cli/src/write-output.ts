import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Artifact } from '@guicheng/compiler';

/** The folder asked for holds something that no build wrote: replacing it could lose somebody's work. */
export class ForeignFolder extends Error {}

/** Marks a folder as the output of a build. */
const MARK = '.guicheng-output';

/**
 * Writes artifacts to a folder, all or nothing: first beside it, then by renaming. A run that is killed leaves the earlier
 * output whole, or, between the two renames, whole under a name ending in `.previous`. A folder that holds anything else than
 * an earlier output is refused.
 */
export async function writeOutput(folder: string, artifacts: readonly Artifact[]): Promise<void> {
  const target = resolve(folder);
  const present = await readdir(target).catch(() => [] as string[]);
  if (present.length > 0 && !present.includes(MARK)) throw new ForeignFolder(target);
  await mkdir(dirname(target), { recursive: true });
  await clearLeftovers(target);
  const fresh = await mkdtemp(`${target}.next-`);
  try {
    // A temporary folder is private; the output is for whoever serves it.
    await chmod(fresh, 0o755);
    const folders = new Set(artifacts.map(({ path }) => dirname(join(fresh, path))));
    for (const each of folders) await mkdir(each, { recursive: true });
    await Promise.all(artifacts.map(({ path, text }) => writeFile(join(fresh, path), text)));
    await writeFile(join(fresh, MARK), 'written by guicheng build; replaced as a whole by the next one\n');
    const previous = `${target}.previous`;
    await rm(previous, { recursive: true, force: true });
    if (present.length > 0) await rename(target, previous);
    else await rm(target, { recursive: true, force: true });
    await rename(fresh, target);
    await rm(previous, { recursive: true, force: true });
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

/** What a killed build left beside the output. */
async function clearLeftovers(target: string): Promise<void> {
  const beside = await readdir(dirname(target));
  const mine = beside.filter((name) => name.startsWith(`${basename(target)}.next-`));
  await Promise.all(mine.map((name) => rm(join(dirname(target), name), { recursive: true, force: true })));
}
