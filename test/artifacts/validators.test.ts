import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDate, isDateTime, isIdNumber } from '@guicheng/validator';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixturePlan } from './fixture-plan.ts';
import { checkTypes } from './support/check-types.ts';
import { writePackage } from './support/emitted-package.ts';
import { examplePlan } from './support/example-plan.ts';
import { fieldPath } from './support/field-path.ts';
import type { JudgedForm } from './support/judged-forms.ts';
import { errorsOf, judgeForms } from './support/judged-forms.ts';

const SEED = Number(process.env['SEED'] ?? 20260302);
const COUNT = 200;
const plans = { fixture: async () => fixturePlan(), 'property-service-center': () => examplePlan('property-service-center') };

function interpreter(folder: string, form: string) {
  const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { date: isDate, 'date-time': isDateTime, 'id-number': isIdNumber } });
  return ajv.compile(JSON.parse(readFileSync(join(folder, `forms/${form}.schema.json`), 'utf8')));
}

const pointerOf = ({ instancePath, params }: ErrorObject) => {
  const name = params['missingProperty'] ?? params['additionalProperty'];
  return name === undefined ? instancePath : `${instancePath}/${name}`;
};

describe.each(Object.entries(plans))('%s', (name, load) => {
  let folder = '';
  let judged: JudgedForm[] = [];

  beforeAll(async () => {
    const plan = await load();
    folder = await writePackage(plan, `validators-${name}`);
    judged = judgeForms(plan, folder, { count: COUNT, seed: SEED, each: 6 });
    const sum = (list: 'valid' | 'mistakes') => judged.reduce((total, each) => total + each[list].length, 0);
    console.log(`${judged.length} forms, ${sum('valid')} valid values, ${sum('mistakes')} with one mistake, seed ${SEED}`);
  }, 120_000);

  it(`every form lets at least ${COUNT} generated values pass, and hands them on as they are`, () => {
    for (const { form, valid, again } of judged) {
      expect([form.id, valid.length]).toEqual([form.id, COUNT]);
      expect(again.map((verdict) => (verdict.ok ? verdict.value : verdict.errors))).toEqual(valid);
    }
  });

  it('every single mistake is refused, at its field and with its code', () => {
    const missed = judged.flatMap(({ form, mistakes, verdicts }) =>
      mistakes.flatMap(({ value, path, code }, index) => {
        const errors = errorsOf(verdicts[index]);
        return errors.some((error) => error.path === path && error.code === code) ? [] : [{ form: form.id, seed: SEED, path, code, errors, value }];
      }),
    );
    expect(missed.slice(0, 3)).toEqual([]);
  });

  it('interpreted ajv agrees on the published schemas', () => {
    const disagreed = judged.flatMap(({ form, valid, mistakes }) => {
      const check = interpreter(folder, form.id);
      const refused = valid.filter((value) => !check(value)).map((value) => ({ form: form.id, seed: SEED, value, errors: check(value) || check.errors }));
      const sayable = mistakes.filter((mistake) => mistake.sayable);
      const elsewhere = sayable.flatMap(({ value, path, code }) => {
        const paths = check(value) ? [] : check.errors!.map((error) => fieldPath(form, pointerOf(error)));
        const agrees = paths.includes(path) && paths.every((each) => each === path || each.startsWith(`${path}/`));
        return agrees ? [] : [{ form: form.id, seed: SEED, path, code, paths, value }];
      });
      return [...refused, ...elsewhere];
    });
    expect(disagreed.slice(0, 3)).toEqual([]);
  });

  it('types agree: right values type-check, a wrong kind of value does not', () => {
    expect(checkTypes(folder, judged)).toBe('');
  }, 120_000);
});
