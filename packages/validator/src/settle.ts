import type { Computed, FormRoots, ModuleField, ModuleSection } from '@guicheng/definition';
import { attempt } from './attempt.ts';
import type { Records } from './records.ts';

/** Values of fields by id, own properties only. */
export type Values = { [id: string]: unknown };

type Conditions = ReadonlyMap<string, readonly (Computed | undefined)[]>;

/** What settling a form needs and finds. */
export interface Settling {
  readonly order: { readonly [path: string]: readonly string[] };
  /** The conditions of the sections a field stands in, by its id. */
  readonly conditions: Conditions;
  readonly records: Records | undefined;
  /** Paths of fields that do not apply. */
  readonly hidden: Set<string>;
  /** Told the path of each value that belongs to no field. */
  readonly refuse: (path: string) => void;
}

export const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the sections of a form say of their fields; nothing where no section has a condition. */
export function sectionConditions(sections: readonly ModuleSection[]): Conditions {
  const conditions = new Map<string, (Computed | undefined)[]>();
  if (!sections.some(({ showWhen }) => showWhen)) return conditions;
  for (const { rows, showWhen } of sections) for (const id of rows.flat()) conditions.set(id, [...(conditions.get(id) ?? []), showWhen]);
  return conditions;
}

/**
 * A copy of what is filled in, without a prototype, so that expressions and checks see own values only. Keys that name no field
 * are refused. `path` ends with `/` unless empty.
 */
export function filledIn(fields: readonly ModuleField[], value: Values, path: string, refuse: Settling['refuse']): Values {
  const copy: Values = Object.create(null);
  const known = new Set(fields.map(({ id }) => id));
  for (const [id, part] of Object.entries(value)) {
    if (part === undefined) continue;
    if (!known.has(id)) refuse(path + id);
    else if (part !== '') copy[id] = part;
  }
  return copy;
}

function shown(field: ModuleField, settling: Settling, path: string, roots: FormRoots): boolean {
  const holds = (condition: Computed | undefined) => !condition || attempt(condition, roots, true);
  const around = path ? undefined : settling.conditions.get(field.id);
  return field.kind !== 'note' && !!holds(field.showWhen) && (!around || around.some(holds));
}

/**
 * Brings the values of one record to what the form says: hidden ones dropped, computed ones computed whatever was sent, both in an
 * order in which everything read is settled already. Changes `values`, which expressions see as they go.
 *
 * `place` is the path of the record without row numbers.
 */
export function settle(fields: readonly ModuleField[], values: Values, path: string, roots: FormRoots, settling: Settling, place = ''): void {
  const order = settling.order[place];
  const rank = new Map(order?.map((id, index) => [id, index]));
  for (const field of order ? fields.toSorted((a, b) => rank.get(a.id)! - rank.get(b.id)!) : fields) {
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
