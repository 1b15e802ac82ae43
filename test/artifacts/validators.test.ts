import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDate, isDateTime, isIdNumber } from '@guicheng/validator';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { pascalCase } from '../../packages/compiler/src/phases/4-emit/names.ts';
import { fixturePlan } from './fixture-plan.ts';
import { caseOf, errorsOf, NOW, someMutations, validValues } from './support/cases.ts';
import { nodeVerdicts, writePackage } from './support/emitted-package.ts';
import { fieldPath } from './support/field-path.ts';
import type { Mutation } from './support/mutations.ts';

const SEED = Number(process.env['SEED'] ?? 20260302);
const COUNT = 200;
const plan = fixturePlan();
const forms = Object.values(plan.forms);
const valid: { [form: string]: { readonly [id: string]: unknown }[] } = {};
const invalid: { [form: string]: Mutation[] } = {};
let folder = '';

beforeAll(async () => {
  folder = await writePackage(plan, 'validators');
  for (const form of forms) {
    valid[form.id] = validValues(form, plan, folder, COUNT, SEED);
    invalid[form.id] = someMutations(form, plan, valid[form.id]!, 8);
  }
  console.log(forms.map(({ id }) => `${id}: ${valid[id]!.length} valid, ${invalid[id]!.length} invalid values, seed ${SEED}`).join('\n'));
}, 60_000);

function interpreter(form: string) {
  const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { date: isDate, 'date-time': isDateTime, 'id-number': isIdNumber } });
  return ajv.compile(JSON.parse(readFileSync(join(folder, `forms/${form}.schema.json`), 'utf8')));
}

const pointerOf = ({ instancePath, params }: ErrorObject) => {
  const name = params['missingProperty'] ?? params['additionalProperty'];
  return name === undefined ? instancePath : `${instancePath}/${name}`;
};

describe.each(forms.map((form) => [form.id, form] as const))('%s', (id, form) => {
  it(`lets at least ${COUNT} generated values pass, and hands them on as they are`, () => {
    const values = valid[id]!;
    expect(values.length).toBeGreaterThanOrEqual(COUNT);
    const again = nodeVerdicts(
      folder,
      values.map((value) => caseOf(form, value)),
      NOW,
    );
    expect(again.map((verdict) => (verdict.ok ? verdict.value : verdict.errors))).toEqual(values);
  });

  it('refuses every single mistake, at its field and with its code', () => {
    const verdicts = nodeVerdicts(
      folder,
      invalid[id]!.map(({ value }) => caseOf(form, value)),
      NOW,
    );
    const missed = invalid[id]!.flatMap(({ value, path, code }, index) => {
      const errors = errorsOf(verdicts[index]);
      return errors.some((error) => error.path === path && error.code === code) ? [] : [{ seed: SEED, path, code, errors, value }];
    });
    expect(missed.slice(0, 3)).toEqual([]);
  });

  it('agrees with interpreted ajv on the published schema', () => {
    const check = interpreter(id);
    expect(valid[id]!.filter((value) => !check(value)).map((value) => ({ value, errors: check(value) || check.errors }))).toEqual([]);
    const disagreed = invalid[id]!.filter(({ sayable }) => sayable).flatMap(({ value, path, code }) => {
      const paths = check(value) ? [] : check.errors!.map((error) => fieldPath(form, pointerOf(error)));
      return paths.includes(path) && paths.every((each) => each === path || each.startsWith(`${path}/`)) ? [] : [{ seed: SEED, path, code, paths, value }];
    });
    expect(disagreed.slice(0, 3)).toEqual([]);
  });
});

it('types say the same as validators: valid values type-check, a wrong kind of value does not', () => {
  const imports = forms.map(
    ({ id }) => `import type { ${pascalCase(id)} } from './forms/${id}.js';\nimport { validate${pascalCase(id)} } from './forms/${id}.js';\n`,
  );
  const lists = forms.map(({ id }) => `export const ${pascalCase(id)}Values: ${pascalCase(id)}[] = ${JSON.stringify(valid[id])};\n`);
  const wrong = forms.flatMap(({ id }) => {
    const first = valid[id]![0]!;
    return Object.keys(first)
      .filter((field) => !Array.isArray(first[field]))
      .map(
        (field, index) =>
          `// @ts-expect-error\nexport const ${pascalCase(id)}Wrong${index}: ${pascalCase(id)} = ${JSON.stringify({ ...first, [field]: [[]] })};\n`,
      );
  });
  const verdicts = forms.map(
    ({ id }) =>
      `const ${pascalCase(id)}Verdict = validate${pascalCase(id)}({}, { now: 0 });\nexport const ${pascalCase(id)}Whole: ${pascalCase(id)} | undefined = ${pascalCase(id)}Verdict.ok ? ${pascalCase(id)}Verdict.value : undefined;\n`,
  );
  const elements = `import { ${pascalCase(forms[0]!.id)}FormElement } from './elements/${forms[0]!.id}.js';
new ${pascalCase(forms[0]!.id)}FormElement().addEventListener('gc-submit', (event) => { const value: ${pascalCase(forms[0]!.id)} = event.detail.value; console.log(value); });
const found = document.querySelector('gc-${forms[0]!.id}-form');
if (found) found.value = {};
`;
  writeFileSync(join(folder, 'values.ts'), [...imports, elements, ...lists, ...wrong, ...verdicts].join(''));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'es2022',
        module: 'nodenext',
        lib: ['es2023', 'dom', 'dom.iterable'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        customConditions: [],
      },
      include: ['values.ts', 'elements/*.d.ts'],
      exclude: ['elements/react.d.ts', 'elements/vue.d.ts'],
    }),
  );
  const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
  expect(stdout).toBe('');
}, 60_000);
