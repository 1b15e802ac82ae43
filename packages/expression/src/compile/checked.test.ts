import type { ObjectType } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { compiledOf, problemsOf, treeOf } from '../../test/trees.ts';
import type { Scope } from './context.ts';

const need = (type: ObjectType['fields'][string]['type']) => ({ type, optional: false });
const PERSON: ObjectType = { object: 'person', fields: { id: need('string'), years: need('int') } };
const ACTOR: ObjectType = { object: 'actor', fields: { id: need('string'), years: need('int'), position: need('string') } };
const VEHICLE: ObjectType = { object: 'vehicle', fields: { id: need('string'), wheels: need('int') } };
const COMPANY: ObjectType = { object: 'company', fields: { id: need('string'), years: need('double') } };
const STAFF: Scope = {
  currency: 'CNY',
  roots: {
    actor: ACTOR,
    requester: PERSON,
    // The same words, but another object in memory, as when it came from a file of its own.
    approver: structuredClone(PERSON),
    stranger: { object: 'person', fields: { id: need('string') } },
    vehicle: VEHICLE,
    company: COMPANY,
    tags: { list: 'string' },
    weight: 'decimal',
  },
};

describe('one record stands for another when it has all its fields', () => {
  test('whoever acts is also a person', () => {
    expect(treeOf('actor == requester', STAFF)).toEqual([
      'call',
      'same',
      [
        ['read', 'actor'],
        ['read', 'requester'],
      ],
    ]);
    expect(treeOf('requester == approver', STAFF)).toEqual([
      'call',
      'same',
      [
        ['read', 'requester'],
        ['read', 'approver'],
      ],
    ]);
    expect(compiledOf('actor', STAFF, PERSON).type).toEqual(PERSON);
    expect(compiledOf('[requester, actor]', STAFF, { list: PERSON }).tree).toEqual([
      'list',
      [
        ['read', 'requester'],
        ['read', 'actor'],
      ],
    ]);
  });

  test.each([
    ['a field is missing', 'vehicle'],
    ['a field is of another type', 'company'],
    ['it has only some of the fields', 'stranger'],
    ['it is a text', '"x"'],
    ['it is a list', 'tags'],
  ])('and does not when %s', (_, source) => {
    expect(problemsOf(source, STAFF, PERSON)).toEqual([`wrong_type:${source}`]);
  });

  test('nor does a record for a list or a text', () => {
    expect(problemsOf('requester', STAFF, { list: 'string' })).toEqual(['wrong_type:requester']);
    expect(problemsOf('requester', STAFF, 'string')).toEqual(['wrong_type:requester']);
    expect(problemsOf('tags == requester', STAFF)).toEqual(['no_overload:tags == requester']);
  });
});

describe('an integer written in the source', () => {
  test('stands for a decimal or a double, however large', () => {
    expect(treeOf('weight == 9007199254740993', STAFF)).toEqual(['==', ['call', 'compareDecimal', [['read', 'weight'], '9007199254740993']], 0]);
    expect(compiledOf('9007199254740993', STAFF, 'double').tree).toBe(9007199254740992);
    expect(compiledOf('-3', STAFF, 'decimal').tree).toBe('-3');
  });

  test('but for nothing else', () => {
    expect(problemsOf('1', STAFF, 'string')).toEqual(['wrong_type:1']);
    expect(problemsOf('1', STAFF, { list: 'int' })).toEqual(['wrong_type:1']);
  });
});

describe('an item of an empty list is of any type', () => {
  test('in every part', () => {
    expect(problemsOf('true ? [].map(x, x) : tags', STAFF)).toEqual([]);
    expect(compiledOf('true ? [].map(x, x) : tags', STAFF).type).toEqual({ list: 'string' });
    expect(compiledOf('true ? tags : [].map(x, x)', STAFF).type).toEqual({ list: 'string' });
    expect(problemsOf('true ? tags : [1].map(x, x)', STAFF)).toEqual(['wrong_type:[1].map(x, x)']);
    expect(problemsOf('[]', STAFF, 'string')).toEqual(['wrong_type:[]']);
    expect(problemsOf('weight', STAFF, { map: 'int' })).toEqual(['wrong_type:weight']);
    expect(problemsOf('requester', STAFF, { map: 'int' })).toEqual(['wrong_type:requester']);
    expect(problemsOf('[][0] in weight', STAFF)).toEqual(['no_overload:[][0] in weight']);
  });

  test('on either side', () => {
    const item = ['call', 'item', [['list', []], 0]];
    expect(treeOf('"a" == [][0]', STAFF)).toEqual(['==', 'a', item]);
    expect(treeOf('[][0] == "a"', STAFF)).toEqual(['==', item, 'a']);
    expect(treeOf('1 == [][0]', STAFF)).toEqual(['==', 1, item]);
    expect(treeOf('[][0] + 1', STAFF)).toEqual(['call', 'addInt', [item, 1]]);
    expect(treeOf('1 - [][0]', STAFF)).toEqual(['call', 'subtractInt', [1, item]]);
    expect(compiledOf('[][0] + [][0]', STAFF).type).toBe('int');
    expect(compiledOf('tags + [][0]', STAFF).type).toEqual({ list: 'string' });
    expect(treeOf('[][0] && true', STAFF)).toEqual(['&&', item, true]);
  });

  test('and an empty list or map is one of anything', () => {
    expect(compiledOf('[] + tags', STAFF).type).toEqual({ list: 'string' });
    expect(compiledOf('true ? {} : {"a": 1}', STAFF).type).toEqual({ map: 'int', key: 'string' });
    expect(problemsOf('true ? {"a": "b"} : {"a": 1}', STAFF)).toEqual(['wrong_type:{"a": 1}']);
    expect(problemsOf('true ? {} : 1', STAFF)).toEqual(['wrong_type:1']);
  });
});

describe('an absent text or list is the empty one', () => {
  const name = ['read', 'form.urgency'];
  const item = ['call', 'item', [['default', ['read', 'form.tags'], ['list', []]], 0]];

  test.each([
    ['form.urgency + "!"', ['default', name, '']],
    ['(form.satisfied ? "a" : form.urgency) + "!"', ['default', ['if', ['read', 'form.satisfied'], 'a', name], '']],
    ['(form.satisfied ? form.urgency : "a") + "!"', ['default', ['if', ['read', 'form.satisfied'], name, 'a'], '']],
    ['(form.satisfied ? "a" : "b") + "!"', ['if', ['read', 'form.satisfied'], 'a', 'b']],
    ['form.tags[0] + "!"', ['default', item, '']],
    ['{"a": "b"}["a"] + "!"', ['default', ['call', 'lookup', [['map', [['a', 'b']]], 'a']], '']],
    ['[form.spare][0].name + "!"', ['default', ['field', ['call', 'item', [['list', [['read', 'form.spare']]], 0]], 'name'], '']],
    ['default(form.note, form.urgency) + "!"', ['default', ['default', ['read', 'form.note'], name], '']],
    ['default(form.note, "") + "!"', ['default', ['read', 'form.note'], '']],
    ['string(form.count) + "!"', ['call', 'toText', [['read', 'form.count']]]],
    ['"a" + "!"', 'a'],
  ])('%s', (source, left) => {
    expect(treeOf(source)).toEqual(['+', left, '!']);
  });
});
