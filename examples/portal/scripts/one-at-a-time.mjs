import { mkdir, rm, stat } from 'node:fs/promises';

/** A lock this old was left behind by a process that was ended, ms. */
const LEFT_BEHIND = 180_000;

/** Does `work` while no other process does the same: the one that comes second waits and then finds it done. */
export async function oneAtATime(lock, work) {
  while (!(await taken(lock))) await new Promise((resolve) => setTimeout(resolve, 200));
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function taken(lock) {
  try {
    await mkdir(lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const since = await stat(lock).catch(() => undefined);
    if (since && Date.now() - since.mtimeMs > LEFT_BEHIND) await rm(lock, { recursive: true, force: true });
    return false;
  }
}
