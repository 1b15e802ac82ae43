import type { Expression, FieldDefinition, PlanClockSla, PlanCollected, PlanTally, SlaDefinition } from '@guicheng/definition';
import { buildExpression, buildOptionalExpression } from './build-expression.ts';
import type { BuildContext } from './context.ts';
import type { EventName } from './event-names.ts';
import { baseKind, fieldType } from './field-type.ts';
import { mapPresent, present } from './present.ts';
import { refer } from './refer.ts';
import { outsideRoots, procedureRoots, type Roots } from './scopes.ts';

type Collect = NonNullable<Extract<SlaDefinition, { readonly kind: 'clock' }>['evidence']['collect']>;
type Fields = { readonly [id: string]: FieldDefinition };

/** What can be counted into, or added up. */
const NUMBERS: ReadonlySet<string> = new Set(['integer', 'decimal', 'money']);

/** What the fields of an evidence form start with, those that could be understood. */
export function buildCollect(context: BuildContext, place: string, form: string, collect: Collect | undefined): PlanClockSla['evidence']['collect'] {
  if (collect === undefined) return undefined;
  const fields = context.definitions.forms.get(form)?.fields;
  return mapPresent(collect, (collected, id) => buildCollected(context, `${place}/${id}`, id, fields, collected));
}

function buildCollected(context: BuildContext, place: string, id: string, fields: Fields | undefined, collected: Collect[string]): PlanCollected | undefined {
  const event = context.events.refer(collected.of, `${place}/of`);
  const isTable = collected.by !== undefined || collected.each !== undefined;
  const fits = fields && Object.keys(fields).filter((each) => (isTable ? baseKind(fields[each]!) === 'table' : NUMBERS.has(baseKind(fields[each]!))));
  if (!event || !refer(context, isTable ? 'table' : 'number field', id, place, fits)) return undefined;
  const source = sourceOf(context, event);
  const when = buildOptionalExpression(context, `${place}/when`, collected.when, source.roots, 'bool');
  const common = { of: collected.of, procedure: event.procedure, when };
  const columns = fields?.[id]?.fields;
  if (collected.each) {
    const each = mapPresent(collected.each, (cell, column) => buildCell(context, `${place}/each/${column}`, column, cell, columns, source));
    return present<PlanCollected>({ ...common, sum: undefined, each, rows: undefined });
  }
  if (collected.by === undefined || collected.as === undefined) {
    const sum = collected.sum !== undefined && isSummable(context, `${place}/sum`, collected.sum, fields?.[id], source.fields) ? collected.sum : undefined;
    return present<PlanCollected>({ ...common, sum, each: undefined, rows: undefined });
  }
  const known = refer(context, 'field', collected.by, `${place}/by`, source.fields && Object.keys(source.fields));
  const named = refer(context, 'column', collected.as, `${place}/as`, columns && Object.keys(columns));
  const tallies = mapPresent(collected.columns, (tally, column) => buildTally(context, `${place}/columns/${column}`, column, tally, columns, source));
  return known && named
    ? present<PlanCollected>({ ...common, sum: undefined, each: undefined, rows: { by: collected.by, as: collected.as, columns: tallies } })
    : undefined;
}

interface Source {
  readonly roots: Roots | undefined;
  /** What may be added up or told apart by; undefined where nobody knows. */
  readonly fields: Fields | undefined;
}

/** What is known of an event: the main form of the one procedure it happens in, or what arrives with it. */
function sourceOf(context: BuildContext, { procedure, outside }: EventName): Source {
  if (outside !== undefined) return { roots: outsideRoots(context, outside), fields: context.definitions.events.get(outside)?.payload };
  if (procedure === undefined) return { roots: { now: 'timestamp' }, fields: {} };
  const form = context.definitions.procedures.get(procedure)?.form;
  return { roots: procedureRoots(context, procedure), fields: form === undefined ? undefined : context.definitions.forms.get(form)?.fields };
}

function buildCell(context: BuildContext, place: string, id: string, cell: string, columns: Fields | undefined, { roots }: Source): Expression | undefined {
  const column = columns?.[id];
  if (!refer(context, 'column', id, place, columns && Object.keys(columns)) || !column) return undefined;
  return buildExpression(context, place, cell, roots, fieldType(column, context.definitions.pack.currency));
}

type Tally = NonNullable<Collect[string]['columns']>[string];

function buildTally(context: BuildContext, place: string, id: string, tally: Tally, columns: Fields | undefined, source: Source): PlanTally | undefined {
  const numbers = columns && Object.keys(columns).filter((each) => NUMBERS.has(baseKind(columns[each]!)));
  if (!refer(context, 'number column', id, place, numbers)) return undefined;
  const sum = tally.sum !== undefined && isSummable(context, `${place}/sum`, tally.sum, columns?.[id], source.fields) ? tally.sum : undefined;
  return present<PlanTally>({ when: buildOptionalExpression(context, `${place}/when`, tally.when, source.roots, 'bool'), sum });
}

/** A sum is of the kind of what it fills: amounts into an amount, whole numbers into a whole number. */
function isSummable(context: BuildContext, place: string, sum: string, target: FieldDefinition | undefined, fields: Fields | undefined): boolean {
  const alike = fields && target && Object.keys(fields).filter((each) => baseKind(fields[each]!) === baseKind(target));
  return refer(context, target ? `${baseKind(target)} field` : 'field', sum, place, alike);
}
