import { join } from 'node:path';
import { root, run } from './setup/step.mjs';

// Each generator compares what it would write with what is checked in; all are asked before the answer is given.
const generators = [
  'packages/definition/scripts/generate.mjs',
  'packages/compiler/scripts/messages.mjs',
  'packages/compiler/scripts/shape-words.mjs',
  'packages/compiler/scripts/form-runtime.mjs',
  'packages/elements/scripts/language-template.mjs',
  'packages/elements/scripts/themes.mjs',
  'test/conformance/page.mjs',
  'test/cookbook/page.mjs',
];
const unchanged = generators.map((path) => run(process.execPath, [join(root, path), '--check']));
process.exit(unchanged.every(Boolean) ? 0 : 1);
