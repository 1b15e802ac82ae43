import type { Computed, FormRoots, ModuleField, ModuleSection } from '@guicheng/definition';
import { attempt } from './attempt.ts';

/** Values of fields by id, own properties only. */
export type Values = { [id: string]: unknown };

/** What settling a form needs and finds. */
export interface Settling {
  readonly order: { readonly [path: string]: readonly string[] };
  readonly sections: readonly ModuleSection[];
  /** Paths of fields that do not apply. */
  readonly hidden: Set<string>;
}

export const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy without a prototype and without what is empty, so that an expression sees only what was filled in. */
export function filledIn(value: Values): Values {
  const copy: Values = Object.create(null);
  for (const key of Object.keys(value)) if (value[key] !== undefined && value[key] !== '') copy[key] = value[key];
  return copy;
}

function shown(field: ModuleField, settling: Settling, path: string, roots: FormRoots): boolean {
  const holds = (condition: Computed | undefined) => !condition || attempt(condition, roots, true);
  const sections = path ? [] : settling.sections.filter(({ rows }) => rows.some((row) => row.includes(field.id)));
  return field.kind !== 'note' && !!holds(field.showWhen) && (!sections.length || sections.some(({ showWhen }) => holds(showWhen)));
}

function settleRows(field: ModuleField, rows: readonly unknown[], path: string, roots: FormRoots, settling: Settling, place: string): unknown[] {
  return rows.map((row, index) => {
    if (!isRecord(row)) return row;
    const copy = filledIn(row);
    settle(field.fields ?? [], copy, `${path}/${index}/`, { ...roots, row: copy } as FormRoots, settling, place);
    return copy;
  });
}

/**
 * Brings the values of one record to what the form says: hidden ones dropped, computed ones computed whatever was sent, both in an
 * order in which everything read is settled already. Changes `values`, which expressions see as they go.
 *
 * `path` ends with `/` unless empty; `place` is the same without row numbers.
 */
export function settle(fields: readonly ModuleField[], values: Values, path: string, roots: FormRoots, settling: Settling, place = ''): void {
  const order = settling.order[place];
  for (const field of order ? fields.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)) : fields) {
    const { id } = field;
    const at = path + id;
    if (!shown(field, settling, path, roots)) {
      settling.hidden.add(at);
      delete values[id];
      continue;
    }
    if (field.value) {
      values[id] = attempt(field.value, roots);
      if (values[id] === undefined || values[id] === '') delete values[id];
    }
    const value = values[id];
    const inner = place ? `${place}/${id}` : id;
    // A table beyond its limit is refused as it is: its rows are not worth the work.
    if (field.kind === 'table' && Array.isArray(value) && value.length <= (field.maxItems ?? Number.POSITIVE_INFINITY))
      values[id] = settleRows(field, value, at, roots, settling, inner);
    if (field.kind === 'group' && isRecord(value)) {
      const copy = filledIn(value);
      values[id] = copy;
      settle(field.fields ?? [], copy, `${at}/`, roots, settling, inner);
    }
  }
}
