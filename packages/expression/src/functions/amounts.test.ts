import { describe, expect, test } from 'vitest';
import { addDecimal, compareDecimal, multiplyDecimal, negateDecimal, subtractDecimal, sumDecimal } from './decimal.ts';
import { addInt, divideInt, int64, moduloInt, multiplyInt, negateInt, subtractInt, sumDouble, sumInt, toBigInt, toDouble } from './integer.ts';
import { addMoney, compareMoney, multiplyMoney, negateMoney, percent, subtractMoney, sumMoney } from './money.ts';

const SAFE = Number.MAX_SAFE_INTEGER;
const LARGEST = 2n ** 63n - 1n;

describe('an integer has one form', () => {
  test('a number while it is safe, a bigint beyond, and none outside 64 bits', () => {
    expect(int64(5n)).toBe(5);
    expect(int64(BigInt(SAFE))).toBe(SAFE);
    expect(int64(BigInt(SAFE) + 1n)).toBe(9007199254740992n);
    expect(int64(LARGEST)).toBe(LARGEST);
    expect(int64(-LARGEST - 1n)).toBe(-LARGEST - 1n);
    expect(() => int64(LARGEST + 1n)).toThrow('overflow');
    expect(() => int64(-LARGEST - 2n)).toThrow('overflow');
  });

  test('also as the result of two in different forms', () => {
    expect(addInt(SAFE, 1)).toBe(9007199254740992n);
    expect(addInt(9007199254740992n, -1)).toBe(SAFE);
    expect(subtractInt(-SAFE, 1)).toBe(-9007199254740992n);
    expect(subtractInt(9007199254740992n, 1n)).toBe(SAFE);
    expect(subtractInt(7, 2)).toBe(5);
    expect(multiplyInt(SAFE, 2)).toBe(18014398509481982n);
    expect(multiplyInt(3, 4)).toBe(12);
    expect(divideInt(-7, 2)).toBe(-3);
    expect(moduloInt(-7, 2)).toBe(-1);
    expect(negateInt(-LARGEST)).toBe(LARGEST);
    expect(sumInt([1, 2n, 3])).toBe(6);
    expect(sumInt([])).toBe(0);
    expect(toDouble(9007199254740993n)).toBe(9007199254740992);
  });

  test('what is absent and what is no integer are told apart', () => {
    expect(() => toBigInt(undefined)).toThrow('absent_value');
    for (const value of [0.5, Number.NaN, '1', null]) expect(() => toBigInt(value), String(value)).toThrow('invalid_value');
    expect(() => addInt(0.5, 0.5)).toThrow('invalid_value');
    expect(() => addInt(1, 0.5)).toThrow('invalid_value');
    expect(() => subtractInt(0.5, 0.5)).toThrow('invalid_value');
    expect(() => subtractInt(1.5, 1)).toThrow('invalid_value');
    expect(() => multiplyInt(0.5, 2)).toThrow('invalid_value');
    expect(() => multiplyInt(2, 0.5)).toThrow('invalid_value');
    expect(() => divideInt(1, 0)).toThrow('division_by_zero');
    expect(() => moduloInt(1, 0)).toThrow('division_by_zero');
    expect(() => negateInt(-LARGEST - 1n)).toThrow('overflow');
  });

  test('doubles are added as they are', () => {
    expect(sumDouble([0.5, 0.25])).toBe(0.75);
    expect(sumDouble([])).toBe(0);
  });
});

