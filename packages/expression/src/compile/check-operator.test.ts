import type { ObjectType } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { compiledOf, problemsOf, treeOf, wordsOf } from '../../test/trees.ts';
import type { Scope } from './context.ts';

const need = (type: ObjectType['fields'][string]['type']) => ({ type, optional: false });
const record = (name: string, type: ObjectType['fields'][string]['type']): ObjectType => ({ object: name, fields: { held: need(type) } });

/** Records that can be told apart, and those whose texts have more than one spelling. */
const RECORDS: Scope = {
  currency: 'CNY',
  roots: {
    named: record('named', 'string'),
    dated: record('dated', 'date'),
    counted: record('counted', { list: 'int', maxItems: 3 }),
    weighed: record('weighed', 'decimal'),
    seen: record('seen', 'timestamp'),
    lasting: record('lasting', 'duration'),
    deep: record('deep', record('inner', 'duration')),
    weights: { map: 'decimal' },
    counts: { map: 'int', key: 'int' },
    flags: { map: 'string', key: 'bool' },
    either: { list: { money: 'CNY' } },
  },
};

const read = (name: string) => ['read', name];
const texts = (name: string) => ['default', read(name), ''];

describe('an operator becomes JavaScript’s own where it means the same, otherwise a call', () => {
  test.each([
    ['form.count + 1', ['call', 'addInt', [read('form.count'), 1]]],
    ['form.rate + 1.5', ['+', read('form.rate'), 1.5]],
    ['form.rate - 1', ['-', read('form.rate'), 1]],
    ['form.rate * 2.0', ['*', read('form.rate'), 2]],
    ['form.rate / 2.0', ['/', read('form.rate'), 2]],
    ['form.urgency + "!"', ['+', texts('form.urgency'), '!']],
    ['form.weight + 1', ['call', 'addDecimal', [read('form.weight'), '1']]],
    ['form.amount * 2', ['call', 'multiplyMoney', [read('form.amount'), 2]]],
    ['2 * form.amount', ['call', 'multiplyMoney', [read('form.amount'), 2]]],
    ['form.count % 2', ['call', 'moduloInt', [read('form.count'), 2]]],
    ['-form.rate', ['negate', read('form.rate')]],
    ['-form.count', ['call', 'negateInt', [read('form.count')]]],
    ['-form.weight', ['call', 'negateDecimal', [read('form.weight')]]],
    ['-form.amount', ['call', 'negateMoney', [read('form.amount')]]],
    ['form.day < form.day', ['<', read('form.day'), read('form.day')]],
    ['form.at >= form.at', ['>=', read('form.at'), read('form.at')]],
    ['form.satisfied != true', ['!=', read('form.satisfied'), true]],
    ['form.urgency == "a"', ['==', read('form.urgency'), 'a']],
    ['form.urgency != "a"', ['!=', read('form.urgency'), 'a']],
    ['form.urgency <= "a"', ['<=', ['call', 'compareText', [read('form.urgency'), 'a']], 0]],
    ['form.weight > 1', ['>', ['call', 'compareDecimal', [read('form.weight'), '1']], 0]],
    ['form.weight != 1', ['!=', ['call', 'compareDecimal', [read('form.weight'), '1']], 0]],
    ['form.amount == form.amount', ['==', ['call', 'compareMoney', [read('form.amount'), read('form.amount')]], 0]],
    ['form.rate < form.count', ['<', read('form.rate'), read('form.count')]],
    ['form.count >= form.rate', ['>=', read('form.count'), read('form.rate')]],
    [
      'form.tags != form.tags',
      [
        'not',
        [
          'call',
          'same',
          [
            ['default', read('form.tags'), ['list', []]],
            ['default', read('form.tags'), ['list', []]],
          ],
        ],
      ],
    ],
    ['null == null', ['==', null, null]],
    ['!form.satisfied', ['not', read('form.satisfied')]],
    ['form.satisfied || true', ['||', read('form.satisfied'), true]],
    ['"a" in form.tags', ['call', 'contains', [['default', read('form.tags'), ['list', []]], 'a']]],
    ['form.count in [1, 2]', ['call', 'contains', [['list', [1, 2]], read('form.count')]]],
    ['form.day in [form.day]', ['call', 'contains', [['list', [read('form.day')]], read('form.day')]]],
    ['form.rate in [1.5]', ['call', 'includes', [['list', [1.5]], read('form.rate')]]],
    ['1 in [1.5]', ['call', 'includes', [['list', [1.5]], 1]]],
    ['form.rate in [1, 2]', ['call', 'includes', [['list', [1, 2]], read('form.rate')]]],
    ['form.count in []', ['call', 'includes', [['list', []], read('form.count')]]],
    ['"a" in form.scores', ['call', 'hasKey', [read('form.scores'), 'a']]],
    ['1 in {}', ['call', 'hasKey', [['map', []], 1]]],
    ['form.scores["a"] == 1', ['==', ['call', 'lookup', [read('form.scores'), 'a']], 1]],
    ['form.tags[1] == "a"', ['==', ['call', 'item', [['default', read('form.tags'), ['list', []]], 1]], 'a']],
  ])('%s', (source, tree) => {
    expect(treeOf(source)).toEqual(tree);
  });

  test.each([
    ['now + form.wait', 'timestamp'],
    ['form.wait + now', 'timestamp'],
    ['now - now', 'duration'],
    ['now - form.wait', 'timestamp'],
    ['form.wait - form.wait', 'duration'],
    ['form.amount - form.amount', 'money'],
    ['form.tags + ["a"]', { list: 'string' }],
    ['form.count in [1]', 'bool'],
    ['[][0] + form.dollars', { money: 'USD' }],
    ['[][0] + form.tags', { list: 'string' }],
    ['form.tags[0]', 'string'],
    ['form.satisfied ? form.count : 1', 'int'],
    ['form.satisfied ? 1 : form.rate', 'double'],
  ])('%s is of type %j', (source, type) => {
    expect(compiledOf(source).type).toEqual(type);
  });
});

