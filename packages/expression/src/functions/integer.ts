import { fail } from '../evaluation-error.ts';

/**
 * A 64-bit integer. INVARIANT (one form for each integer): a number when it is safe, a bigint otherwise, so that `===` and `<`
 * of JavaScript are right for any two of them.
 */
export type Integer = number | bigint;

const LIMIT = 2n ** 63n;

/** Brings a bigint into the one form; throws `overflow` outside 64 bits. */
export function int64(value: bigint): Integer {
  if (value >= LIMIT || value < -LIMIT) fail('overflow');
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** Any integer as a bigint; throws `absent_value` without one, `invalid_value` for a fraction. */
export function toBigInt(value: unknown): bigint {
  if (typeof value === 'bigint') return value;
  return Number.isInteger(value) ? BigInt(value as number) : fail(value === undefined ? 'absent_value' : 'invalid_value');
}

// A fraction is no integer, although two halves may add up to one.
function safe(result: number, a: Integer, b: Integer): boolean {
  return Number.isSafeInteger(result) && Number.isInteger(a) && Number.isInteger(b);
}

export function addInt(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number' && safe(a + b, a, b)) return a + b;
  return int64(toBigInt(a) + toBigInt(b));
}

export function subtractInt(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number' && safe(a - b, a, b)) return a - b;
  return int64(toBigInt(a) - toBigInt(b));
}

export function multiplyInt(a: Integer, b: Integer): Integer {
  // Adding 0 gives zero one sign.
  if (typeof a === 'number' && typeof b === 'number' && safe(a * b, a, b)) return a * b + 0;
  return int64(toBigInt(a) * toBigInt(b));
}

/** Truncates toward zero, as CEL does. */
export function divideInt(a: Integer, b: Integer): Integer {
  const divisor = toBigInt(b);
  return int64(toBigInt(a) / (divisor || fail('division_by_zero')));
}

/** Has the sign of the dividend, as CEL does. */
export function moduloInt(a: Integer, b: Integer): Integer {
  const divisor = toBigInt(b);
  return int64(toBigInt(a) % (divisor || fail('division_by_zero')));
}

export function negateInt(a: Integer): Integer {
  return int64(-toBigInt(a));
}

/** The sum of a list, 0 for none. */
export function sumInt(list: readonly Integer[]): Integer {
  return list.reduce(addInt, 0);
}

/** The double nearest to an integer. */
export function toDouble(value: Integer): number {
  return Number(toBigInt(value));
}

/** The sum of a list of doubles, 0 for none. */
export function sumDouble(list: readonly number[]): number {
  return list.reduce((sum, item) => sum + item, 0);
}
