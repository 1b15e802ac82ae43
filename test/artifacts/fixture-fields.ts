import type { PlanField, Type } from '@guicheng/definition';
import { expression, field, fieldMap, options, said } from './fixture-plan.ts';

const part: { readonly [id: string]: Type } = { name: 'string', quantity: 'int', price: 'money', amount: 'money', spare: 'bool', why: 'string' };

/** Types of the fields below, as the checker of expressions sees them. */
export const everyKindTypes: { readonly [id: string]: Type } = {
  number: 'string',
  name: 'string',
  count: 'int',
  hours: 'decimal',
  fee: 'money',
  total: 'money',
  agreed: 'bool',
  urgency: 'string',
  tags: { list: 'string' },
  appointment: 'timestamp',
  day: 'date',
  parts: {
    list: { object: 'parts', fields: Object.fromEntries(Object.entries(part).map(([id, type]) => [id, { type, optional: id !== 'amount' }])) },
    maxItems: 5,
  },
};

function parts(): PlanField {
  const computed = (source: string, expected: Type) => expression(source, everyKindTypes, expected, part);
  return field('parts', 'table', {
    maxItems: 5,
    totals: ['amount'],
    fields: fieldMap([
      // Computed of what stands behind it: the order of settling is not that of the columns.
      field('amount', 'money', { currency: 'CNY', scale: 2, value: computed("default(row.price, money('0.00')) * default(row.quantity, 0)", 'money') }),
      field('name', 'text', { required: true, maxLength: 60 }),
      field('quantity', 'integer', { required: true, min: 1, max: 999 }),
      field('price', 'money', { required: true, currency: 'CNY', scale: 2, min: '0.00', max: '100.00' }),
      field('spare', 'boolean'),
      field('why', 'text', {
        showWhen: computed('has(row.spare) && row.spare', 'bool'),
        requiredWhen: computed('has(row.spare) && row.spare', 'bool'),
        maxLength: 20,
      }),
    ]),
  });
}

/** One field of every kind, some required, some conditional, some computed. */
export function everyKindFields(): PlanField[] {
  const computed = (source: string, expected: Type) => expression(source, everyKindTypes, expected);
  const urgent = computed("has(form.urgency) && form.urgency == 'urgent'", 'bool');
  return [
    field('number', 'text', { value: computed("default(case.number, '')", 'string'), maxLength: 40 }),
    field('name', 'text', { required: true, minLength: 2, maxLength: 10, hint: said('As on the paper form */ <script>') }),
    field('story', 'multiline', { requiredWhen: urgent, maxLength: 200 }),
    field('code', 'text', { pattern: '^[A-Z]{2}-"[0-9]+"$', patternMessage: said('Two letters, digits in quotes'), maxLength: 20 }),
    field('phone', 'phone', { required: true }),
    field('email', 'email'),
    field('idNumber', 'id-number'),
    field('plate', 'plate'),
    field('count', 'integer', { required: true, min: 1, max: 50 }),
    field('hours', 'decimal', { scale: 1, min: '0.5', max: '99.9' }),
    // Reads the fee and the parts, which come later.
    field('total', 'money', {
      currency: 'CNY',
      scale: 2,
      value: computed("default(form.fee, money('0.00')) + sum(default(form.parts, []).map(p, p.amount))", 'money'),
    }),
    field('fee', 'money', { required: true, currency: 'CNY', scale: 2, min: '0.00', max: '9000.00' }),
    field('agreed', 'boolean', { required: true }),
    field('urgency', 'choice', { required: true, options: options('normal', 'urgent', 'major') }),
    field('tags', 'choices', { options: options('night', 'noise', 'water'), maxItems: 2 }),
    field('rows2', 'choice', { table: 'zones' }),
    field('day', 'date', { min: '2026-01-01', max: '2026-12-31' }),
    field('at', 'time', { min: '08:00', max: '18:00' }),
    field('appointment', 'date-time', { showWhen: computed("!has(form.urgency) || form.urgency == 'normal'", 'bool') }),
    field('lasting', 'duration'),
    field('receivedBy', 'person', { required: true }),
    field('position', 'position', { of: 'service' }),
    field('department', 'department'),
    field('unit', 'unit', { required: true }),
    field('files', 'attachment', { accept: ['.pdf', '.docx'], maxSize: 1000, maxItems: 2 }),
    field('photos', 'photo', { required: true, maxItems: 3 }),
    field('signature', 'signature', { required: true }),
    field('stars', 'rating', { outOf: 5 }),
    parts(),
    field('details', 'group', {
      fields: fieldMap([field('floor', 'integer', { required: true, min: -3, max: 99 }), field('note', 'text', { maxLength: 30 })]),
    }),
    field('advice', 'note', { text: said('Please read') }),
  ];
}
