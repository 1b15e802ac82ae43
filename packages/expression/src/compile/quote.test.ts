import { describe, expect, test } from 'vitest';
import { identifier, quote } from './quote.ts';

describe('names and texts as JavaScript', () => {
  const functions = new Set(['and', 'size']);

  test.each([
    ['form', 'form'],
    ['case', 'case_'],
    ['case_', 'case__'],
    ['case__', 'case___'],
    ['form_', 'form_'],
    ['and', 'and_'],
    ['and_', 'and__'],
    ['_case', '_case'],
    ['NaN', 'NaN_'],
    ['workdaysBetween', 'workdaysBetween_'],
    ['Infinity', 'Infinity_'],
    ['await', 'await_'],
    ['instanceof', 'instanceof_'],
    ['import', 'import_'],
  ])('%s is %s', (name, local) => {
    expect(identifier(name, functions)).toBe(local);
  });

  test.each([
    ['a"b', '"a\\"b"'],
    ['</script>', '"\\u003c/script>"'],
    ['\u2028\u2029', '"\\u2028\\u2029"'],
    ['<<', '"\\u003c\\u003c"'],
  ])('%j is written %s', (text, literal) => {
    expect(quote(text)).toBe(literal);
    expect(JSON.parse(literal)).toBe(text);
  });
});
