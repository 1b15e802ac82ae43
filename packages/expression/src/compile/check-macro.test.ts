import { describe, expect, test } from 'vitest';
import { compiledOf, problemsOf, treeOf, wordsOf } from '../../test/trees.ts';

const tags = ['default', ['read', 'form.tags'], ['list', []]];

describe('a comprehension', () => {
  test.each([
    ['form.tags.all(t, t == "a")', ['all', tags, 't', ['==', ['read', 't'], 'a']], 'bool'],
    ['form.tags.exists(t, t == "a")', ['exists', tags, 't', ['==', ['read', 't'], 'a']], 'bool'],
    ['form.tags.exists_one(t, t == "a")', ['one', tags, 't', ['==', ['read', 't'], 'a']], 'bool'],
    ['form.tags.existsOne(t, t == "a")', ['one', tags, 't', ['==', ['read', 't'], 'a']], 'bool'],
    ['form.tags.filter(t, t == "a")', ['filter', tags, 't', ['==', ['read', 't'], 'a']], { list: 'string' }],
    ['form.tags.map(t, size(t))', ['each', tags, 't', ['call', 'textSize', [['default', ['read', 't'], '']]]], { list: 'int' }],
    ['form.tags.map(t, t == "a", 1)', ['each', ['filter', tags, 't', ['==', ['read', 't'], 'a']], 't', 1], { list: 'int' }],
    ['form.scores.all(k, k == "a")', ['all', ['call', 'keys', [['read', 'form.scores']]], 'k', ['==', ['read', 'k'], 'a']], 'bool'],
    ['{1: 2}.map(k, k + 1)', ['each', ['call', 'keys', [['map', [[1, 2]]]]], 'k', ['call', 'addInt', [['read', 'k'], 1]]], { list: 'int' }],
    ['[].all(x, x)', ['all', ['list', []], 'x', ['read', 'x']], 'bool'],
  ])('%s', (source, tree, type) => {
    expect(treeOf(source)).toEqual(tree);
    expect(compiledOf(source).type).toEqual(type);
  });

  test('costs its body once for each item there may be, and the list itself', () => {
    const cost = (source: string) => compiledOf(source).cost;
    expect(cost('form.tags.all(t, true)')).toBe(1 + 1 + 20);
    expect(cost('form.tags.map(t, true, 1)')).toBe(1 + 1 + 20 * 2);
    expect(cost('form.scores.all(k, true)')).toBe(1 + 1 + 1000);
    expect(cost('form.tags.all(t, form.tags.all(u, true))')).toBe(1 + 1 + 20 * (1 + 1 + 20));
    expect(cost('[1, 2].all(x, true)')).toBe(1 + 3 + 2);
  });

  test('makes a list as long as the one it goes through, of what its body makes', () => {
    const cost = (source: string) => compiledOf(source).cost;
    expect(cost('size(form.tags.filter(t, true))')).toBe(cost('form.tags.filter(t, true)') + 1 + 20 * 2);
    expect(cost('size(form.tags.map(t, t + t))')).toBe(cost('form.tags.map(t, t + t)') + 1 + 20 * 4);
    expect(cost('size(form.tags.map(t, 1))')).toBe(cost('form.tags.map(t, 1)') + 1 + 20);
    expect(cost('form.tags.map(t, t)[0] + ""')).toBe(cost('form.tags.map(t, t)[0]') + 1 + 1 + 2);
    expect(cost('form.tags.all(t, true) == true')).toBe(cost('form.tags.all(t, true)') + 2);
    expect(cost('[form.tags.all(t, true)] == [true]')).toBe(cost('[form.tags.all(t, true)]') + 2 + 1 + 1);
    const twice = '[form.tags.all(t, true)]';
    expect(cost(`${twice} == ${twice}`)).toBe(2 * cost(twice) + 1 + 1);
    // The keys of a map are short.
    expect(cost('form.scores.map(k, k + k)')).toBe(1 + 1 + 1000 * (1 + 1 + 1 + 1));
  });

  test.each([
    ['form.count.all(x, true)', { expected: 'a list', found: 'int' }],
    ['form.urgency.map(x, x)', { expected: 'a list', found: 'string' }],
    ['form.spare.all(x, true)', { expected: 'a list', found: 'part' }],
    ['form.tags.all(t, t)', { expected: 'bool', found: 'string' }],
    ['form.tags.exists(t, 1)', { expected: 'bool', found: 'int' }],
    ['form.tags.map(t, t, t)', { expected: 'bool', found: 'string' }],
    ['form.tags.all(1, true)', { found: 'all' }],
    ['exists(form.tags, t, true)', { found: 'exists' }],
    ['form.tags.all(valueOf, true)', { word: 'valueOf' }],
  ])('%s is refused', (source, words) => {
    expect(wordsOf(source)).toEqual([words]);
  });

  test('reports what is wrong in its list, its condition and its value', () => {
    expect(problemsOf('form.oops.all(x, x.y == form.ouch)')).toEqual(['unknown_field:oops']);
    expect(problemsOf('form.tags.map(t, form.oops, form.ouch) == []')).toEqual(['unknown_field:oops', 'unknown_field:ouch']);
    expect(problemsOf('form.tags.map(t, 1, t) == []')).toEqual(['wrong_type:1']);
  });

  test('its variable hides a root, and one further out', () => {
    expect(treeOf('form.tags.all(now, now == "a")')).toEqual(['all', tags, 'now', ['==', ['read', 'now'], 'a']]);
    expect(problemsOf('form.tags.all(x, [1].all(x, x + 1 == 2))')).toEqual([]);
  });
});
