import { join } from 'node:path';
import { chromium } from './setup/chromium.mjs';
import { build, install } from './setup/install.mjs';
import { root, run, say } from './setup/step.mjs';

// One command for a fresh machine: set up, then run what was asked for; without arguments, everything.
install();
build();
const env = { ...process.env, CHROMIUM: chromium() };
const node = (...args) => run(process.execPath, args, { env });

say('type-checking the tests (tsc -p test)');
const typed = node(join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'test'));
say('generated files are what their sources say');
const generated = node(join(root, 'test/check-generated.mjs'));
const long = process.argv.includes('--long');
const args = process.argv.slice(2).filter((arg) => arg !== '--long');
say(long ? 'running the long tests (vitest)' : 'running the tests (vitest)');
const passed = node(
  join(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  '--config',
  join(root, long ? 'test/vitest.long.config.ts' : 'test/vitest.config.ts'),
  ...args,
);
process.exit(typed && generated && passed ? 0 : 1);
