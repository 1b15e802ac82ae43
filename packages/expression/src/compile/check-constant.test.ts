import { describe, expect, test } from 'vitest';
import { compiledOf, problemsOf, treeOf, wordsOf } from '../../test/trees.ts';

describe('a constant', () => {
  test.each([
    ['1', 1, 'int'],
    ['-1', -1, 'int'],
    ['9223372036854775807', ['integer', '9223372036854775807'], 'int'],
    ['-9223372036854775808', ['integer', '-9223372036854775808'], 'int'],
    ['9007199254740991', 9007199254740991, 'int'],
    ['9007199254740992', ['integer', '9007199254740992'], 'int'],
    ['1.5', 1.5, 'double'],
    ['-0.0', ['negate', 0], 'double'],
    ['0.0', 0, 'double'],
    ['"a"', 'a', 'string'],
    ['true', true, 'bool'],
    ['null', null, 'null'],
  ])('%s', (source, tree, type) => {
    expect(treeOf(source)).toEqual(tree);
    expect(compiledOf(source).type).toEqual(type);
  });

  test.each(['9223372036854775808', '-9223372036854775809'])('%s is no integer of 64 bits', (source) => {
    expect(wordsOf(source)).toEqual([{ literal: source, what: 'number' }]);
  });

  test('a double beyond the largest is none', () => {
    expect(wordsOf('1e999')).toEqual([{ literal: 'Infinity', what: 'number' }]);
  });

  test('a text costs what it is long, once something goes through it', () => {
    const long = `"${'x'.repeat(1500)}"`;
    expect(compiledOf(long).cost).toBe(1);
    expect(compiledOf(`size(${long})`).cost).toBe(1 + 1 + 2);
    expect(compiledOf('size("")').cost).toBe(2);
  });
});

describe('a list as written', () => {
  test.each([
    ['[1, 2]', ['list', [1, 2]], { list: 'int' }],
    ['[1, 1.5]', ['list', [1, 1.5]], { list: 'double' }],
    ['[1.5, 1]', ['list', [1.5, 1]], { list: 'double' }],
    ['[1, form.weight]', ['list', ['1', ['read', 'form.weight']]], { list: 'decimal' }],
    [
      '[[], [1]]',
      [
        'list',
        [
          ['list', []],
          ['list', [1]],
        ],
      ],
      { list: { list: 'int' } },
    ],
    [
      '[[1], [], [1.5]]',
      [
        'list',
        [
          ['list', [1]],
          ['list', []],
          ['list', [1.5]],
        ],
      ],
      { list: { list: 'double' } },
    ],
    ['[]', ['list', []], { list: 'dyn' }],
  ])('%s', (source, tree, type) => {
    expect(treeOf(source)).toEqual(tree);
    expect(compiledOf(source).type).toEqual(type);
  });

  test('holds one type, and the first that does not fit is named', () => {
    expect(wordsOf('[1, "a", true]')).toEqual([{ expected: 'int', found: 'string' }]);
    expect(problemsOf('[1, "a", true]')).toEqual(['wrong_type:"a"']);
    expect(problemsOf('[form.oops, form.ouch]')).toEqual(['unknown_field:oops', 'unknown_field:ouch']);
  });

  test('is as large as its items', () => {
    expect(compiledOf('[form.urgency, "a"]').cost).toBe(3);
    expect(compiledOf('size([form.urgency, "a"])').cost).toBe(3 + 1 + 2 * 2);
    expect(compiledOf('size(["a", form.urgency])').cost).toBe(3 + 1 + 2 * 2);
  });
});

describe('a map as written', () => {
  test.each([
    ['{"a": 1}', [['a', 1]], { map: 'int', key: 'string' }],
    ['{1: "a"}', [[1, 'a']], { map: 'string', key: 'int' }],
    [
      '{true: 1.5, false: 1}',
      [
        [true, 1.5],
        [false, 1],
      ],
      { map: 'double', key: 'bool' },
    ],
    ['{"a": null}', [['a', null]], { map: 'null', key: 'string' }],
    ['{}', [], { map: 'dyn', key: 'string' }],
  ])('%s', (source, pairs, type) => {
    expect(treeOf(source)).toEqual(['call', 'mapToObject', [['map', pairs]]]);
    expect(compiledOf(source).type).toEqual(type);
  });

  test.each([
    ['{1.5: 1}', { expected: 'string, int or bool', found: 'double' }],
    ['{"a": 1, 2: 2}', { expected: 'string', found: 'int' }],
    ['{"a": 1, "b": "c"}', { expected: 'int', found: 'string' }],
  ])('%s is refused', (source, words) => {
    expect(wordsOf(source)).toEqual([words]);
  });

  test('reports what is wrong in keys and in values', () => {
    expect(problemsOf('{form.oops: form.ouch} == {}')).toEqual(['unknown_field:oops', 'unknown_field:ouch']);
    expect(problemsOf('{form.oops: 1} == {}')).toEqual(['unknown_field:oops']);
    expect(problemsOf('{"a": form.ouch} == {}')).toEqual(['unknown_field:ouch']);
    expect(problemsOf('{form.day: 1} == {}')).toEqual(['wrong_type:form.day']);
  });

  test('is as large as its values', () => {
    expect(compiledOf('size({"a": form.urgency, "b": ""})').cost).toBe(5 + 1 + 2 * 2);
  });
});
