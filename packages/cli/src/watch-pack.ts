import { watch } from 'node:fs';

/** Editors write a file in several steps; what follows within this many ms is one change. */
const SETTLE = 50;

/** Runs once, and again after every change of a JSON file in one of the folders, one at a time, until the process is asked to end. */
export async function watchPack(run: () => Promise<readonly string[]>): Promise<void> {
  let running = Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;
  const watchers = new Map<string, { readonly close: () => void }>();
  const follow = (folder: string) =>
    watch(folder, { recursive: true }, (_, name) => {
      if (name && !name.endsWith('.json')) return;
      clearTimeout(waiting);
      waiting = setTimeout(queue, SETTLE);
    });
  const queue = () => {
    running = running.then(run).then((folders) => {
      for (const folder of folders) if (!watchers.has(folder)) watchers.set(folder, follow(folder));
    });
    running.catch(() => stop());
  };
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  queue();
  await stopped;
  clearTimeout(waiting);
  for (const watcher of watchers.values()) watcher.close();
  await running;
}
