import { readdirSync, readFileSync } from 'node:fs';
import type { ApprovalDefinition, FormDefinition, SlaDefinition } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { type ShapeError, validators } from '../../packages/compiler/src/phases/1-parse/definition-validators.gen.ts';
import { fileKindOf } from '../../packages/compiler/src/phases/1-parse/file-kind.ts';
import { EVERY_SCHEMA, faultsOf } from './schema-files.ts';

type Kind = keyof typeof validators;

function errorsOf(kind: Kind, value: unknown): readonly ShapeError[] {
  const validate = validators[kind].definition;
  return validate(value) ? [] : [...(validate.errors ?? [])];
}

// `satisfies`: what the validators accept, the generated types accept too.
const FORM = {
  id: 'repair-ticket',
  title: '维修通知单',
  satisfies: ['form.repair-ticket'],
  fields: {
    unit: { kind: 'unit', title: '地址', required: true },
    content: { kind: 'multiline', title: '报修内容', required: true, maxLength: 2000 },
    urgency: { kind: 'choice', title: '轻重缓急', options: { normal: '一般', urgent: '急', major: '重大' }, required: true },
    appointment: { kind: 'date-time', title: '预约时间', requiredWhen: "form.urgency == 'urgent'" },
    parts: { kind: 'table', title: '材料', maxItems: 50, fields: { name: { kind: 'text', title: '名称' }, price: { kind: 'money', title: '单价' } } },
    total: { kind: 'money', title: '合计', value: 'sum(form.parts.map(p, p.price))' },
  },
  rules: { 'appointment-ahead': { check: '!has(form.appointment) || form.appointment > now', at: 'appointment', message: '预约时间须晚于现在' } },
  layout: {
    who: { title: '报修人', rows: [['unit'], ['content', 'urgency'], ['appointment']] },
    'parts-section': { title: '材料', showWhen: "form.urgency != 'normal'", rows: [['parts'], ['total']] },
  },
} satisfies FormDefinition;

const THREE_RINGS = {
  id: 'three-rings',
  title: '三声接听',
  kind: 'count',
  of: 'call.rang',
  from: 'call.ringing',
  until: 'call.answered',
  atMost: 3,
  calendar: 'duty-phone',
  overlays: { atMost: 'stricter' },
  onBreach: { discipline: { open: 'discipline-note' }, tell: { notify: 'owner-services-supervisor' } },
  satisfies: ['sla.three-rings', 'rule.three-ring-discipline'],
} satisfies SlaDefinition;

const DAILY_SUMMARY = {
  id: 'daily-summary',
  title: '每日汇总',
  kind: 'clock',
  by: '17:30',
  every: 'service-day',
  calendar: 'front-desk',
  who: 'owner-relations-supervisor',
  evidence: { form: 'repair-daily-summary' },
  warn: { 'half-hour': '-30m' },
  carryOver: { of: 'repair', unless: "case.stage == 'done'", needs: 'reason' },
} satisfies SlaDefinition;

const WEEKLY_REVISIT = {
  id: 'weekly-revisit',
  title: '每周回访率',
  kind: 'ratio',
  window: 'week',
  cohort: 'repair.done.entered',
  counted: 'revisit.recorded',
  by: 'case',
  grace: '2 workdays',
  atLeast: '80%',
} satisfies SlaDefinition;

const BLOCK = {
  kind: 'approve',
  title: 'Decision',
  who: [{ position: 'manager' }],
  votes: 'any',
  ifNobody: 'wait',
  ifRequester: 'superior',
} satisfies ApprovalDefinition['blocks'][string];
const approval = (block: unknown) => ({ id: 'costs', title: 'Costs', form: 'expense', requester: [{ requester: true }], blocks: { decide: block } });
const field = (field: unknown, id = 'size') => ({ id: 'sheet', title: 'Sheet', fields: { [id]: field }, layout: { all: { title: 'All', rows: [[id]] } } });

