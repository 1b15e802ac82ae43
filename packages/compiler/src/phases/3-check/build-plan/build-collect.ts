import type { Expression, PlanClockSla, PlanCollected, PlanCollectedColumn, PlanStated, SlaDefinition } from '@guicheng/definition';
import { buildExpression, buildOptionalExpression } from './build-expression.ts';
import { type CollectSource, collectSource, type Fields, PERIOD_ROOTS } from './collect-source.ts';
import type { BuildContext } from './context.ts';
import { baseKind, fieldType } from './field-type.ts';
import { mapPresent, present } from './present.ts';
import { refer } from './refer.ts';

type Collect = NonNullable<Extract<SlaDefinition, { readonly kind: 'clock' }>['evidence']['collect']>;
type Counted = Collect[string] & { readonly of: string };
type Column = NonNullable<Collect[string]['columns']>[string];

/** What can be counted into, or added up. */
const NUMBERS: ReadonlySet<string> = new Set(['integer', 'decimal', 'money']);

/** What the fields of an evidence form start with, those that could be understood. */
export function buildCollect(context: BuildContext, place: string, form: string, collect: Collect | undefined): PlanClockSla['evidence']['collect'] {
  if (collect === undefined) return undefined;
  const fields = context.definitions.forms.get(form)?.fields;
  return mapPresent<Collect[string], PlanCollected | PlanStated>(collect, (collected, id) =>
    collected.of === undefined
      ? buildStated(context, `${place}/${id}`, id, fields, collected.value!)
      : buildCollected(context, `${place}/${id}`, id, fields, { ...collected, of: collected.of }),
  );
}

function buildStated(context: BuildContext, place: string, id: string, fields: Fields | undefined, value: string): PlanStated | undefined {
  const known = refer(context, 'field', id, place, fields && Object.keys(fields));
  const type = fields?.[id] && fieldType(fields[id], context.definitions.pack.currency);
  const expression = known ? buildExpression(context, `${place}/value`, value, PERIOD_ROOTS, type) : undefined;
  return expression && { value: expression };
}

function buildCollected(context: BuildContext, place: string, id: string, fields: Fields | undefined, collected: Counted): PlanCollected | undefined {
  const source = collectSource(context, place, collected);
  const isTable = collected.by !== undefined || collected.each !== undefined;
  const fits = fields && Object.keys(fields).filter((each) => (isTable ? baseKind(fields[each]!) === 'table' : NUMBERS.has(baseKind(fields[each]!))));
  if (!source || !refer(context, isTable ? 'table' : 'number field', id, place, fits)) return undefined;
  const common = { ...source.from, ...tallyOf(context, place, collected, isTable ? undefined : fields?.[id], source) };
  const columns = fields?.[id]?.fields;
  if (collected.each) {
    const each = mapPresent(collected.each, (cell, column) => buildCell(context, `${place}/each/${column}`, column, cell, columns, source));
    return { ...common, each };
  }
  if (collected.by === undefined || collected.as === undefined) return common;
  const known = refer(context, 'field', collected.by, `${place}/by`, source.fields && Object.keys(source.fields));
  const named = refer(context, 'column', collected.as, `${place}/as`, columns && Object.keys(columns));
  const tallies = mapPresent(collected.columns, (column, key) => buildColumn(context, `${place}/columns/${key}`, key, column, columns, source));
  return known && named ? { ...common, rows: { by: collected.by, as: collected.as, columns: tallies } } : undefined;
}

function buildCell(
  context: BuildContext,
  place: string,
  id: string,
  cell: string,
  columns: Fields | undefined,
  { roots }: CollectSource,
): Expression | undefined {
  const column = columns?.[id];
  if (!refer(context, 'column', id, place, columns && Object.keys(columns)) || !column) return undefined;
  return buildExpression(context, place, cell, roots, fieldType(column, context.definitions.pack.currency));
}

function buildColumn(
  context: BuildContext,
  place: string,
  id: string,
  column: Column,
  columns: Fields | undefined,
  table: CollectSource,
): PlanCollectedColumn | undefined {
  const numbers = columns && Object.keys(columns).filter((each) => NUMBERS.has(baseKind(columns[each]!)));
  if (!refer(context, 'number column', id, place, numbers)) return undefined;
  const { of, by } = column;
  if (of === undefined || by === undefined) return tallyOf(context, place, column, columns?.[id], table);
  const source = collectSource(context, place, { ...column, of });
  if (!source || !refer(context, 'field', by, `${place}/by`, source.fields && Object.keys(source.fields))) return undefined;
  return { ...tallyOf(context, place, column, columns?.[id], source), from: { ...source.from, by } };
}

/** A sum is of the kind of what it fills: amounts into an amount, whole numbers into a whole number. */
function tallyOf(
  context: BuildContext,
  place: string,
  { when, sum }: Pick<Column, 'when' | 'sum'>,
  target: Fields[string] | undefined,
  { roots, fields }: CollectSource,
): Pick<PlanCollectedColumn, 'when' | 'sum'> {
  const alike = fields && target && Object.keys(fields).filter((each) => baseKind(fields[each]!) === baseKind(target));
  const isSum = sum !== undefined && refer(context, target ? `${baseKind(target)} field` : 'field', sum, `${place}/sum`, alike);
  return present<Pick<PlanCollectedColumn, 'when' | 'sum'>>({
    when: buildOptionalExpression(context, `${place}/when`, when, roots, 'bool'),
    sum: isSum ? sum : undefined,
  });
}
