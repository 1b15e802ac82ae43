import { readDecimal } from '../decimal-text.ts';
import { inputKind } from '../input-kind.ts';

/** A number with a fixed count of digits after the point, carried as text so that it stays exact. */
export const decimal = inputKind({ attributes: { inputmode: 'decimal' }, read: (typed, { field }) => readDecimal(typed, field.scale ?? 0) });