describe('definitions as they should be', () => {
  test('the form and the three famous SLAs are valid', () => {
    expect(errorsOf('form', FORM)).toEqual([]);
    for (const sla of [THREE_RINGS, DAILY_SUMMARY, WEEKLY_REVISIT]) expect(errorsOf('sla', sla)).toEqual([]);
  });

  test('every file of the reference pack is valid', () => {
    const root = 'examples/property-service-center/';
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
    const wrong = files.flatMap((file) => {
      const found = fileKindOf(file);
      return found && found !== 'unknown' ? errorsOf(found.kind, JSON.parse(readFileSync(root + file, 'utf8'))).map((error) => ({ file, error })) : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe('one mistake is one error, at its place', () => {
  test.each<[string, Kind, unknown, string, string]>([
    ['a kind of SLA that does not exist', 'sla', { ...THREE_RINGS, kind: 'rings' }, 'discriminator', ''],
    ['an SLA without a kind', 'sla', { id: 'three-rings', title: 'Rings' }, 'discriminator', ''],
    ['a misspelt keyword of an SLA', 'sla', { ...WEEKLY_REVISIT, cohrt: 'x.y' }, 'additionalProperties', ''],
    ['a keyword of another kind of SLA', 'sla', { ...DAILY_SUMMARY, window: 'week' }, 'additionalProperties', ''],
    ['a length nobody can read', 'sla', { ...WEEKLY_REVISIT, grace: 'two days' }, 'pattern', '/grace'],
    ['a kind of block that does not exist', 'approval', approval({ ...BLOCK, kind: 'aprove' }), 'discriminator', '/blocks/decide'],
    ['a block without its answer to an empty seat', 'approval', approval({ ...BLOCK, ifNobody: undefined }), 'required', '/blocks/decide'],
    [
      'two ways to find people in one',
      'approval',
      approval({ ...BLOCK, who: [{ position: 'manager', superior: 1 }] }),
      'maxProperties',
      '/blocks/decide/who/0',
    ],
    ['a table without columns', 'form', field({ kind: 'table', title: 'Parts' }), 'required', '/fields/size'],
    ['an option of a number', 'form', field({ kind: 'integer', title: 'Size', options: { small: 'Small' } }), 'pattern', '/fields/size/kind'],
    [
      'a template of an effect that tells nobody',
      'sla',
      { ...THREE_RINGS, onBreach: { note: { open: 'note', template: 'letter' } } },
      'dependentRequired',
      '/onBreach/note',
    ],
    [
      'a comment on a step that opens a case',
      'scenario',
      { id: 'x', title: 'X', start: '2026-03-02T09:00:00+08:00', steps: [{ event: 'call.ringing', data: {}, as: 'call' }] },
      'required',
      '/steps/0',
    ],
  ])('%s', (_title, kind, value, keyword, instancePath) => {
    const errors = errorsOf(kind, JSON.parse(JSON.stringify(value)));
    expect(errors.map((error) => [error.keyword, error.instancePath])).toEqual([[keyword, instancePath]]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'in', 'true', 'Size', 'my-size', 'größe', ''])('`%s` is no id of a field', (id) => {
    const form = JSON.parse(
      `{ "id": "sheet", "title": "Sheet", "fields": { "${id}": { "kind": "text", "title": "Size" } }, "layout": { "all": { "title": "All", "rows": [["size"]] } } }`,
    );
    expect(errorsOf('form', form).some((error) => error.instancePath === '/fields' && error.propertyName === id)).toBe(true);
  });

  test('a choice says its options or names a table, not both and not neither', () => {
    const choice = { kind: 'choice', title: 'Size' };
    expect(errorsOf('form', field({ ...choice, table: 'sizes' }))).toEqual([]);
    expect(errorsOf('form', field(choice))).not.toEqual([]);
    expect(errorsOf('form', field({ ...choice, table: 'sizes', options: { small: 'Small' } }))).not.toEqual([]);
  });

  test('a text of 200 characters outside the basic plane is a title, one of 201 is not', () => {
    expect(errorsOf('form', { ...FORM, title: '𠮷'.repeat(200) })).toEqual([]);
    expect(errorsOf('form', { ...FORM, title: '𠮷'.repeat(201) }).map((error) => error.keyword)).toEqual(['maxLength']);
  });
});

describe('the generated validators', () => {
  test('agree with ajv reading the schemas about every example, whole and with each property left out', () => {
    const roots = EVERY_SCHEMA.filter(({ at }) => at.endsWith('.schema.json#') && !at.startsWith('overlay/') && !at.startsWith('common.'));
    const cases = roots.flatMap(({ at, schema }) =>
      ((schema['examples'] ?? []) as readonly object[]).flatMap((example) =>
        variantsOf(example).map((value) => ({ at, kind: at.split('.')[0] as Kind, value })),
      ),
    );
    expect(cases.length).toBeGreaterThan(60);
    for (const { at, kind, value } of cases) expect([at, value, errorsOf(kind, value).length === 0]).toEqual([at, value, faultsOf(at, value).length === 0]);
  }, 30_000);
});

/** The value, and the value without each of its properties, and with each of them of another type. */
function variantsOf(value: object): readonly object[] {
  return [
    value,
    ...Object.keys(value).flatMap((key) =>
      [
        { ...value, [key]: undefined },
        { ...value, [key]: null },
      ].map((each) => JSON.parse(JSON.stringify(each)) as object),
    ),
  ];
}
