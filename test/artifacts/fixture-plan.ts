import type { Expression, ObjectType, Plan, PlanField, PlanForm, PlanRule, PlanSection, Type } from '@guicheng/definition';
import { compileExpression } from '@guicheng/expression/compile';
import { everyKindFields, everyKindTypes } from './fixture-fields.ts';

export const LOCALES = ['zh-CN', 'zh-TW', 'en'] as const;

/** A text in every locale of the fixture. */
export const said = (text: string) => ({ 'zh-CN': text, 'zh-TW': `${text} (TW)`, en: `${text} (en)` });

const person: ObjectType = {
  object: 'person',
  fields: { id: { type: 'string', optional: true }, name: { type: 'string', optional: true }, positions: { type: { list: 'string' }, optional: true } },
};
const theCase: ObjectType = { object: 'case', fields: { id: { type: 'string', optional: true }, number: { type: 'string', optional: true } } };

/** A compiled expression over a form whose fields have these types; all may be absent but those in `present`. */
export function expression(source: string, fields: { readonly [id: string]: Type }, expected: Type, row?: { readonly [id: string]: Type }): Expression {
  const optional = (types: { readonly [id: string]: Type }) => Object.fromEntries(Object.entries(types).map(([id, type]) => [id, { type, optional: true }]));
  const roots = {
    form: { object: 'form', fields: optional(fields) },
    case: theCase,
    requester: person,
    actor: person,
    now: 'timestamp' as const,
    ...(row ? { row: { object: 'row', fields: optional(row) } } : {}),
  };
  const compiled = compileExpression(source, { roots, currency: 'CNY', timeZone: 'Asia/Shanghai' }, expected);
  if (!compiled.expression) throw new Error(`${source}: ${JSON.stringify(compiled.problems)}`);
  return compiled.expression;
}

export function field(id: string, kind: PlanField['kind'], rest: Partial<PlanField> = {}): PlanField {
  return { id, kind, title: said(`Title of ${id}`), required: false, readOnly: false, ...rest };
}

export const fieldMap = (fields: readonly PlanField[]) => Object.fromEntries(fields.map((each) => [each.id, each]));

export const section = (id: string, rows: readonly (readonly string[])[], showWhen?: Expression): PlanSection => ({
  id,
  title: said(`Section ${id}`),
  rows,
  step: id,
  ...(showWhen ? { showWhen } : {}),
});

export function form(id: string, fields: readonly PlanField[], layout: readonly PlanSection[], rules: { readonly [id: string]: PlanRule } = {}): PlanForm {
  return {
    id,
    title: said(`Form ${id}`),
    satisfies: [],
    overlays: {},
    fields: fieldMap(fields),
    rules,
    layout: Object.fromEntries(layout.map((each) => [each.id, each])),
  };
}

/** A form with every kind of field, a hidden section, computed values out of order, and rules. */
export function everyKindForm(): PlanForm {
  const fields = everyKindFields();
  const types = everyKindTypes;
  const detailed = expression("has(form.urgency) && form.urgency != 'normal'", types, 'bool');
  return form(
    'every-kind',
    fields,
    [
      section('words', [
        ['number', 'name'],
        ['story', 'code'],
        ['phone', 'email'],
        ['idNumber', 'plate'],
      ]),
      section('figures', [
        ['count', 'hours'],
        ['fee', 'total'],
        ['agreed', 'urgency'],
        ['tags', 'rows2'],
      ]),
      section('times', [
        ['day', 'at'],
        ['appointment', 'lasting'],
      ]),
      section('people', [
        ['receivedBy', 'position'],
        ['department', 'unit'],
      ]),
      section('evidence', [['files', 'photos'], ['signature', 'stars'], ['parts'], ['details'], ['advice']], detailed),
    ],
    {
      'fee-covers-hours': {
        check: expression("!has(form.fee) || form.fee <= money('5000.00')", types, 'bool'),
        at: 'fee',
        message: said('The fee is too high'),
      },
      'appointment-ahead': {
        check: expression('!has(form.appointment) || form.appointment > now', types, 'bool'),
        when: expression("has(form.urgency) && form.urgency == 'normal'", types, 'bool'),
        at: 'appointment',
        message: said('The appointment must lie ahead'),
      },
    },
  );
}

