import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('the examples compile against the types of React and Vue, and a wrong property in any of them does not', { timeout: 300_000 }, () => {
  execFileSync(process.execPath, ['examples/embed-site/start.mjs', '--build-only'], { cwd: root });
  for (const name of ['react', 'vue']) expect(existsSync(join(root, `.cache/embedding/pack/elements/${name}.d.ts`))).toBe(true);
  // A line marked as one that must not compile is an error once it does.
  const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'examples/embed-site'], { cwd: root, encoding: 'utf8' });
  expect(stdout).toBe('');
});
