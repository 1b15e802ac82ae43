import type { Expression, PlanField, PlanForm } from '@guicheng/definition';
import { expect, it } from 'vitest';
import { settleOrder } from './settle-order.ts';

const reading = (...reads: readonly string[]): Expression => ({ source: '', type: 'bool', reads, cost: 1, tree: true });
const field = (id: string, rest: Partial<PlanField> = {}): PlanField => ({ id, kind: 'text', title: {}, required: false, readOnly: false, ...rest });
const fields = (...all: readonly PlanField[]) => Object.fromEntries(all.map((each) => [each.id, each]));

function form(all: readonly PlanField[], hidden: readonly string[] = [], condition?: Expression): PlanForm {
  const layout = hidden.length ? { part: { id: 'part', title: {}, rows: [hidden], step: 'part', ...(condition ? { showWhen: condition } : {}) } } : {};
  return { id: 'f', title: {}, satisfies: [], overlays: {}, fields: fields(...all), rules: {}, layout };
}

it('says nothing where the author’s order will do', () => {
  expect(settleOrder(form([field('a'), field('b', { value: reading('form.a') }), field('c', { showWhen: reading('form.b', 'now') })]))).toEqual({});
});

it('puts what is read before what reads it', () => {
  expect(settleOrder(form([field('a', { value: reading('form.c') }), field('b'), field('c', { showWhen: reading('form.b') })]))).toEqual({
    '': ['b', 'c', 'a'],
  });
});

it('counts the condition of a field’s section', () => {
  expect(settleOrder(form([field('a'), field('b')], ['a'], reading('form.b')))).toEqual({ '': ['b', 'a'] });
});

it('orders columns by the row they stand in, and the table by what its columns read of the form', () => {
  const table = field('rows', { kind: 'table', fields: fields(field('x', { value: reading('row.y', 'form.rate') }), field('y')) });
  expect(settleOrder(form([table, field('rate')]))).toEqual({ '': ['rate', 'rows'], rows: ['y', 'x'] });
});

it('orders the fields of a group by the group’s own path', () => {
  const group = field('g', { kind: 'group', fields: fields(field('x', { value: reading('form.g.y') }), field('y')) });
  expect(settleOrder(form([group]))).toEqual({ g: ['y', 'x'] });
});

it('does not look at what is only required: it is asked when all is settled', () => {
  expect(settleOrder(form([field('a', { requiredWhen: reading('form.b') }), field('b')]))).toEqual({});
});
