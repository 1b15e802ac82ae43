import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const root = fileURLToPath(new URL('.', import.meta.url));

/** How the portal is bundled with the artifacts of its pack: one copy of Lit, each form and each language loaded when it is needed. */
export async function portalConfig({ entry, pack, out }) {
  return {
    input: { main: entry },
    plugins: [
      packModule(pack, await formIds(pack)),
      nodeResolve({ browser: true, exportConditions: ['production'], dedupe: ['lit'] }),
      terser({ module: true }),
    ],
    onwarn(warning) {
      throw new Error(warning.message);
    },
    output: { dir: out, format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', hashCharacters: 'hex' },
  };
}

async function formIds(pack) {
  return Object.keys(JSON.parse(await readFile(join(pack, 'plan.json'), 'utf8')).forms);
}

/** What `guicheng:pack` stands for in the portal's source: the forms and elements of the compiled pack. */
function packModule(pack, forms) {
  const id = 'guicheng:pack';
  const each = (make) => forms.map((form) => `  ${JSON.stringify(form)}: ${make(form)}`).join(',\n');
  const source = [
    `export const loadForm = {\n${each((form) => `() => import(${JSON.stringify(join(pack, 'forms', `${form}.js`))}).then((module) => module.form)`)}\n};`,
    `export const loadElement = {\n${each((form) => `() => import(${JSON.stringify(join(pack, 'elements', `${form}.js`))})`)}\n};`,
  ].join('\n');
  return { name: 'pack', resolveId: (asked) => (asked === id ? `\0${id}` : undefined), load: (asked) => (asked === `\0${id}` ? source : undefined) };
}

/** `npx rollup -c` bundles the portal anew out of the pack that `npm start` has compiled. */
export default () =>
  portalConfig({ entry: join(root, 'examples/portal/dist/main.js'), pack: join(root, '.cache/portal/pack'), out: join(root, '.cache/portal/site') });
