import type { Plan, PlanField, PlanForm } from '@guicheng/definition';
import { optionIds } from '../../../packages/compiler/src/phases/4-emit/schema/field-shape.ts';
import { isAlwaysThere } from '../../../packages/compiler/src/phases/4-emit/schema/form-schema.ts';

/** A value with one thing wrong, and what a validator must say of it. */
export interface Mutation {
  readonly value: unknown;
  readonly path: string;
  readonly code: string;
  /** JSON Schema can say it too: the published schema must refuse it at the same path. */
  readonly sayable: boolean;
}

interface Wrong {
  readonly value: unknown;
  readonly code: string;
  readonly sayable?: false;
}

const wrong = (code: string, ...values: readonly unknown[]): Wrong[] => values.map((value) => ({ value, code }));
const silent = (code: string, value: unknown): Wrong => ({ value, code, sayable: false });
const long = (field: PlanField) => 'x'.repeat((field.maxLength ?? 0) + 1);

function wrongText(field: PlanField, format: readonly unknown[]): Wrong[] {
  return [
    ...wrong('wrong_type', 7, true, {}, ['x'], null),
    ...(field.maxLength === undefined || field.pattern !== undefined || format.length ? [] : wrong('too_long', long(field))),
    ...((field.minLength ?? 1) > 1 && field.pattern === undefined && !format.length ? wrong('too_short', 'x') : []),
    ...(field.pattern === undefined ? wrong('format', ...format) : wrong('pattern', '\u0000')),
  ];
}

function wrongAmount(field: PlanField, currency: string): Wrong[] {
  const scale = 10 ** (field.scale ?? 2);
  const money = (minor: unknown, of = currency) => ({ minor, currency: of });
  return [
    ...wrong('wrong_type', 5, '5.00', null, [], {}, money(500, 'XXX'), money('500'), { minor: 5 }, { ...money(500), extra: 1 }),
    ...wrong('not_exact', money(0.5)),
    ...(field.min === undefined ? [] : wrong('too_small', money(Math.round(Number(field.min) * scale) - 1))),
    ...wrong('too_large', money(field.max === undefined ? 2 ** 53 : Math.round(Number(field.max) * scale) + 1)),
  ];
}

function wrongFiles(field: PlanField): Wrong[] {
  const file = {
    id: 'f',
    name: field.accept?.[0]?.startsWith('.') ? `a${field.accept[0]}` : 'a.png',
    type: field.kind === 'photo' ? 'image/png' : (field.accept?.[0] ?? 'image/png'),
    size: 1,
  };
  return [
    ...wrong('wrong_type', {}, 'x', [7], [{ ...file, id: '' }], [{ ...file, size: '1' }], [{ id: 'f' }]),
    ...(field.maxItems === undefined
      ? []
      : wrong(
          'too_many',
          Array.from({ length: field.maxItems + 1 }, () => file),
        )),
    ...(field.maxSize === undefined ? [] : wrong('too_large', [{ ...file, size: field.maxSize + 1 }])),
    ...(field.kind === 'photo' ? wrong('format', [{ ...file, type: 'text/html' }]) : []),
    ...(field.accept?.[0]?.startsWith('.') ? wrong('format', [{ ...file, name: 'a.exe' }]) : []),
  ];
}

function wrongNumber(least: number | undefined, most: number | undefined): Wrong[] {
  return [
    ...wrong('wrong_type', '5', 1.5, null, [], false),
    ...wrong('too_small', (least ?? -Number.MAX_SAFE_INTEGER) - 1),
    ...wrong('too_large', (most ?? Number.MAX_SAFE_INTEGER) + 1),
  ];
}

const before = (field: PlanField, value: string) => (field.min === undefined ? [] : [silent('too_small', value)]);
const after = (field: PlanField, value: string) => (field.max === undefined ? [] : [silent('too_large', value)]);

function wrongChoices(field: PlanField, plan: Plan): Wrong[] {
  const options = optionIds(field, plan);
  return [
    ...wrong('wrong_type', 'x', {}, [7]),
    ...(options.length ? wrong('not_an_option', ['no-such-option'], [options[0], options[0]]) : []),
    ...(field.maxItems !== undefined && field.maxItems < options.length ? wrong('too_many', options.slice(0, field.maxItems + 1)) : []),
  ];
}

