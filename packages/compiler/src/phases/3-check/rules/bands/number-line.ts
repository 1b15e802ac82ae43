/** The values one expression may take, on a line of whole steps, so that comparing is exact. */
export interface NumberLine {
  readonly unit: 'integer' | 'decimal' | 'money' | 'date';
  readonly currency?: string;
}

/** More digits after the point than a pack may write. */
export const DIGITS = 20;
const MS_PER_DAY = 86_400_000;

/** Steps of a decimal number written out; undefined when it is none or has too many digits. */
export function decimalSteps(text: string): bigint | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  const [, sign = '', whole = '', part = ''] = match ?? [];
  if (!match || part.length > DIGITS) return undefined;
  const steps = BigInt(whole + part.padEnd(DIGITS, '0'));
  return sign === '' ? steps : -steps;
}

/** Steps of a date: its day. */
export function dateSteps(text: string): bigint | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : BigInt(ms / MS_PER_DAY);
}

/** The cut just below a value, or just above it. Between two whole values there is nothing: above one is below the next. */
export function cut(line: NumberLine, steps: bigint, side: 'below' | 'above'): bigint {
  if (side === 'below') return 2n * steps;
  return line.unit === 'decimal' ? 2n * steps + 1n : 2n * (steps + 1n);
}

/** The first value above a cut, as the author would write it; of decimals the value next to it. */
export function valueAt(line: NumberLine, at: bigint, scale: number): string {
  const steps = at / 2n - (at < 0n && at % 2n !== 0n ? 1n : 0n);
  if (line.unit === 'integer') return String(steps);
  if (line.unit === 'date') return new Date(Number(steps) * MS_PER_DAY).toISOString().slice(0, 10);
  return line.unit === 'money' ? withPoint(steps, scale) : withPoint(steps, DIGITS).replace(/\.?0+$/, '');
}

function withPoint(steps: bigint, scale: number): string {
  const digits = (steps < 0n ? -steps : steps).toString().padStart(scale + 1, '0');
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return steps < 0n ? `-${text}` : text;
}
