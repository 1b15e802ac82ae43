import type { Variant } from './figure.ts';

type Fraction = readonly [numerator: number, denominator: number];

/** Fractions of which a smaller one is stricter. */
const SMALLER_IS_STRICTER: readonly string[] = ['atMost', 'times', 'rejectQuorum'];

/** A share one percent to either side, never beyond none and all; what is no whole percent, as 2/3, by one part of its denominator. */
export function varyFraction(key: string, [numerator, denominator]: Fraction): { readonly said: string; readonly variants: readonly Variant[] } {
  const isPercent = Number.isInteger((100 * numerator) / denominator);
  const [counted, whole] = isPercent ? [(100 * numerator) / denominator, 100] : [numerator, denominator];
  const said = (count: number) => (isPercent ? `${count}%` : `${count}/${whole}`);
  const most = key === 'times' ? Number.MAX_SAFE_INTEGER : whole;
  const variants = [-1, 1].flatMap((sign): readonly Variant[] => {
    const count = counted + sign;
    if (count < 0 || count > most) return [];
    return [{ is: sign > 0 === SMALLER_IS_STRICTER.includes(key) ? 'loosened' : 'tightened', said: said(count), value: reduced(count, whole) }];
  });
  return { said: said(counted), variants };
}

function reduced(numerator: number, denominator: number): Fraction {
  const divisor = greatest(numerator, denominator);
  return [numerator / divisor, denominator / divisor];
}

function greatest(a: number, b: number): number {
  return b === 0 ? a : greatest(b, a % b);
}
