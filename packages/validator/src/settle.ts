import type { Computed, FormRoots, ModuleField, ModuleSection } from '@guicheng/definition';
import { attempt } from './attempt.ts';
import type { Records } from './records.ts';

/** Values of fields by id, own properties only. */
export type Values = { [id: string]: unknown };

/** What settling a form needs and finds. */
export interface Settling {
  readonly order: { readonly [path: string]: readonly string[] };
  readonly sections: readonly ModuleSection[];
  readonly records: Records | undefined;
  /** Paths of fields that do not apply. */
  readonly hidden: Set<string>;
  /** Told the path of each value that belongs to no field. */
  readonly refuse: (path: string) => void;
}

export const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A copy of what is filled in, without a prototype, so that expressions and checks see own values only. Keys that name no field
 * are refused. `path` ends with `/` unless empty.
 */
export function filledIn(fields: readonly ModuleField[], value: Values, path: string, refuse: Settling['refuse']): Values {
  const copy: Values = Object.create(null);
  for (const [id, part] of Object.entries(value)) {
    if (part === undefined) continue;
    if (!fields.some((field) => field.id === id)) refuse(path + id);
    else if (part !== '') copy[id] = part;
  }
  return copy;
}

function shown(field: ModuleField, settling: Settling, path: string, roots: FormRoots): boolean {
  const holds = (condition: Computed | undefined) => !condition || attempt(condition, roots, true);
  const sections = path ? [] : settling.sections.filter(({ rows }) => rows.some((row) => row.includes(field.id)));
  return field.kind !== 'note' && !!holds(field.showWhen) && (!sections.length || sections.some(({ showWhen }) => holds(showWhen)));
}

/**
 * Brings the values of one record to what the form says: hidden ones dropped, computed ones computed whatever was sent, both in an
 * order in which everything read is settled already. Changes `values`, which expressions see as they go.
 *
 * `place` is the path of the record without row numbers.
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
    if (field.fields && values[id] !== undefined) settling.records?.settle(field, values, at, roots, settling, place ? `${place}/${id}` : id);
  }
}
