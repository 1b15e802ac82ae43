import type { ObjectType } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { TICKET } from '../../test/scopes.ts';
import { compiledOf, problemsOf, treeOf, wordsOf } from '../../test/trees.ts';
import type { Scope } from './context.ts';

const need = (type: ObjectType['fields'][string]['type']) => ({ type, optional: false });
const ROW: ObjectType = { object: 'row', fields: { at: need('timestamp'), price: need('money'), length: need('duration') } };
const NESTED: Scope = {
  currency: 'CNY',
  roots: {
    rows: { list: ROW, maxItems: 3 },
    times: { list: { list: 'timestamp', maxItems: 2 }, maxItems: 2 },
    lengths: { list: 'duration', maxItems: 2 },
    byName: { map: ROW },
    prices: { map: { list: 'int', maxItems: 4 } },
    moments: { map: { list: 'timestamp' } },
    waits: { list: { map: 'duration' } },
    unknowns: { list: 'dyn' },
    money: 'money',
    amounts: { list: { list: 'money' } },
  },
};

const read = (name: string) => ['read', name];

describe('a path reads what the form holds, ready to compute with', () => {
  test('instants and durations come as text, also in lists of lists', () => {
    const instant = ['call', 'readTimestamp', [read('x')]];
    const inner = ['each', ['default', read('x'), ['list', []]], 'x', instant];
    expect(treeOf('times == []', NESTED)).toEqual([
      'call',
      'same',
      [
        ['each', ['default', read('times'), ['list', []]], 'x', inner],
        ['list', []],
      ],
    ]);
    expect(treeOf('sum(lengths) > duration("1s")', NESTED)).toEqual([
      '>',
      ['call', 'sumDuration', [['each', ['default', read('lengths'), ['list', []]], 'x', ['call', 'readDuration', [read('x')]]]]],
      ['integer', '1000000000'],
    ]);
    expect(treeOf('rows.map(r, r.at) == []', NESTED)).toEqual([
      'call',
      'same',
      [
        ['each', ['default', read('rows'), ['list', []]], 'r', ['call', 'readTimestamp', [read('r.at')]]],
        ['list', []],
      ],
    ]);
  });

  test('the value of an expression leaves as what a form holds', () => {
    expect(treeOf('now')).toEqual(['call', 'timestampText', [['call', 'readTimestamp', [read('now')]]]]);
    expect(treeOf('form.wait')).toEqual(['call', 'writeDuration', [['call', 'readDuration', [read('form.wait')]]]]);
    expect(treeOf('form.scores')).toEqual(['call', 'mapToObject', [read('form.scores')]]);
    expect(treeOf('form.tags')).toEqual(read('form.tags'));
    expect(treeOf('[now]')).toEqual(['each', ['list', [['call', 'readTimestamp', [read('now')]]]], 'x', ['call', 'timestampText', [read('x')]]]);
  });

  test('a field of what is computed is a step, a field of a name a longer path', () => {
    expect(treeOf('rows[0].price', NESTED)).toEqual(['field', ['call', 'item', [['default', read('rows'), ['list', []]], 0]], 'price']);
    expect(treeOf('form.spare.price')).toEqual(read('form.spare.price'));
    expect(treeOf('byName.first.price', NESTED)).toEqual(['field', ['call', 'lookup', [read('byName'), 'first']], 'price']);
    expect(treeOf('has(byName.first.price)', NESTED)).toEqual(['has', ['field', ['call', 'lookup', [read('byName'), 'first']], 'price']]);
  });

  test('money without a currency is in the pack’s, also deep in lists', () => {
    expect(compiledOf('rows.map(r, r.price)[0] == money("1.00")', NESTED).type).toBe('bool');
    expect(compiledOf('amounts[0][0] + money("1.00", "CNY")', NESTED).type).toBe('money');
    expect(compiledOf('money', NESTED).type).toBe('money');
    expect(compiledOf('money', { ...NESTED, currency: 'EUR' }).tree).toEqual(read('money'));
    expect(wordsOf('money + money("1.00", "CNY")', { ...NESTED, currency: 'EUR' })).toEqual([{ left: 'EUR', right: 'CNY' }]);
    expect(compiledOf('form.dollars').type).toEqual({ money: 'USD' });
  });

  test.each([
    ['moments', 'map of list of timestamp'],
    ['waits', 'list of map of duration'],
    ['unknowns', 'list of anything'],
  ])('%s cannot be read', (name, what) => {
    expect(problemsOf(`size(${name}) == 1`, NESTED)).toEqual([`unsupported:${name}`]);
    expect(wordsOf(`size(${name}) == 1`, NESTED)).toEqual([{ what }]);
    expect(problemsOf('size(prices) == 1 && size(byName.a.at.getHours()) == 1', NESTED)).toHaveLength(1);
  });

  test('its cost is a step for every value read and every step taken to it', () => {
    expect(compiledOf('form.count').cost).toBe(1);
    expect(compiledOf('form.spare.price').cost).toBe(1);
    expect(compiledOf('rows[0].price', NESTED).cost).toBe(4);
    expect(compiledOf('prices.a', NESTED).cost).toBe(2);
    expect(compiledOf('size(prices.a)', NESTED).cost).toBe(2 + 1 + 4);
  });
});

describe('reads name what is read from the roots', () => {
  const reads = (source: string, scope: Scope = TICKET) => compiledOf(source, scope).reads;

  test('not what variables hold', () => {
    expect(reads('rows.all(r, r.price > money("0.00"))', NESTED)).toEqual(['rows']);
    expect(reads('default(form.parts, []).all(p, has(p.note))')).toEqual(['form.parts']);
    expect(reads('form.tags.all(form, form == "x")')).toEqual(['form.tags']);
    expect(reads('form.tags.all(t, t == form.urgency)')).toEqual(['form.tags', 'form.urgency']);
  });

  test('also what is only asked for', () => {
    expect(reads('has(form.note)')).toEqual(['form.note']);
    expect(reads('default(form.note, form.urgency)')).toEqual(['form.note', 'form.urgency']);
    expect(reads('has(case.number)')).toEqual(['case.number']);
  });
});

describe('a name that is wrong', () => {
  test.each([
    ['form.urgncy', { name: 'urgncy', of: 'form' }],
    ['form.count.size', { name: 'size', of: 'int' }],
    ['form.tags.first', { name: 'first', of: 'list of string' }],
    ['frm.urgency', { name: 'frm' }],
    ['form.constructor', { word: 'constructor' }],
    ['form.note', { path: 'form.note', name: 'note' }],
    ['default(form.parts, [])[0].note', { path: 'note', name: 'note' }],
    ['form.anything', { what: 'anything' }],
    ['form.tags.all(toString, true)', { word: 'toString' }],
    ['toString', { name: 'toString' }],
    ['form.toString', { name: 'toString', of: 'form' }],
  ])('%s', (source, words) => {
    expect(wordsOf(source)).toEqual([words]);
  });

  test('may be meant for a variable as for a root', () => {
    expect(problemsOf('form.tags.all(word, wrd == "x")')).toEqual(['unknown_root:wrd:word']);
    expect(problemsOf('form.tags.all(word, frm.urgency == "x")')).toEqual(['unknown_root:frm:form']);
  });
});
