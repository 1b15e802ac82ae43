import type { FormRoots, ModuleField } from '@guicheng/definition';
import type { Run } from './inspect.ts';
import { inspect } from './inspect.ts';
import type { Settling, Values } from './settle.ts';
import { filledIn, isRecord, settle } from './settle.ts';

/** What tables and groups add to a validator; a form without any does not import it. */
export interface Records {
  readonly settle: (field: ModuleField, values: Values, at: string, roots: FormRoots, settling: Settling, place: string) => void;
  readonly inspect: (field: ModuleField, value: unknown, at: string, run: Run) => unknown;
}

/** Rows of a table; none where there are more than it may hold: it is refused as it is, and they are not worth the work. */
const rowsOf = (field: ModuleField, value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length <= (field.maxItems ?? value.length);

function settleRecords(field: ModuleField, values: Values, at: string, roots: FormRoots, settling: Settling, place: string): void {
  const fields = field.fields ?? [];
  const value = values[field.id];
  if (field.kind === 'group' && isRecord(value)) {
    const copy = filledIn(fields, value, `${at}/`, settling.refuse);
    // In its place first: the expressions of a group read it through the form.
    values[field.id] = copy;
    settle(fields, copy, `${at}/`, roots, settling, place);
  }
  if (field.kind !== 'table' || !rowsOf(field, value)) return;
  values[field.id] = value.map((row, index) => {
    if (!isRecord(row)) return row;
    const path = `${at}/${index}/`;
    const copy = filledIn(fields, row, path, settling.refuse);
    settle(fields, copy, path, { ...roots, row: copy } as FormRoots, settling, place);
    return copy;
  });
}

function inspectRecords(field: ModuleField, value: unknown, at: string, run: Run): unknown {
  const fields = field.fields ?? [];
  if (field.kind === 'group' && isRecord(value)) return inspect(fields, value, `${at}/`, run);
  if (field.kind !== 'table' || !rowsOf(field, value)) return value;
  return value.map((row, index) => {
    run.paths.push(`${at}/${index}`);
    return isRecord(row) ? inspect(fields, row, `${at}/${index}/`, { ...run, roots: { ...run.roots, row } as FormRoots }) : row;
  });
}

export const records: Records = { settle: settleRecords, inspect: inspectRecords };
