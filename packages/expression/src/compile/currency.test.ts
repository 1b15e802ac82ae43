import { describe, expect, test } from 'vitest';
import { minorUnits } from './currency.ts';

describe('an amount is written in the currency’s smallest unit', () => {
  test.each([
    ['200.00', 'CNY', 20000],
    ['200', 'CNY', 20000],
    ['200.5', 'CNY', 20050],
    ['-0.05', 'CNY', -5],
    ['7', 'JPY', 7],
    ['1.5', 'KWD', 1500],
    ['1.234', 'KWD', 1234],
    ['90071992547409.91', 'CNY', Number.MAX_SAFE_INTEGER],
  ])('%s %s is %i', (text, currency, minor) => {
    expect(minorUnits(text, currency)).toBe(minor);
  });

  test('zero has one sign', () => {
    expect(minorUnits('-0.00', 'CNY')).toBe(0);
  });

  test.each([
    ['1.005', 'CNY'],
    ['1.0', 'JPY'],
    ['1.', 'CNY'],
    ['.5', 'CNY'],
    ['+1', 'CNY'],
    ['x1', 'CNY'],
    ['1x', 'CNY'],
    ['', 'CNY'],
    ['90071992547409.92', 'CNY'],
  ])('%j %s is none', (text, currency) => {
    expect(minorUnits(text, currency)).toBeUndefined();
  });
});
