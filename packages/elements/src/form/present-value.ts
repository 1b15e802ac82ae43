import type { ModuleField } from '@guicheng/definition';
import { isShown, type RowRoots, runComputed } from './run-computed.ts';

type Row = { readonly [column: string]: unknown };

/** The value of one visible field as expressions and the output see it: nothing stands for an empty text or list, rows have their computed columns. */
export function presentValue(field: ModuleField, value: unknown, roots: RowRoots): unknown {
  if (value === '' || value === null || (Array.isArray(value) && !value.length)) return undefined;
  if (value === undefined) return undefined;
  if (field.kind === 'table') return (value as readonly Row[]).map((row) => presentRow(field.fields ?? [], row, roots));
  if (field.kind === 'group') {
    const group = presentRow(field.fields ?? [], value as Row, roots);
    return Object.keys(group).length ? group : undefined;
  }
  return value;
}

/** A row (or a group) without its hidden columns and with its computed ones. Later columns see earlier ones. */
function presentRow(columns: readonly ModuleField[], typed: Row, roots: RowRoots): Row {
  const row: Record<string, unknown> = { ...typed };
  const inside = { ...roots, row };
  for (const column of columns) {
    const open = isShown(column.showWhen, inside);
    const value = column.value ? runComputed(column.value, inside) : typed[column.id];
    const present = open ? presentValue(column, value ?? (column.kind === 'boolean' ? false : undefined), inside) : undefined;
    if (present === undefined) delete row[column.id];
    else row[column.id] = present;
  }
  return row;
}
