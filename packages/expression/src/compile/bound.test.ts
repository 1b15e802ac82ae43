import { describe, expect, test } from 'vitest';
import { boundOf, innerBound, joined, larger, SMALL, stepsThrough } from './bound.ts';

const TEXT = { size: 2000 };

describe('how large a value read from the data can be', () => {
  test('a text is as long as a form lets it be, a number is small', () => {
    expect(boundOf('string')).toEqual(TEXT);
    expect(boundOf('int')).toEqual(SMALL);
    expect(boundOf({ money: 'CNY' })).toEqual(SMALL);
    expect(boundOf({ object: 'part', fields: { name: { type: 'string', optional: false } } })).toEqual(SMALL);
  });

  test('a list has the items its field allows, or a thousand, each as large as its type', () => {
    expect(boundOf({ list: 'string', maxItems: 20 })).toEqual({ size: 20, of: TEXT });
    expect(boundOf({ list: 'int' })).toEqual({ size: 1000, of: SMALL });
    expect(boundOf({ list: { list: 'int', maxItems: 3 }, maxItems: 2 })).toEqual({ size: 2, of: { size: 3, of: SMALL } });
  });

  test('and so does a map', () => {
    expect(boundOf({ map: 'string' })).toEqual({ size: 1000, of: TEXT });
  });
});

test('what a list holds is small when nothing is known of it', () => {
  expect(innerBound({ size: 3, of: TEXT })).toEqual(TEXT);
  expect(innerBound({ size: 3 })).toEqual(SMALL);
});

test('the larger of two is so in every dimension', () => {
  expect(larger({ size: 3 }, { size: 5 })).toEqual({ size: 5 });
  expect(larger({ size: 3, of: { size: 9 } }, { size: 5, of: { size: 2 } })).toEqual({ size: 5, of: { size: 9 } });
  expect(larger({ size: 3, of: { size: 9 } }, { size: 5 })).toEqual({ size: 5, of: { size: 9 } });
  expect(larger({ size: 3, of: { size: 2 } }, { size: 5, of: { size: 9 } })).toEqual({ size: 5, of: { size: 9 } });
  expect(larger({ size: 3 }, { size: 5, of: { size: 2 } })).toEqual({ size: 5, of: { size: 2 } });
});

test('two values joined are as long as both, their items as large as the larger', () => {
  expect(joined({ size: 3, of: { size: 9 } }, { size: 5, of: { size: 2 } })).toEqual({ size: 8, of: { size: 9 } });
});

test('to go through a value takes a step for each item, and one for each thousand characters of a text', () => {
  expect(stepsThrough(SMALL)).toBe(1);
  expect(stepsThrough({ size: 1000 })).toBe(1);
  expect(stepsThrough({ size: 1001 })).toBe(2);
  expect(stepsThrough({ size: 0 })).toBe(0);
  expect(stepsThrough({ size: 20, of: TEXT })).toBe(40);
  expect(stepsThrough({ size: 20, of: { size: 0 } })).toBe(20);
  expect(stepsThrough({ size: 2, of: { size: 3, of: SMALL } })).toBe(6);
});
