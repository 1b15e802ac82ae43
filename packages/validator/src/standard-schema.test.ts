import { expect, it } from 'vitest';
import { standardSchema } from './standard-schema.ts';
import { NOW, sampleForm } from './test-support/sample-form.ts';

const { validate, version, vendor } = standardSchema(sampleForm)['~standard'];

it('a form is a Standard Schema of version 1', () => {
  expect([version, vendor]).toEqual([1, 'guicheng']);
  expect(validate({ name: 'Ann' })).toEqual({ value: { name: 'Ann', total: 0 } });
});

it('paths of issues are keys and row numbers', () => {
  expect(validate({ name: 'Ann', parts: [{}] })).toEqual({ issues: [{ code: 'required', message: 'required', path: ['parts', 0, 'price'] }] });
  expect(validate(3)).toEqual({ issues: [{ code: 'wrong_type', message: 'wrong_type', path: [] }] });
});

it('the sealed instant comes in through the options of a library', () => {
  expect(validate({ name: 'Ann', day: '2026-03-03' }, { libraryOptions: { now: NOW } })).toHaveProperty('value');
  expect(validate({ name: 'Ann', day: '2026-03-03' }, { libraryOptions: { now: Date.parse('2026-04-01') } })).toHaveProperty('issues');
});
