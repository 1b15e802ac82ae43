// Writes src/phases/4-emit/forms/runtime.gen.ts: what emitted form modules import, bundled, so that a build needs no bundler for it.
// Reads the compiled packages: run `tsc -b` before. Usage: node packages/compiler/scripts/form-runtime.mjs [--check]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';

const packages = fileURLToPath(new URL('../..', import.meta.url));
const target = `${packages}compiler/src/phases/4-emit/forms/runtime.gen.ts`;

async function bundle(input) {
  const build = await rollup({ input, treeshake: 'smallest' });
  const { output } = await build.generate({ format: 'es' });
  if (output.length !== 1 || output[0].imports.length) throw new Error(`${input} is not a bundle of its own: ${output[0].imports.join(', ')}`);
  return output[0].code.trimEnd();
}

/** Declarations of one compiled module, without its imports: all of them land in one file. */
function declarations(path) {
  return readFileSync(`${packages}${path}`, 'utf8')
    .replace(/^import .*\n/gm, '')
    .replace(/^\/\/# sourceMappingURL.*\n?/gm, '')
    .replace(/^export declare const/gm, 'declare const')
    .trim();
}

/** The text of the generated file. */
export async function formRuntime() {
  const types = [
    ...['text', 'field-kind', 'value', 'field-error', 'form-module'].map((name) => declarations(`definition/dist/${name}.d.ts`)),
    declarations('validator/dist/standard-schema.d.ts').replace(/^export declare function/gm, 'declare function'),
    'export {};',
  ].join('\n');
  const files = {
    runtimeModule: await bundle(`${packages}validator/dist/index.js`),
    functionsModule: await bundle(`${packages}expression/dist/functions.js`),
    runtimeTypes: types,
  };
  const constants = Object.entries(files).map(
    ([name, text]) =>
      `export const ${name} = [\n${text
        .split('\n')
        .map((line) => `  ${JSON.stringify(line)},\n`)
        .join('')}].join('\\n');\n`,
  );
  return `// Written by scripts/form-runtime.mjs.\n${constants.join('')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await formRuntime();
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    if (process.argv.includes('--check')) {
      console.error('src/phases/4-emit/forms/runtime.gen.ts is out of date; run `node packages/compiler/scripts/form-runtime.mjs`');
      process.exitCode = 1;
    } else writeFileSync(target, text);
  }
}
