import type { ModuleField } from '@guicheng/definition';
import { expect, it } from 'vitest';
import { FIELD_VIEWS } from '../field-kinds.ts';
import type { FieldKindView, FieldScope } from '../field-scope.ts';
import { readCell, takesText } from './read-cell.ts';

const texts = { 'fields/t/fields/c/options/urgent': '急' };

async function read(text: string, field: Omit<ModuleField, 'id'>): Promise<object> {
  const inner = { id: 'c', ...field } as ModuleField;
  const view = FIELD_VIEWS[inner.kind];
  const kind = (typeof view === 'function' ? await view(inner) : view) as FieldKindView;
  const scope = { field: inner, textPath: 'fields/t/fields/c', form: { formTexts: texts, timeZone: 'Asia/Shanghai' } } as unknown as FieldScope;
  return readCell(text, { scope, kind, today: '2026-03-02' });
}

it.each([
  [' 水龙头 ', { kind: 'text' }, { value: '水龙头' }],
  ['两行\n文字', { kind: 'text' }, { value: '两行 文字' }],
  ['两行\n文字', { kind: 'multiline' }, { value: '两行\n文字' }],
  ['1,200', { kind: 'integer' }, { value: 1200 }],
  ['1.5', { kind: 'decimal', scale: 2 }, { value: '1.50' }],
  ['￥1,234.5', { kind: 'money', currency: 'CNY', scale: 2 }, { value: { minor: 123_450, currency: 'CNY' } }],
  ['2026年3月12日', { kind: 'date' }, { value: '2026-03-12' }],
  ['3月12日 下午3点', { kind: 'date-time' }, { value: '2026-03-12T15:00:00+08:00' }],
  ['9:05', { kind: 'time' }, { value: '09:05' }],
  ['急', { kind: 'choice', options: ['normal', 'urgent'] }, { value: 'urgent' }],
  ['√', { kind: 'boolean' }, { value: true }],
  ['', { kind: 'boolean' }, { value: false }],
  ['4', { kind: 'rating' }, { value: 4 }],
  ['粤b·12345', { kind: 'plate' }, { value: '粤B12345' }],
  ['', { kind: 'money', currency: 'CNY' }, {}],
] as const)('%s in a column %o is %o', async (text, field, reading) => {
  expect(await read(text, field)).toEqual(reading);
});

it.each([
  ['两个', { kind: 'integer' }, 'wrong_type'],
  ['1.234', { kind: 'decimal', scale: 2 }, 'not_exact'],
  ['$5', { kind: 'money', currency: 'CNY', scale: 2 }, 'wrong_type'],
  ['3/2/2026', { kind: 'date' }, 'wrong_type'],
  ['很急', { kind: 'choice', options: ['normal', 'urgent'] }, 'not_an_option'],
  ['也许', { kind: 'boolean' }, 'wrong_type'],
  ['张伟', { kind: 'person' }, 'not_an_option'],
] as const)('%s in a column %o cannot be read', async (text, field, problem) => {
  expect(await read(text, field)).toEqual({ problem });
});

it('what is computed, read-only or no text is left alone', () => {
  const computed = { id: 'c', kind: 'money', value: { reads: [], run: () => undefined } } as const;
  expect([computed, { id: 'c', kind: 'text', readOnly: true } as const, { id: 'c', kind: 'photo' } as const].map(takesText)).toEqual([false, false, false]);
  expect(takesText({ id: 'c', kind: 'person' })).toBe(true);
});
