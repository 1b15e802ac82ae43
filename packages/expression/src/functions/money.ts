import type { Money } from '@guicheng/definition';
import { fail } from '../evaluation-error.ts';
import type { Decimal } from './decimal.ts';
import { scaled } from './decimal.ts';
import type { Integer } from './integer.ts';
import { toBigInt } from './integer.ts';

/** `halfUp` rounds halves away from zero (四舍五入), `halfEven` to the even neighbor, `down` toward zero. */
export type Rounding = 'halfUp' | 'halfEven' | 'down';

function amount(minor: bigint, currency: string): Money {
  const number = Number(minor);
  return Number.isSafeInteger(number) ? { minor: number, currency } : fail('overflow');
}

function minor(money: Money | undefined): bigint {
  return money ? toBigInt(money.minor) : fail('absent_value');
}

function sameCurrency(a: Money, b: Money): string {
  return a.currency === b.currency ? a.currency : fail('mixed_currency');
}

export function addMoney(a: Money, b: Money): Money {
  return amount(minor(a) + minor(b), sameCurrency(a, b));
}

export function subtractMoney(a: Money, b: Money): Money {
  return amount(minor(a) - minor(b), sameCurrency(a, b));
}

export function negateMoney(a: Money): Money {
  return amount(-minor(a), a.currency);
}

export function multiplyMoney(a: Money, times: Integer): Money {
  return amount(minor(a) * toBigInt(times), a.currency);
}

/** Negative, zero or positive; NaN, which orders and equals nothing, when one is absent; throws `mixed_currency`. */
export function compareMoney(a: Money | undefined, b: Money | undefined): number {
  if (!a || !b) return Number.NaN;
  sameCurrency(a, b);
  return a.minor - b.minor;
}

/** The sum of a list, `zero` for none. */
export function sumMoney(list: readonly Money[], zero: Money): Money {
  return list.reduce(addMoney, zero);
}

/** `rate` percent of an amount, rounded to the minor unit. */
export function percent(money: Money, rate: Decimal, rounding: Rounding): Money {
  const { digits, scale } = scaled(rate);
  const divisor = 100n * 10n ** BigInt(scale);
  const product = minor(money) * digits;
  const quotient = product / divisor;
  const rest = product % divisor;
  const twice = 2n * (rest < 0n ? -rest : rest);
  const away = rounding !== 'down' && (twice > divisor || (twice === divisor && (rounding === 'halfUp' || quotient % 2n !== 0n)));
  return amount(away ? quotient + (product < 0n ? -1n : 1n) : quotient, money.currency);
}