/** Twenty fields of the six plain kinds: what the size of a form is measured on. */
export function twentyFieldsForm(): PlanForm {
  const plain = [
    field('owner', 'text', { required: true, maxLength: 60 }),
    field('contact', 'text', { required: true, maxLength: 40 }),
    field('street', 'text', { maxLength: 120 }),
    field('building', 'text', { maxLength: 20 }),
    field('room', 'text', { maxLength: 20, pattern: '^[0-9A-Z-]+$', patternMessage: said('Digits, letters and dashes') }),
    field('content', 'multiline', { required: true, maxLength: 2000 }),
    field('diagnosis', 'multiline', { maxLength: 1000 }),
    field('remark', 'multiline', { maxLength: 500 }),
    field('fee', 'money', { required: true, currency: 'CNY', scale: 2, min: '0.00' }),
    field('deposit', 'money', { currency: 'CNY', scale: 2, min: '0.00', max: '500.00' }),
    field('total', 'money', {
      currency: 'CNY',
      scale: 2,
      value: expression("default(form.fee, money('0.00')) + default(form.deposit, money('0.00'))", { fee: 'money', deposit: 'money' }, 'money'),
    }),
    field('category', 'choice', { required: true, options: options('water', 'power', 'air', 'door', 'civil', 'lift', 'public', 'other') }),
    field('urgency', 'choice', { required: true, options: options('normal', 'urgent', 'major') }),
    field('channel', 'choice', { required: true, options: options('phone', 'visit', 'letter', 'patrol', 'online') }),
    field('outcome', 'choice', { options: options('finished', 'unfinished') }),
    field('receivedOn', 'date', { required: true }),
    field('finishedOn', 'date', { showWhen: expression("has(form.outcome) && form.outcome == 'finished'", { outcome: 'string' }, 'bool') }),
    field('revisitOn', 'date'),
    field('inside', 'boolean', { required: true }),
    field('paid', 'boolean', { requiredWhen: expression("has(form.outcome) && form.outcome == 'finished'", { outcome: 'string' }, 'bool') }),
  ];
  return form(
    'twenty-fields',
    plain,
    [
      section(
        'all',
        plain.map(({ id }) => [id]),
      ),
    ],
    {
      order: {
        check: expression(
          '!has(form.finishedOn) || !has(form.receivedOn) || form.finishedOn >= form.receivedOn',
          { finishedOn: 'date', receivedOn: 'date' },
          'bool',
        ),
        at: 'finishedOn',
        message: said('Finished before it was received'),
      },
    },
  );
}

export const options = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, { title: said(`Option ${id}`) }]));

/** A plan as the compiler would make it, by hand: all that emitters of forms read. */
export function fixturePlan(): Plan {
  const text = said('Fixture');
  const zones = {
    id: 'zones',
    title: text,
    satisfies: [],
    overlays: {},
    key: 'id',
    columns: fieldMap([field('name', 'text')]),
    rows: { north: { name: 'North' }, south: { name: 'South' } },
    source: 'pack' as const,
  };
  const forms = [everyKindForm(), twentyFieldsForm()];
  return {
    format: 1,
    hash: '0'.repeat(64),
    pack: {
      id: 'fixture',
      version: '1.0.0',
      validFrom: '2026-01-01',
      title: text,
      timeZone: 'Asia/Shanghai',
      sealedWithin: 24 * 3_600_000,
      currency: 'CNY',
      sourceLocale: 'zh-CN',
      locales: LOCALES,
      extends: [],
      documents: {},
      regimes: {},
      famous: [],
      facts: {},
    },
    organization: {
      holders: 'host',
      departments: { service: { title: text, satisfies: [] }, engineering: { title: text, satisfies: [] } },
      positions: {
        'front-desk': { title: text, satisfies: [], department: 'service', outside: false },
        technician: { title: text, satisfies: [], department: 'engineering', outside: false },
      },
      people: {},
    },
    calendars: {},
    events: {},
    tables: { zones },
    forms: Object.fromEntries(forms.map((each) => [each.id, each])),
    approvals: {},
    slas: {},
    procedures: {},
    templates: {},
    requirements: {},
  };
}
