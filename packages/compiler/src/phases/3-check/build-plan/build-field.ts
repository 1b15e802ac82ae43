import type { Expression, FieldDefinition, PlanField, Type } from '@guicheng/definition';
import { parseSize } from '../../../grammar/parse-size.ts';
import { messages } from '../../../messages.gen.ts';
import { buildOptionalExpression } from './build-expression.ts';
import type { BuildContext } from './context.ts';
import { buildLimits } from './field-limits.ts';
import { baseKind, DEFAULT_MAX_ITEMS, fieldType } from './field-type.ts';
import { mapRecord, present } from './present.ts';
import { readOptional } from './read-value.ts';
import { refer, referOptional } from './refer.ts';
import type { Roots } from './scopes.ts';
import { rowRoots } from './scopes.ts';

const DEFAULT_MAX_SIZE = '10MB';

/** A field of a form, a table's column, an event's payload. Without roots it stands in a payload or a reference table, whose expressions nobody would evaluate. `file` is what its `prefill` reads besides. */
export function buildField(context: BuildContext, place: string, id: string, field: FieldDefinition, roots: Roots | undefined, file?: Type): PlanField {
  const { texts, definitions } = context;
  const kind = baseKind(field);
  const own = fieldType(field, definitions.pack.currency);
  const inner = roots && (kind === 'table' ? rowRoots(context, roots, field) : roots);
  const expression = (key: 'requiredWhen' | 'showWhen') => buildOptionalExpression(context, `${place}/${key}`, field[key], roots, 'bool');
  const starting = roots && file ? { ...roots, file } : roots;
  return present<PlanField>({
    id,
    kind,
    hostKind: field.kind === kind ? undefined : field.kind,
    title: texts.at(`${place}/title`, field.title),
    hint: texts.optional(`${place}/hint`, field.hint),
    required: field.required ?? false,
    requiredWhen: expression('requiredWhen'),
    showWhen: expression('showWhen'),
    readOnly: field.readOnly ?? false,
    value: buildOptionalExpression(context, `${place}/value`, field.value, roots, own),
    prefill: (kind === 'person' ? buildPersonPrefill : buildOptionalExpression)(context, `${place}/prefill`, field.prefill, starting, own),
    fromCase: field.fromCase,
    ...buildLimits(context, place, field),
    patternMessage: texts.optional(`${place}/patternMessage`, field.patternMessage),
    options: field.options && mapRecord(field.options, (option, key) => buildOption(context, `${place}/options/${key}`, option)),
    table: referOptional(context, 'table', field.table, `${place}/table`, definitions.idsOf('table')),
    minItems: field.minItems,
    maxItems: field.maxItems ?? DEFAULT_MAX_ITEMS[kind],
    fields: field.fields && mapRecord(field.fields, (column, key) => buildField(context, `${place}/fields/${key}`, key, column, inner, file)),
    totals: field.totals?.filter((column, index) => refer(context, 'column', column, `${place}/totals/${index}`, Object.keys(field.fields ?? {}))),
    accept: field.accept,
    maxSize:
      kind === 'attachment' || kind === 'photo' ? readOptional(context, 'size', `${place}/maxSize`, field.maxSize ?? DEFAULT_MAX_SIZE, parseSize) : undefined,
    of: buildOf(context, place, field),
    outOf: kind === 'rating' ? (field.outOf ?? 5) : undefined,
    personal: field.personal ? { ...field.personal, purpose: texts.at(`${place}/personal/purpose`, field.personal.purpose) } : undefined,
    text: texts.optional(`${place}/text`, field.text),
  });
}

/** A person field may start with whoever fills it in: `actor` and `requester` are people with positions beside id and name. */
function buildPersonPrefill(context: BuildContext, place: string, source: string | undefined, roots: Roots | undefined): Expression | undefined {
  const expression = buildOptionalExpression(context, place, source, roots);
  if (!expression) return undefined;
  const { type } = expression;
  if (typeof type === 'object' && 'object' in type && 'id' in type.fields && 'name' in type.fields) return expression;
  const found = typeof type === 'string' ? type : 'something else';
  context.report(messages.expression_wrong_type(context.source.at(place), { expected: 'a person, such as `actor`', found }));
  return undefined;
}

type PlanOption = NonNullable<PlanField['options']>[string];

function buildOption({ texts }: BuildContext, place: string, option: NonNullable<FieldDefinition['options']>[string]): PlanOption {
  if (typeof option === 'string') return { title: texts.at(place, option) };
  return present<PlanOption>({ title: texts.at(`${place}/title`, option.title), note: texts.optional(`${place}/note`, option.note) });
}

/** Whom a person field may name: holders of a position, or members of a department. */
function buildOf(context: BuildContext, place: string, field: FieldDefinition): string | undefined {
  return baseKind(field) === 'person'
    ? referOptional(context, 'position', field.of, `${place}/of`, context.definitions.positions)
    : referOptional(context, 'department', field.of, `${place}/of`, context.definitions.departments);
}
