import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's root, whichever folder the command was started in. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Says what is about to happen, so that nothing is installed or built in silence. */
export function say(text) {
  console.log(`\n— ${text}`);
}

/** Runs a command in the root with its output shown. Answers whether it exited with 0. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status === 0;
}

/** Ends the process with one sentence: what failed, and the one command to type. */
export function fail(text) {
  console.error(`\n${text}`);
  process.exit(1);
}
