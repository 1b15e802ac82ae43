import type { Fraction } from '@guicheng/definition';

function reduced(numerator: number, denominator: number): Fraction {
  let [a, b] = [numerator, denominator];
  while (b > 0) [a, b] = [b, a % b];
  return [numerator / a, denominator / a];
}

/** "2/3" exactly; undefined unless it lies above 0 and at most at 1. */
export function parseFraction(said: string): Fraction | undefined {
  const match = /^(\d{1,3})\/(\d{1,3})$/.exec(said);
  const [numerator, denominator] = [Number(match?.[1]), Number(match?.[2])];
  return match && numerator > 0 && numerator <= denominator ? reduced(numerator, denominator) : undefined;
}

/** "3/2" exactly, also above 1; undefined where a part of it is 0 or it is written otherwise. */
export function parseFactor(said: string): Fraction | undefined {
  const match = /^(\d{1,3})\/(\d{1,3})$/.exec(said);
  const [numerator, denominator] = [Number(match?.[1]), Number(match?.[2])];
  return match && numerator > 0 && denominator > 0 ? reduced(numerator, denominator) : undefined;
}

/** "80%" or "99.95%" as an exact fraction; undefined outside 0 to 100. */
export function parsePercent(said: string): Fraction | undefined {
  const match = /^(\d{1,3})(?:\.(\d{1,4}))?%$/.exec(said);
  if (!match) return undefined;
  const decimals = match[2] ?? '';
  const numerator = Number(`${match[1]}${decimals}`);
  const denominator = 100 * 10 ** decimals.length;
  return numerator <= denominator ? reduced(numerator, denominator) : undefined;
}
