import type { Emitter } from '../emitter.ts';
import { packageJson } from './package-json.ts';
import { readme } from './readme.ts';

/** `package.json` and `README.md`. */
export const packageEmitter: Emitter = {
  target: 'package',
  emit: (plan, options) => [
    { path: 'package.json', text: `${JSON.stringify(packageJson(plan), null, 2)}\n` },
    { path: 'README.md', text: readme(plan, options) },
  ],
};
