import type { Reading } from './field-scope.ts';

/** Typed digits as an exact decimal with `scale` digits after the point: full-width digits, group commas and a plus sign are taken, missing digits filled up. */
export function readDecimal(typed: string, scale: number): Reading & { readonly value?: string } {
  const [, sign, whole, fraction = ''] = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(typed.normalize('NFKC').replace(/[\s,]/g, '')) ?? [];
  if (whole === undefined) return { problem: 'wrong_type' };
  if (/[1-9]/.test(fraction.slice(scale))) return { problem: 'not_exact' };
  const digits = whole.replace(/^0+(?=\d)/, '') + (scale ? `.${fraction.slice(0, scale).padEnd(scale, '0')}` : '');
  return { value: sign === '-' && /[1-9]/.test(digits) ? `-${digits}` : digits };
}

/** Whole smallest units as decimal text: 20005 with two digits is `200.05`. */
export function minorToText(minor: number, scale: number): string {
  const digits = String(Math.abs(minor)).padStart(scale + 1, '0');
  const at = digits.length - scale;
  return `${minor < 0 ? '-' : ''}${digits.slice(0, at)}${scale ? `.${digits.slice(at)}` : ''}`;
}
