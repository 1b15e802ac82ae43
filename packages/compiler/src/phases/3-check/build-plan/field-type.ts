import type { FieldDefinition, FieldKind, FormDefinition, Type } from '@guicheng/definition';

type ObjectType = Extract<Type, { readonly object: string }>;
type FieldType = ObjectType['fields'][string];

const always = (type: Type): FieldType => ({ type, optional: false });
const maybe = (type: Type): FieldType => ({ type, optional: true });

const ATTACHMENT: Type = { object: 'attachment', fields: { id: always('string'), name: always('string'), type: always('string'), size: always('int') } };

/** Lists that name no `maxItems` hold at most so many rows or files; the validator counts them too. */
export const DEFAULT_MAX_ITEMS: { readonly [kind: string]: number } = { table: 50, attachment: 10, photo: 10 };

/** The kind that schema, validator and expressions see: a host's own kind is what its base is. */
export function baseKind(field: FieldDefinition): FieldKind {
  return (field.kind.startsWith('x-') ? (field.base ?? 'text') : field.kind) as FieldKind;
}

/** The type of a field's value in expressions; undefined for notes, which have none. */
export function fieldType(field: FieldDefinition, currency: string): Type | undefined {
  const kind = baseKind(field);
  switch (kind) {
    case 'integer':
    case 'rating':
      return 'int';
    case 'decimal':
      return 'decimal';
    case 'money':
      return field.currency === undefined || field.currency === currency ? 'money' : { money: field.currency };
    case 'boolean':
      return 'bool';
    case 'choices':
      return { list: 'string', maxItems: Object.keys(field.options ?? {}).length || (field.maxItems ?? 100) };
    case 'date':
    case 'time':
    case 'duration':
      return kind;
    case 'date-time':
      return 'timestamp';
    case 'person':
    case 'unit':
      return { object: kind, fields: { id: always('string'), name: always('string') } };
    case 'attachment':
    case 'photo':
      return { list: ATTACHMENT, maxItems: field.maxItems ?? DEFAULT_MAX_ITEMS[kind]! };
    case 'signature':
      return { object: kind, fields: { name: always('string'), at: always('timestamp'), strokes: maybe('string') } };
    case 'table':
      return { list: rowType(field, currency), maxItems: field.maxItems ?? DEFAULT_MAX_ITEMS[kind]! };
    case 'group':
      return { ...rowType(field, currency), object: 'group' };
    case 'note':
      return undefined;
    default:
      return 'string';
  }
}

/** A row of a table, or a group: its columns are there when they are required and always shown, or computed. */
export function rowType(field: FieldDefinition, currency: string): ObjectType {
  return { object: 'row', fields: fieldTypes(field.fields ?? {}, currency, () => true) };
}

/** The `form` root. `filled` are the sections certainly filled when the expression is read. */
export function formType(form: FormDefinition, currency: string, filled: ReadonlySet<string>): ObjectType {
  const sectionOf = new Map(Object.entries(form.layout).flatMap(([id, section]) => section.rows.flat().map((field): [string, string] => [field, id])));
  const shown = (field: string): boolean => {
    const section = sectionOf.get(field);
    return section === undefined || (filled.has(section) && form.layout[section]!.showWhen === undefined);
  };
  return { object: 'form', fields: fieldTypes(form.fields, currency, shown) };
}

function fieldTypes(fields: { readonly [id: string]: FieldDefinition }, currency: string, shown: (id: string) => boolean): ObjectType['fields'] {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([id, field]) => {
      const type = fieldType(field, currency);
      const present = (field.required === true || field.value !== undefined) && field.showWhen === undefined && shown(id);
      return type === undefined ? [] : [[id, { type, optional: !present }]];
    }),
  );
}

/** The payload of an outside event as the `event` root. */
export function payloadType(payload: { readonly [id: string]: FieldDefinition }, currency: string): ObjectType {
  return { object: 'event', fields: fieldTypes(payload, currency, () => true) };
}
