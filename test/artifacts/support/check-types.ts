import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pascalCase } from '../../../packages/compiler/src/phases/4-emit/names.ts';
import { writeFrameworkStubs } from './framework-stubs.ts';
import type { JudgedForm } from './judged-forms.ts';

const OPTIONS = {
  target: 'es2022',
  module: 'nodenext',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  jsx: 'react-jsx',
};

/** A file in which right values are of their form's type, and none is once one field of it holds a thing no field can hold. */
function valuesFile({ form: { id }, valid }: JudgedForm): string {
  const name = pascalCase(id);
  const first = valid[0] ?? {};
  const fields = Object.keys(first).filter((field) => !Array.isArray(first[field]));
  const wrong = fields.map((field, index) => `// @ts-expect-error\nexport const wrong${index}: ${name} = ${JSON.stringify({ ...first, [field]: [[]] })};\n`);
  return `import type { ${name} } from './forms/${id}.js';
import { validate${name}, form } from './forms/${id}.js';
import { ${name}FormElement } from './elements/${id}.js';
export const values: ${name}[] = ${JSON.stringify(valid)};
${wrong.join('')}
const verdict = validate${name}({}, { now: 0 });
export const whole: ${name} | undefined = verdict.ok ? verdict.value : undefined;
const partial = validate${name}({}, { now: 0, sections: [form.sections[0]?.id ?? ''] });
export const part: Partial<${name}> | undefined = partial.ok ? partial.value : undefined;
new ${name}FormElement().addEventListener('gc-submit', (event) => {
  const value: ${name} = event.detail.value;
  console.log(value);
});
const found = document.querySelector('gc-${id}-form');
if (found) found.value = values[0] ?? {};
`;
}

/** Markup of React and a template's view in Vue: what is right, then what must not pass. */
function frameworkFiles({ form: { id } }: JudgedForm): { readonly [name: string]: string } {
  const name = pascalCase(id);
  return {
    'in-react.tsx': `import type {} from './elements/react.js';
import type { ${name} } from './forms/${id}.js';
export const right = <gc-${id}-form className="x" value={{}} locale="en" ongc-submit={(event) => { const value: ${name} = event.detail.value; console.log(value); }} />;
// @ts-expect-error
export const wrong = <gc-${id}-form readonly="yes" />;
`,
    'in-vue.ts': `import type {} from './elements/vue.js';
import type { GlobalComponents } from 'vue';
import type { ${name} } from './forms/${id}.js';
type Props = InstanceType<GlobalComponents['gc-${id}-form']>['$props'];
export const right: Props = { value: {}, onGcSubmit: (event) => { const value: ${name} = event.detail.value; console.log(value); } };
// @ts-expect-error
export const wrong: Props = { readonly: 'yes' };
`,
  };
}

/** What tsc has to say of an emitted package in use, with every declaration checked. */
export function checkTypes(folder: string, judged: readonly JudgedForm[]): string {
  for (const each of judged) writeFileSync(join(folder, `${each.form.id}.values.ts`), valuesFile(each));
  for (const [name, text] of Object.entries(judged[0] ? frameworkFiles(judged[0]) : {})) writeFileSync(join(folder, name), text);
  writeFrameworkStubs(folder);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: OPTIONS, include: ['*.ts', '*.tsx', 'elements/*.d.ts'] }));
  const tsc = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));
  return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8', maxBuffer: 1e8 }).stdout.slice(0, 2000);
}