/** Everything that can be wrong with one value, for each kind. */
function wrongValues(field: PlanField, plan: Plan): Wrong[] {
  const number = (limit: number | string | undefined) => (limit === undefined ? undefined : Number(limit));
  const scale = field.scale ?? 2;
  switch (field.kind) {
    case 'text':
    case 'multiline':
      return wrongText(field, []);
    case 'phone':
      return wrongText(field, ['call me', '+']);
    case 'email':
      return wrongText(field, ['nobody', 'a@b', 'a b@c.de']);
    case 'id-number':
      return wrongText(field, ['110105194912310021', '1']);
    case 'plate':
      return wrongText(field, ['A12345', '京a12345']);
    case 'duration':
      return wrongText(field, ['1h', 'PT', 'P1D']);
    case 'date':
      return [...wrongText(field, ['2026-02-30', '2026-1-1', 'today']), ...before(field, '1999-12-31'), ...after(field, '2999-01-01')];
    case 'time':
      return [...wrongText(field, ['24:00', '8:00', '08:00:00']), ...before(field, '00:00'), ...after(field, '23:59')];
    case 'date-time':
      return wrongText(field, ['2026-03-02T09:00:00', '2026-03-02', '2026-02-30T09:00:00Z']);
    case 'decimal':
      return [
        ...wrong('wrong_type', 1.5, null, {}),
        ...wrong('not_exact', `1.${'0'.repeat(scale + 1)}`),
        ...wrong('format', 'many', '1e3'),
        ...before(field, (Number(field.min) - 1).toFixed(scale)),
        ...after(field, (Number(field.max) + 1).toFixed(scale)),
      ];
    case 'money':
      return wrongAmount(field, field.currency ?? plan.pack.currency);
    case 'integer':
      return wrongNumber(number(field.min), number(field.max));
    case 'rating':
      return wrongNumber(1, field.outOf ?? 5);
    case 'boolean':
      return wrong('wrong_type', 'true', 0, null, {});
    case 'choice':
      return [...wrong('wrong_type', 7, null, ['x']), ...(optionIds(field, plan).length ? wrong('not_an_option', 'no-such-option', 'toString') : [])];
    case 'choices':
      return wrongChoices(field, plan);
    case 'position':
    case 'department':
      return [...wrong('wrong_type', 7, null), ...wrong('not_an_option', 'nobody')];
    case 'person':
    case 'unit':
      return wrong('wrong_type', 'x', null, {}, { id: 'a' }, { id: '', name: 'b' }, { id: 'a', name: 'b', extra: 1 });
    case 'signature':
      return wrong('wrong_type', 'x', {}, { name: 'a', at: 'now' }, { name: 'a', at: '2026-03-02T09:00:00Z', strokes: '<svg>' });
    case 'attachment':
    case 'photo':
      return wrongFiles(field);
    case 'table':
      return [
        ...wrong('wrong_type', 'x', {}, null),
        ...(field.maxItems === undefined
          ? []
          : wrong(
              'too_many',
              Array.from({ length: field.maxItems + 1 }, () => ({})),
            )),
      ];
    case 'group':
      return wrong('wrong_type', 'x', [], null);
    case 'note':
      return [];
  }
}

type Value = { readonly [id: string]: unknown };

const without = (value: Value, id: string): Value => Object.fromEntries(Object.entries(value).filter(([key]) => key !== id));

function recordMutations(
  fields: { readonly [id: string]: PlanField },
  value: Value,
  plan: Plan,
  path: string,
  wrap: (value: Value) => unknown,
  form?: PlanForm,
): Mutation[] {
  const own = Object.values(fields).flatMap((field): Mutation[] => {
    const at = path + field.id;
    const there = field.id in value;
    if (field.value || !there) return [];
    const values = wrongValues(field, plan).map((each) => ({
      value: wrap({ ...value, [field.id]: each.value }),
      path: at,
      code: each.code,
      sayable: each.sayable ?? true,
    }));
    const isSure = isAlwaysThere(field, path ? undefined : form);
    const missing = field.required ? [{ value: wrap(without(value, field.id)), path: at, code: 'required', sayable: isSure }] : [];
    return [...values, ...missing, ...innerMutations(field, value[field.id], plan, at, (inner) => wrap({ ...value, [field.id]: inner }))];
  });
  return [...own, { value: wrap({ ...value, noSuchField: 1 }), path: `${path}noSuchField`, code: 'unknown_field', sayable: true }];
}

function innerMutations(field: PlanField, value: unknown, plan: Plan, at: string, wrap: (value: unknown) => unknown): Mutation[] {
  if (field.kind === 'group') return recordMutations(field.fields ?? {}, value as Value, plan, `${at}/`, wrap);
  if (field.kind !== 'table') return [];
  const rows = value as readonly Value[];
  const row = rows.at(-1);
  if (!row) return [];
  const last = rows.length - 1;
  const inside = recordMutations(field.fields ?? {}, row, plan, `${at}/${last}/`, (changed) => wrap([...rows.slice(0, -1), changed]));
  return [...inside, { value: wrap([...rows.slice(0, -1), 7]), path: `${at}/${last}`, code: 'wrong_type', sayable: true }];
}

/** Every single mistake that can be made in a valid value of a form. */
export function mutations(form: PlanForm, value: Value, plan: Plan): Mutation[] {
  return recordMutations(form.fields, value, plan, '', (changed) => changed, form);
}
