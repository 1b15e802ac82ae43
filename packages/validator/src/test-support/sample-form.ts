import type { FormModule } from '@guicheng/definition';
import { computed } from '../computed.ts';
import { defineForm } from '../define-form.ts';
import type { Check, FormSpec } from '../form-spec.ts';
import { limits } from '../limits.ts';
import { records } from '../records.ts';

const isText = (value: unknown) => typeof value === 'string';

/** What the compiler generates, written by hand for the few shapes of the sample. */
const check: Check = (data, path, fail) => {
  const value = data as { readonly [id: string]: unknown };
  for (const id of ['name', 'reason', 'urgency', 'day', 'hours', 'number'] as const)
    if (value[id] !== undefined && !isText(value[id])) fail(`${path}/${id}`, 'type');
  if (isText(value['name']) && (value['name'] as string).length > 5) fail(`${path}/name`, 'maxLength');
  if (isText(value['hours']) && !/^\d+\.\d$/.test(value['hours'] as string)) fail(`${path}/hours`, 'pattern');
  if (Array.isArray(value['parts']) && value['parts'].length > 3) fail(`${path}/parts`, 'maxItems');
  else if (Array.isArray(value['parts'])) {
    for (const [index, row] of value['parts'].entries()) {
      if (typeof row !== 'object') fail(`${path}/parts/${index}`, 'type');
      else if (row.price !== undefined && typeof row.price?.minor !== 'number') fail(`${path}/parts/${index}/price/minor`, 'type');
      else if (row.price !== undefined && !Number.isInteger(row.price.minor)) fail(`${path}/parts/${index}/price/minor`, 'type');
    }
  }
};

type Row = { readonly price?: { readonly minor: number }; readonly spare?: boolean };

const spec: FormSpec = {
  id: 'sample',
  hash: 'x',
  sourceLocale: 'en',
  texts: { title: 'Sample' },
  load: { fr: async () => ({ default: { title: 'Exemple' } }) },
  timeZone: 'Asia/Shanghai',
  fields: [
    { id: 'number', kind: 'text', value: computed(({ case: theCase }) => (theCase as { number?: string }).number ?? '') },
    {
      id: 'total',
      kind: 'integer',
      value: computed(({ form }) => ((form['parts'] as { amount: number }[]) ?? []).reduce((sum, { amount }) => sum + amount, 0), 'parts'),
    },
    { id: 'name', kind: 'text', required: true, maxLength: 5 },
    { id: 'urgency', kind: 'choice', options: ['normal', 'urgent'] },
    {
      id: 'reason',
      kind: 'text',
      showWhen: computed(({ form }) => form['urgency'] === 'urgent', 'urgency'),
      requiredWhen: computed(({ form }) => form['urgency'] === 'urgent', 'urgency'),
    },
    { id: 'day', kind: 'date', min: '2026-01-01', max: '2026-12-31' },
    { id: 'hours', kind: 'decimal', scale: 1, min: '0.5', max: '99.5' },
    { id: 'at', kind: 'date-time', min: '2026-01-01T00:00:00+08:00' },
    { id: 'tags', kind: 'choices', options: ['a', 'b', 'c'] },
    {
      id: 'parts',
      kind: 'table',
      maxItems: 3,
      fields: [
        { id: 'amount', kind: 'integer', value: computed((roots) => (roots as unknown as { row: Row }).row.price?.minor ?? 0) },
        { id: 'price', kind: 'money', required: true, scale: 2 },
        { id: 'spare', kind: 'boolean' },
        { id: 'why', kind: 'text', required: true, showWhen: computed((roots) => (roots as unknown as { row: Row }).row.spare) },
      ],
    },
    { id: 'details', kind: 'group', fields: [{ id: 'floor', kind: 'integer', required: true }] },
    { id: 'advice', kind: 'note' },
    { id: 'extra', kind: 'text' },
  ],
  sections: [
    {
      id: 'first',
      rows: [
        ['name', 'urgency'],
        ['reason', 'number'],
      ],
      step: 'first',
    },
    {
      id: 'second',
      rows: [
        ['day', 'hours', 'at', 'tags'],
        ['parts', 'total'],
        ['details', 'advice'],
      ],
      step: 'second',
    },
    { id: 'third', rows: [['extra']], step: 'third', showWhen: computed(({ form }) => form['urgency'] === 'urgent', 'urgency') },
  ],
  rules: {
    'day-after-now': { at: 'day', check: computed(({ form, now }) => form['day'] === undefined || Date.parse(form['day'] as string) > now, 'day') },
    'no-throw': {
      at: 'name',
      when: computed(({ form }) => form['name'] === 'boom', 'name'),
      check: computed(() => {
        throw new Error('no');
      }, 'name'),
    },
  },
  limits,
  records,
  order: { '': ['number', 'name', 'urgency', 'reason', 'day', 'hours', 'at', 'tags', 'parts', 'total', 'details', 'advice', 'extra'] },
};

/** A form with conditions, computed values, a table, a group, sections and rules. */
export const sampleForm: FormModule = defineForm(spec, check);

export const NOW = Date.parse('2026-03-02T09:00:00+08:00');
