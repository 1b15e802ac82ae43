import { fail } from '../evaluation-error.ts';

/** A decimal number as text, `-12.50`. It keeps its scale: `1.25 + 0.75` is `2.00`. */
export type Decimal = string;

type Scaled = { readonly digits: bigint; readonly scale: number };

// Bounds what repeated multiplication can grow to.
const MAX_DIGITS = 100;

/** The parts of a decimal; throws `absent_value` or `invalid_value`. */
export function scaled(value: unknown): Scaled {
  const match = /^([+-]?\d+)(?:\.(\d+))?$/.exec(String(value));
  if (!match) return fail(value === undefined ? 'absent_value' : 'invalid_value');
  const fraction = match[2] ?? '';
  return { digits: BigInt(match[1] + fraction), scale: fraction.length };
}

function text(digits: bigint, scale: number): Decimal {
  const sign = digits < 0n ? '-' : '';
  const plain = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  if (plain.length > MAX_DIGITS) fail('overflow');
  const point = plain.length - scale;
  return sign + (scale ? `${plain.slice(0, point)}.${plain.slice(point)}` : plain);
}

/** Both numbers in the larger of the two scales. */
function aligned(a: Decimal, b: Decimal): { a: bigint; b: bigint; scale: number } {
  const [left, right] = [scaled(a), scaled(b)];
  const scale = Math.max(left.scale, right.scale);
  return { a: left.digits * 10n ** BigInt(scale - left.scale), b: right.digits * 10n ** BigInt(scale - right.scale), scale };
}

export function addDecimal(a: Decimal, b: Decimal): Decimal {
  const sides = aligned(a, b);
  return text(sides.a + sides.b, sides.scale);
}

export function subtractDecimal(a: Decimal, b: Decimal): Decimal {
  const sides = aligned(a, b);
  return text(sides.a - sides.b, sides.scale);
}

/** Exact: the scale of the product is the sum of the scales. */
export function multiplyDecimal(a: Decimal, b: Decimal): Decimal {
  const [left, right] = [scaled(a), scaled(b)];
  return text(left.digits * right.digits, left.scale + right.scale);
}

export function negateDecimal(a: Decimal): Decimal {
  return subtractDecimal('0', a);
}

/** Negative, zero or positive by value, whatever the scales; NaN, which orders and equals nothing, when one is absent. */
export function compareDecimal(a: Decimal | undefined, b: Decimal | undefined): number {
  if (a === undefined || b === undefined) return Number.NaN;
  const sides = aligned(a, b);
  return Number(sides.a > sides.b) - Number(sides.a < sides.b);
}

/** The sum of a list, `0` for none. */
export function sumDecimal(list: readonly Decimal[]): Decimal {
  return list.reduce(addDecimal, '0');
}
