import { fail } from '../evaluation-error.ts';
import type { Integer } from './integer.ts';
import { int64 } from './integer.ts';

/** Moves surrogates above the rest of the 16-bit units, which makes their order that of code points. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/** The order of two texts by code point; JavaScript's own order puts U+E000 to U+FFFF after the emoji. NaN when one is absent. */
export function compareText(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number.NaN;
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] !== b[i]) return rank(a.charCodeAt(i)) - rank(b.charCodeAt(i));
  }
  return a.length - b.length;
}

/** The length in code points. */
export function textSize(text: string): number {
  return [...text].length;
}

/** Whether the pattern is found anywhere in the text. The compiler has refused patterns that can run long. */
export function matches(text: string, pattern: string): boolean {
  return new RegExp(pattern, 'u').test(text);
}

/** An integer from text; throws `invalid_value` or `overflow`. */
export function parseInteger(text: string): Integer {
  return /^[+-]?\d+$/.test(text) ? int64(BigInt(text.replace('+', ''))) : fail('invalid_value');
}

/** A double cut to an integer; throws `overflow` outside 64 bits and for NaN. */
export function truncate(value: number): Integer {
  return Number.isFinite(value) ? int64(BigInt(Math.trunc(value))) : fail('overflow');
}

/** A double from text; throws `invalid_value`. */
export function parseDouble(text: string): number {
  if (!/^(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|NaN|[+-]?inf(?:inity)?)$/i.test(text)) fail('invalid_value');
  return Number(text.replace(/inf(?:inity)?/i, 'Infinity'));
}

/** A scalar as text. */
export function toText(value: unknown): string {
  return value === undefined ? fail('absent_value') : String(value);
}

/** `true` and `false` in the spellings CEL takes; throws `invalid_value`. */
export function parseBool(text: string): boolean {
  if (/^(?:true|True|TRUE|t|1)$/.test(text)) return true;
  return /^(?:false|False|FALSE|f|0)$/.test(text) ? false : fail('invalid_value');
}

/** Whether a text holds another, or a list of scalars an item. */
export function contains(whole: string | readonly unknown[], part: never): boolean {
  return whole.includes(part);
}

export function startsWith(text: string, start: string): boolean {
  return text.startsWith(start);
}

export function endsWith(text: string, end: string): boolean {
  return text.endsWith(end);
}
