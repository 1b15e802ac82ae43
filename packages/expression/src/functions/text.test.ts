import { describe, expect, test } from 'vitest';
import { EvaluationError } from '../evaluation-error.ts';
import { compareText, contains, endsWith, matches, parseBool, parseDouble, parseInteger, startsWith, textSize, toText, truncate } from './text.ts';

describe('texts are ordered by code point', () => {
  test.each([
    ['a', 'b'],
    ['a', 'aa'],
    ['', 'a'],
    ['B', 'a'],
    ['\ud7ff', '\ue000'],
    ['\ue000', '😀'],
    ['\ue000', '\u{10000}'],
    ['\uffff', '😀'],
    ['\ud7ff', '😀'],
    ['😀', '😁'],
    ['z', '维'],
    ['ab\ue000', 'ab😀'],
  ])('%j comes before %j', (a, b) => {
    expect(compareText(a, b)).toBeLessThan(0);
    expect(compareText(b, a)).toBeGreaterThan(0);
    expect(compareText(a, a)).toBe(0);
  });

  test('what is absent has no place', () => {
    expect(compareText(undefined, 'a')).toBeNaN();
    expect(compareText('a', undefined)).toBeNaN();
  });
});

describe('a text is read strictly', () => {
  test.each([
    ['0', 0],
    ['-7', -7],
    ['+7', 7],
    ['0042', 42],
    ['9223372036854775807', 9223372036854775807n],
  ])('%s as an integer', (text, value) => {
    expect(parseInteger(text)).toBe(value);
  });

  test.each(['', '+', '1.0', 'x1', '1x', '1 ', '--1', '0x1'])('%j is no integer', (text) => {
    expect(() => parseInteger(text)).toThrow('invalid_value');
  });

  test.each([
    ['1', 1],
    ['-1.5', -1.5],
    ['1.', 1],
    ['.5', 0.5],
    ['.55', 0.55],
    ['12.5', 12.5],
    ['1e12', 1e12],
    ['+2e3', 2000],
    ['25E-1', 2.5],
    ['1e+2', 100],
    ['NaN', Number.NaN],
    ['inf', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
    ['+INF', Number.POSITIVE_INFINITY],
  ])('%s as a double', (text, value) => {
    expect(parseDouble(text)).toBe(value);
  });

  test.each(['', '.', '1e', '1,5', 'x1', '1x', '0x10', ' 1', 'infinit', '-NaN'])('%j is no double', (text) => {
    expect(() => parseDouble(text)).toThrow('invalid_value');
  });

  test('and as a truth value in the spellings there are', () => {
    for (const text of ['true', 'True', 'TRUE', 't', '1']) expect(parseBool(text), text).toBe(true);
    for (const text of ['false', 'False', 'FALSE', 'f', '0']) expect(parseBool(text), text).toBe(false);
    for (const text of ['', 'yes', 'tRUE', 'xtrue', 'truex', 'xf', 'fx', '11', '10']) expect(() => parseBool(text), text).toThrow('invalid_value');
  });
});

test('a double is cut to an integer of 64 bits', () => {
  expect([truncate(2.9), truncate(-2.9), truncate(0)]).toEqual([2, -2, 0]);
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1e19, -1e19]) expect(() => truncate(value), String(value)).toThrow('overflow');
});

test('a text is searched, measured and made', () => {
  expect([contains('abc', 'b' as never), contains('abc', 'd' as never), contains([1, 2], 2 as never)]).toEqual([true, false, true]);
  expect([startsWith('abc', 'ab'), startsWith('abc', 'b'), endsWith('abc', 'bc'), endsWith('abc', 'b')]).toEqual([true, false, true, false]);
  expect([matches('abc', 'b'), matches('abc', '^b'), matches('😀', '^.$')]).toEqual([true, false, true]);
  expect(textSize('a😀')).toBe(2);
  expect([toText(1.5), toText(false), toText('x'), toText(5n)]).toEqual(['1.5', 'false', 'x', '5']);
  expect(() => toText(undefined)).toThrow('absent_value');
});

test('an error tells what it is, to people and to code', () => {
  const error = new EvaluationError('overflow');
  expect([error.name, error.message, error.code]).toEqual(['EvaluationError', 'overflow', 'overflow']);
});