describe('what can be compared', () => {
  test.each([
    'named == named',
    'dated == dated',
    'counted != counted',
    'counts == counts',
    'flags == flags',
    'either == either',
    '[named] == [named]',
    'named in [named]',
  ])('%s is right', (source) => expect(problemsOf(source, RECORDS)).toEqual([]));

  test.each([
    'weighed == weighed',
    'seen == seen',
    'lasting == lasting',
    'deep == deep',
    'weights == weights',
    '[weighed] == [weighed]',
    'weighed in [weighed]',
    'named < named',
    'counts <= counts',
    'named == dated',
    'counts == flags',
  ])('%s is not', (source) => expect(problemsOf(source, RECORDS)).toEqual([`no_overload:${source}`]));

  test('keys are of the map’s own kind', () => {
    expect(treeOf('counts[1] == 1', RECORDS)).toEqual(['==', ['call', 'lookup', [read('counts'), 1]], 1]);
    expect(problemsOf('1 in counts && true in flags && flags[false] == "a"', RECORDS)).toEqual([]);
    for (const source of ['counts["1"] == 1', '"1" in counts', 'flags[1] == "a"', '1 in flags']) {
      expect(problemsOf(source, RECORDS), source).toEqual([`no_overload:${source.replace(/ == .*/, '')}`]);
    }
  });
});

