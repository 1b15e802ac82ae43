import { describe, expect, test } from 'vitest';
import { concat, hasKey, includes, item, keys, length, lookup, mapOf, mapSize, mapToObject, same } from './collection.ts';

const written = mapOf([
  ['a', 1],
  ['b', [2]],
]);
const stored = { b: [2], a: 1 };

describe('two values are the same', () => {
  test.each([
    [1, 1],
    ['a', 'a'],
    [null, null],
    [undefined, undefined],
    [[], []],
    [
      [1, [2]],
      [1, [2]],
    ],
    [written, stored],
    [stored, written],
    [{}, mapOf([])],
    [[stored], [written]],
    [9007199254740993n, 9007199254740993n],
  ])('%o and %o', (a, b) => {
    expect(same(a, b)).toBe(true);
    expect(includes([0, a], b)).toBe(true);
  });

  test.each([
    [1, 2],
    [1, '1'],
    [Number.NaN, Number.NaN],
    [null, undefined],
    [null, {}],
    [{}, null],
    [[], {}],
    [{}, []],
    [[], null],
    [1, [1]],
    [[1], 1],
    [[1], [1, 2]],
    [
      [1, 2],
      [1, 3],
    ],
    [
      [1, 2],
      [3, 2],
    ],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    ['a', {}],
    [1, {}],
    [{}, 1],
    [true, mapOf([])],
    [{}, 'a'],
  ])('and %o and %o are not', (a, b) => {
    expect(same(a, b)).toBe(false);
    expect(includes([a], b)).toBe(false);
  });

  test('a list that is empty holds nothing', () => {
    expect(includes([], undefined)).toBe(false);
  });
});

describe('a list', () => {
  test('gives its items by number, of either form', () => {
    expect(item(['a', 'b'], 1)).toBe('b');
    expect(item(['a', 'b'], 0n)).toBe('a');
    expect(item([undefined], 0)).toBeUndefined();
  });

  test.each([-1, 2, 0.5, 2n])('and has no item %s', (index) => {
    expect(() => item(['a', 'b'], index)).toThrow('index_out_of_range');
  });

  test('is counted and put before another', () => {
    expect(length([1, 2])).toBe(2);
    expect(concat([1], [2, 3])).toEqual([1, 2, 3]);
  });
});

describe.each([
  ['written', written],
  ['stored', stored],
])('a map as %s', (_, map) => {
  test('has its keys and no others', () => {
    expect([...keys(map)].sort()).toEqual(['a', 'b']);
    expect(mapSize(map)).toBe(2);
    expect(hasKey(map, 'a')).toBe(true);
    expect(hasKey(map, 'toString')).toBe(false);
    expect(lookup(map, 'b')).toEqual([2]);
    expect(() => lookup(map, 'toString')).toThrow('no_such_key');
    expect(mapToObject(map)).toEqual(stored);
  });
});

test('a key comes once', () => {
  expect(() =>
    mapOf([
      ['a', 1],
      ['a', 2],
    ]),
  ).toThrow('repeated_key');
});
