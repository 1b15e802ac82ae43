import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root, run, say } from './step.mjs';

/** Installs the exact versions of the lock file unless that has been done since it last changed. */
export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) fail(`Node ${process.versions.node} is too old: install Node 20.19 or later`);
  const done = join(root, 'node_modules/.package-lock.json');
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return;
  say('installing packages (npm ci)');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) fail('the packages could not be installed: check the network, then type `npm ci`');
}

/** Compiles every package; what is unchanged costs about a second. */
export function build() {
  say('building (tsc -b)');
  if (!run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b'])) fail('the build failed: see above, then type `npm run build`');
}