describe('a message names the operator and the types', () => {
  test.each([
    ['form.urgency + 1', { function: '+', types: 'string, int' }],
    ['form.amount + 1', { function: '+', types: 'money in CNY, int' }],
    ['1 + form.amount', { function: '+', types: 'int, money in CNY' }],
    ['form.amount == 1', { function: '==', types: 'money in CNY, int' }],
    ['1 == form.amount', { function: '==', types: 'int, money in CNY' }],
    ['form.amount + form.tags', { function: '+', types: 'money in CNY, list of string' }],
    ['form.count < form.day', { function: '<', types: 'int, date' }],
    ['form.rate < form.day', { function: '<', types: 'double, date' }],
    ['form.day < form.rate', { function: '<', types: 'date, double' }],
    ['form.tags + form.visits', { function: '+', types: 'list of string, list of timestamp' }],
    ['form.count in form.tags', { function: 'in', types: 'int, list of string' }],
    ['form.count in form.scores', { function: 'in', types: 'int, map of int' }],
    ['form.count[0] == 1', { function: '[…]', types: 'int, int' }],
    ['form.scores[1] == 1', { function: '[…]', types: 'map of int, int' }],
    ['-form.urgency', { function: '-', types: 'string' }],
    ['form.urgency == null', { function: '==', types: 'string, null' }],
    ['form.spare == form.spare', { function: '==', types: 'part, part' }],
    ['form.amount + form.dollars', { left: 'CNY', right: 'USD' }],
    ['form.amount < form.dollars', { left: 'CNY', right: 'USD' }],
    ['form.amount * form.dollars', { function: '*', types: 'money in CNY, money in USD' }],
    ['form.count && true', { expected: 'bool', found: 'int' }],
    ['true || form.urgency', { expected: 'bool', found: 'string' }],
    ['!form.tags', { expected: 'bool', found: 'list of string' }],
    ['form.count ? 1 : 2', { expected: 'bool', found: 'int' }],
    ['form.satisfied ? 1 : "a"', { expected: 'int', found: 'string' }],
  ])('%s', (source, words) => {
    expect(wordsOf(source)).toEqual([words]);
  });

  test('null is not compared with, it is asked for', () => {
    expect(problemsOf('null != form.count')).toEqual(['no_overload:null != form.count:has(…)']);
    expect(problemsOf('form.count != form.urgency')).toEqual(['no_overload:form.count != form.urgency']);
  });

  test('each mistake of an operator’s parts is reported once, and the operator not again', () => {
    expect(problemsOf('form.oops + form.ouch')).toEqual(['unknown_field:oops', 'unknown_field:ouch']);
    expect(problemsOf('form.oops ? form.ouch : form.alas')).toEqual(['unknown_field:oops', 'unknown_field:ouch', 'unknown_field:alas']);
    expect(problemsOf('form.oops && form.ouch')).toEqual(['unknown_field:oops', 'unknown_field:ouch']);
    expect(problemsOf('true && form.ouch')).toEqual(['unknown_field:ouch']);
    expect(problemsOf('!form.oops')).toEqual(['unknown_field:oops']);
  });
});

describe('an operator costs a step, and the steps through what it goes through', () => {
  test.each([
    ['form.count + 1', 3],
    ['form.count == 1', 3],
    ['-form.count', 2],
    ['-form.rate', 2],
    ['!form.satisfied', 2],
    ['form.satisfied && true', 3],
    ['form.satisfied ? 1 : 2', 4],
    ['form.urgency == "a"', 4],
    ['form.urgency < "a"', 5],
    ['"a" < form.urgency', 4],
    ['form.urgency + form.urgency', 7],
    ['form.tags + form.tags', 43],
    ['form.tags == form.tags', 43],
    ['form.tags == ["a"]', 5],
    ['"a" in form.tags', 43],
    ['"a" in form.scores', 3],
    ['form.tags[0]', 3],
    ['form.tags[0] + form.tags[0]', 11],
    ['{"a": form.urgency}["a"] + ""', 9],
    ['(form.satisfied ? form.urgency : form.urgency) + ""', 10],
    ['form.tags + [] == []', 25],
  ])('%s takes %i', (source, cost) => {
    expect(compiledOf(source).cost).toBe(cost);
  });
});