describe('a decimal keeps its scale', () => {
  test.each([
    [addDecimal('1', '0.25'), '1.25'],
    [addDecimal('0.25', '1'), '1.25'],
    [addDecimal('-0.25', '0.05'), '-0.20'],
    [addDecimal('+1', '1'), '2'],
    [subtractDecimal('1', '0.001'), '0.999'],
    [subtractDecimal('0.001', '1'), '-0.999'],
    [multiplyDecimal('0.1', '0.1'), '0.01'],
    [multiplyDecimal('12', '12'), '144'],
    [negateDecimal('-1.50'), '1.50'],
    [negateDecimal('0.0'), '0.0'],
    [sumDecimal(['1', '0.5', '0.25']), '1.75'],
    [sumDecimal([]), '0'],
  ])('%s', (found, expected) => {
    expect(found).toBe(expected);
  });

  test('is compared by value', () => {
    expect(compareDecimal('1.0', '1')).toBe(0);
    expect(compareDecimal('0.9', '1')).toBe(-1);
    expect(compareDecimal('1.1', '1')).toBe(1);
    expect(compareDecimal(undefined, '1')).toBeNaN();
    expect(compareDecimal('1', undefined)).toBeNaN();
  });

  test('is refused where it is none, and where it has more than a hundred digits', () => {
    for (const text of ['', '.5', '5.', '1e3', 'x1', '1x', '1.5x']) expect(() => addDecimal(text, '1'), text).toThrow('invalid_value');
    expect(() => addDecimal(undefined as never, '1')).toThrow('absent_value');
    expect(addDecimal('9'.repeat(100), '0')).toHaveLength(100);
    expect(() => addDecimal('9'.repeat(101), '0')).toThrow('overflow');
    expect(addDecimal(`-${'9'.repeat(100)}`, '0')).toHaveLength(101);
  });
});

describe('money', () => {
  const cny = (minor: number) => ({ minor, currency: 'CNY' });
  const usd = (minor: number) => ({ minor, currency: 'USD' });

  test('is added, taken away, turned round and multiplied in its currency', () => {
    expect(addMoney(cny(1), cny(2))).toEqual(cny(3));
    expect(subtractMoney(cny(1), cny(2))).toEqual(cny(-1));
    expect(negateMoney(usd(5))).toEqual(usd(-5));
    expect(multiplyMoney(usd(5), 3n)).toEqual(usd(15));
    expect(sumMoney([cny(1), cny(2)], cny(0))).toEqual(cny(3));
    expect(sumMoney([], usd(0))).toEqual(usd(0));
  });

  test('is compared in its currency', () => {
    expect(compareMoney(cny(2), cny(1))).toBeGreaterThan(0);
    expect(compareMoney(cny(1), cny(2))).toBeLessThan(0);
    expect(compareMoney(cny(1), cny(1))).toBe(0);
    expect(compareMoney(undefined, cny(1))).toBeNaN();
    expect(compareMoney(cny(1), undefined)).toBeNaN();
  });

  test('of two currencies is never mixed', () => {
    for (const mix of [addMoney, subtractMoney, compareMoney]) expect(() => mix(cny(1), usd(1)), mix.name).toThrow('mixed_currency');
  });

  test('that is absent has no value, and none is larger than the safe integers', () => {
    expect(() => addMoney(undefined as never, cny(1))).toThrow('absent_value');
    expect(() => multiplyMoney(cny(SAFE), 2)).toThrow('overflow');
    expect(multiplyMoney(cny(SAFE), 1)).toEqual(cny(SAFE));
  });

  test.each([
    [1050, '1', 'halfUp', 11],
    [1049, '1', 'halfUp', 10],
    [-1050, '1', 'halfUp', -11],
    [1050, '1', 'halfEven', 10],
    [1150, '1', 'halfEven', 12],
    [1151, '1', 'halfEven', 12],
    [-1150, '1', 'halfEven', -12],
    [1099, '1', 'down', 10],
    [1000, '12.345', 'halfUp', 123],
    [1000, '12.355', 'halfUp', 124],
    [1000, '-12.355', 'halfUp', -124],
    [100, '0', 'halfUp', 0],
  ] as const)('%i at %s percent rounded %s is %i', (minor, rate, rounding, expected) => {
    expect(percent(cny(minor), rate, rounding)).toEqual(cny(expected));
  });
});
