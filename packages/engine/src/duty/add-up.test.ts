import { expect, it } from 'vitest';
import { addUp } from './add-up.ts';

const yuan = (minor: number, currency = 'CNY') => ({ minor, currency });

it.each<[string, readonly unknown[], unknown]>([
  ['whole numbers', [1, 2, 39], 42],
  ['decimals, exactly, to the digits of the finest', ['0.1', '0.2', '7', '-0.25'], '7.05'],
  ['decimals below zero', ['-1.5', '0.75'], '-0.75'],
  ['decimals without a point', ['2', '3'], '5'],
  ['amounts of one currency', [yuan(10), yuan(32)], yuan(42)],
  ['amounts of several currencies to nothing', [yuan(10), yuan(32, 'USD')], undefined],
])('adds up %s', (_, values, sum) => {
  expect(addUp(values)).toEqual(sum);
});
