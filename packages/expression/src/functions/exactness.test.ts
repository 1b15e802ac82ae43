import { describe, expect, test } from 'vitest';
import { outcomeOn, valueOn } from '../../test/compile-and-run.ts';
import { seeded } from '../../test/random.ts';
import { addDecimal, compareDecimal, multiplyDecimal, subtractDecimal } from './decimal.ts';
import { addInt, divideInt, moduloInt, multiplyInt, negateInt, subtractInt } from './integer.ts';
import { percent } from './money.ts';

describe('decimals are exact', () => {
  test.each([
    ['decimal("0.1") + decimal("0.2")', '0.3'],
    ['decimal("1.25") + decimal("0.75")', '2.00'],
    ['decimal("1.10") * decimal("-3.3")', '-3.630'],
    ['decimal("0.05") - decimal("1")', '-0.95'],
    ['-decimal("0.5")', '-0.5'],
    ['2 * decimal("1.5")', '3.0'],
    ['decimal(form.count) + decimal("0.5")', '7.5'],
    ['decimal(3)', '3'],
    ['decimal(form.weight)', '12.50'],
    ['sum(form.weights)', '3.75'],
    ['sum([form.weight, decimal("0.001")])', '12.501'],
    ['form.weight == decimal("12.5")', true],
    ['form.weight > 12 && form.weight < decimal("12.6")', true],
    ['string(form.weight)', '12.50'],
  ])('%s is %j', (source, value) => {
    expect(valueOn(source, { count: 7, weight: '12.50', weights: ['1.25', '2.5'] })).toBe(value);
  });

  test('and end at 100 digits rather than grow for ever', () => {
    expect(outcomeOn('form.weight * form.weight', { weight: `1${'0'.repeat(60)}` })).toEqual({ error: 'overflow' });
    expect(outcomeOn('form.weight + 1', { weight: 'a lot' })).toEqual({ error: 'invalid_value' });
  });

  test('they obey the laws of arithmetic', () => {
    const seed = 4711;
    const random = seeded(seed);
    const decimal = () => `${random.below(2) ? '-' : ''}${random.below(100_000)}${random.below(2) ? `.${String(random.below(1000)).padStart(3, '0')}` : ''}`;
    for (let i = 0; i < 500; i++) {
      const [a, b, c] = [decimal(), decimal(), decimal()];
      const message = `seed ${seed}: ${a} ${b} ${c}`;
      expect(compareDecimal(subtractDecimal(addDecimal(a, b), b), a), message).toBe(0);
      expect(compareDecimal(multiplyDecimal(a, addDecimal(b, c)), addDecimal(multiplyDecimal(a, b), multiplyDecimal(a, c))), message).toBe(0);
      expect(Math.sign(compareDecimal(a, b)), message).toBe(Math.sign(Number(a) - Number(b)));
    }
  });
});

describe('money is exact', () => {
  const cny = (minor: number) => ({ minor, currency: 'CNY' });

  test.each([
    ['halfUp', [100, 101, 149, 150, 151, -150, -149], [1, 1, 1, 2, 2, -2, -1]],
    ['halfEven', [50, 150, 250, -50, -150, 251], [0, 2, 2, 0, -2, 3]],
    ['down', [199, -199, 100], [1, -1, 1]],
  ] as const)('percent rounds %s', (rounding, amounts, expected) => {
    expect(amounts.map((minor) => percent(cny(minor), '1', rounding).minor + 0)).toEqual(expected);
  });

  test('percent takes a written rate or a decimal of the form', () => {
    expect(valueOn('percent(form.amount, "12.5%", halfUp)', { amount: cny(1000) })).toEqual(cny(125));
    expect(valueOn('percent(form.amount, form.weight, down)', { amount: cny(999), weight: '0.5' })).toEqual(cny(4));
    expect(valueOn('percent(form.amount, 10, halfEven)', { amount: cny(995) })).toEqual(cny(100));
    expect(valueOn('percent(form.amount, "-10%", halfUp)', { amount: cny(5) })).toEqual(cny(-1));
  });

  test('and never leaves the safe integers', () => {
    expect(outcomeOn('form.amount + form.amount', { amount: cny(Number.MAX_SAFE_INTEGER) })).toEqual({ error: 'overflow' });
    expect(outcomeOn('form.amount * 2', { amount: cny(0.5) })).toEqual({ error: 'invalid_value' });
  });

  test('in the smallest unit of each currency', () => {
    expect(valueOn('money("1", "JPY")')).toEqual({ minor: 1, currency: 'JPY' });
    expect(valueOn('money("-1.5", "KWD")')).toEqual({ minor: -1500, currency: 'KWD' });
    expect(valueOn('money("0.5")')).toEqual(cny(50));
    expect(valueOn('form.dollars == money("1.00", "USD")', { dollars: { minor: 100, currency: 'USD' } })).toBe(true);
  });
});

describe('integers are 64 bits', () => {
  test('whatever the form they are computed in', () => {
    const seed = 4712;
    const random = seeded(seed);
    const integer = () => BigInt(random.below(2 ** 31) - 2 ** 30) ** BigInt(1 + random.below(2)) * BigInt(random.pick([1, -1, 3]));
    const form = (value: bigint) => (Number.isSafeInteger(Number(value)) ? Number(value) : value);
    const fits = (value: bigint) => BigInt.asIntN(64, value) === value;
    const pairs = [
      [addInt, (a: bigint, b: bigint) => a + b],
      [subtractInt, (a: bigint, b: bigint) => a - b],
      [multiplyInt, (a: bigint, b: bigint) => a * b],
      [divideInt, (a: bigint, b: bigint) => a / b],
      [moduloInt, (a: bigint, b: bigint) => a % b],
    ] as const;
    for (let i = 0; i < 500; i++) {
      const [a, b] = [integer(), integer()];
      if (b === 0n) continue;
      for (const [ours, exact] of pairs) {
        const expected = exact(a, b);
        if (fits(expected)) expect(ours(form(a), form(b)), `seed ${seed}: ${ours.name} ${a} ${b}`).toBe(form(expected));
        else expect(() => ours(form(a), form(b))).toThrow('overflow');
      }
      expect(negateInt(form(a))).toBe(form(-a));
    }
  });

  test('and zero has one sign', () => {
    expect(Object.is(multiplyInt(0, -2), 0)).toBe(true);
    expect(Object.is(negateInt(0), 0)).toBe(true);
  });

  test('a fraction is no integer, although two of them may add up to one', () => {
    expect(() => addInt(0.5, 0.5)).toThrow('invalid_value');
  });
});
