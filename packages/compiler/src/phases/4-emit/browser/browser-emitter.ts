import type { Emitter } from '../emitter.ts';
import { bundle } from './bundle.ts';

/** `browser/`: the elements for a page without a bundler. `index.js` defines them all, `<id>.js` one of them. */
export const browserEmitter: Emitter = {
  target: 'browser',
  needs: ['forms', 'elements'],
  emit: async (plan, _options, needed) => {
    const entries = Object.fromEntries(['index', ...Object.keys(plan.forms)].map((name) => [name, `/elements/${name}.js`]));
    const modules = needed.filter(({ path }) => path.endsWith('.js'));
    return (await bundle(entries, modules)).map(({ path, text }) => ({ path: `browser/${path}`, text }));
  },
};
