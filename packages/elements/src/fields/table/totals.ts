import type { ModuleField, Money } from '@guicheng/definition';
import { minorToText } from '../decimal-text.ts';
import type { NestedValue } from '../nested-fields.ts';

/** The exact sum of a column, undefined where no row has a value. Amounts of several currencies have no sum. */
export function columnTotal(column: ModuleField, rows: readonly NestedValue[]): unknown {
  const values = rows.flatMap((row) => (row[column.id] === undefined ? [] : [row[column.id]]));
  if (!values.length) return undefined;
  if (column.kind === 'money') {
    const amounts = values as readonly Money[];
    const currency = amounts[0]!.currency;
    return amounts.every((amount) => amount.currency === currency) ? { minor: amounts.reduce((sum, { minor }) => sum + minor, 0), currency } : undefined;
  }
  if (column.kind !== 'decimal') return values.reduce<number>((sum, value) => sum + Number(value), 0);
  const units = (values as readonly string[]).reduce((sum, value) => sum + BigInt(value.replace('.', '')), 0n);
  return minorToText(Number(units), column.scale ?? 0);
}
