import type { FieldError, ModuleField } from '@guicheng/definition';

/** Finds what is beyond a limit JSON Schema cannot say; a form without such a limit does not import one. */
export type Limits = (field: ModuleField, value: unknown, path: string) => FieldError | undefined;

/** Scaled to an integer, exactly: decimals of one field all have the same number of digits. */
const scaled = (value: string | number, scale: number) => {
  const [whole = '', fraction = ''] = String(value).split('.');
  return BigInt(whole + fraction.padEnd(scale, '0').slice(0, scale));
};

/** Something whose order is that of the values; a date and a time of day order as text. */
function ordinal(field: ModuleField, value: string | number): string | number | bigint {
  if (field.kind === 'decimal') return scaled(value, field.scale ?? 2);
  return field.kind === 'date-time' ? Date.parse(String(value)) : value;
}

/** The limits of decimals, dates and times, which travel as text. */
export const limits: Limits = (field, value, path) => {
  const { kind, min, max } = field;
  if (typeof value !== 'string' || !['decimal', 'date', 'time', 'date-time'].includes(kind)) return undefined;
  const at = ordinal(field, value);
  if (min !== undefined && at < ordinal(field, min)) return { path, code: 'too_small', params: { min } };
  if (max !== undefined && at > ordinal(field, max)) return { path, code: 'too_large', params: { max } };
  return undefined;
};
