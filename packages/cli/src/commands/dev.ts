import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Command } from '../command.ts';
import { DevServer } from '../dev/dev-server.ts';
import { Rebuild } from '../dev/rebuild.ts';
import { EXIT } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';

/** Editors write a file in several steps; what follows within this many ms is one change. */
const SETTLE = 20;

/** `guicheng dev PACK` */
export const dev: Command = {
  name: 'dev',
  positionals: ['PACK'],
  says: 'shows the form you are editing, live, and what is wrong as you type',
  details: 'Serves on this machine only. A draft in the page is kept over rebuilds. Ends with Ctrl-C.',
  options: { port: { type: 'string', value: 'PORT', says: 'where to serve; 4174 unless given, 0 for any free one' } },
  examples: [['guicheng dev my-company', 'open the printed address, then edit forms/*.form.json']],
  run: async ({ positionals, values }, terminal) => {
    const folder = positionals[0]!;
    const port = Number(values['port'] ?? 4174);
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
      terminal.say(`\`${String(values['port'])}\` is no port: give a number from 0 to 65535`);
      return EXIT.usage;
    }
    if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
      terminal.say(`there is no folder \`${folder}\``);
      return EXIT.pack;
    }
    const rebuild = new Rebuild(folder);
    const server = new DevServer(rebuild);
    terminal.say('bundling the preview');
    try {
      terminal.say(`preview: ${await server.listen(port)}`);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      terminal.say(`port ${port} is taken: give another one with --port`);
      return EXIT.usage;
    }
    await keepBuilding(folder, rebuild, server, terminal);
    return EXIT.ok;
  },
};

/** Builds once, then after every change, one build at a time, until the process is asked to end. */
async function keepBuilding(folder: string, rebuild: Rebuild, server: DevServer, terminal: Terminal): Promise<void> {
  let running = Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;
  const build = async () => {
    const state = await rebuild.run();
    server.tell(state);
    terminal.say(state.findings === '' ? `build ${state.build}: ${state.took} ms${state.changed ? `, ${state.changed}` : ''}` : state.findings);
  };
  const queue = () => {
    running = running.then(build).catch((error) => terminal.say(`build failed: ${String(error)}`));
  };
  queue();
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    if (name && !name.endsWith('.json')) return;
    clearTimeout(waiting);
    waiting = setTimeout(queue, SETTLE);
  });
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  watcher.close();
  clearTimeout(waiting);
  server.close();
}
