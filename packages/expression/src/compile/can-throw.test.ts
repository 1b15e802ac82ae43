import type { Tree } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { canThrow } from './can-throw.ts';

const safe: Tree = ['read', 'form.a'];
const throwing: Tree = ['call', 'divideInt', [1, 0]];

const total: readonly Tree[] = [
  1,
  'a',
  true,
  null,
  ['integer', '1'],
  ['money', 1, 'CNY'],
  safe,
  ['list', []],
  ['call', 'length', [safe]],
  ['call', 'compareText', ['a', safe]],
];
const partial: readonly Tree[] = [
  throwing,
  ['map', []],
  ['call', 'item', [['list', []], 0]],
  ['call', 'length', [throwing]],
  ['call', 'contains', [safe, throwing]],
];

test('a constant, what is read and a function with an answer for everything always have a value', () => {
  for (const tree of total) expect(canThrow(tree), JSON.stringify(tree)).toBe(false);
});

test('a function without an answer for everything, and what is made of it, may have none', () => {
  for (const tree of partial) expect(canThrow(tree), JSON.stringify(tree)).toBe(true);
});

describe('what is made of parts may have no value when one of them may not', () => {
  const made: readonly (readonly [string, (...parts: Tree[]) => Tree, number])[] = [
    ['field', (a = null) => ['field', a, 'b'], 1],
    ['has', (a = null) => ['has', a], 1],
    ['not', (a = null) => ['not', a], 1],
    ['negate', (a = null) => ['negate', a], 1],
    ['list', (...items) => ['list', items], 3],
    ['if', (a = null, b = null, c = null) => ['if', a, b, c], 3],
    ['all', (a = null, b = null) => ['all', a, 'x', b], 2],
    ['exists', (a = null, b = null) => ['exists', a, 'x', b], 2],
    ['one', (a = null, b = null) => ['one', a, 'x', b], 2],
    ['filter', (a = null, b = null) => ['filter', a, 'x', b], 2],
    ['each', (a = null, b = null) => ['each', a, 'x', b], 2],
    ['default', (a = null, b = null) => ['default', a, b], 2],
    ['&&', (a = null, b = null) => ['&&', a, b], 2],
    ['==', (a = null, b = null) => ['==', a, b], 2],
  ];

  test.each(made)('%s', (_, make, parts) => {
    const all = Array.from({ length: parts }, () => safe);
    expect(canThrow(make(...all))).toBe(false);
    for (const index of all.keys()) {
      const tree = make(...all.map((part, at) => (at === index ? throwing : part)));
      expect(canThrow(tree), JSON.stringify(tree)).toBe(true);
    }
  });
});
