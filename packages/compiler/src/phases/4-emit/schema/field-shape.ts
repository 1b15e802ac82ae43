import type { FieldKind, Plan, PlanField } from '@guicheng/definition';
import type { JsonSchema } from './json-schema.ts';
import { attachmentSchema, moneySchema, namedSchema, signatureSchema } from './value-schemas.ts';

/** What one kind of field is on paper: its JSON Schema, and its TypeScript type where the schema alone would say too little. */
export interface FieldShape {
  readonly schema: (field: PlanField, plan: Plan, record: RecordSchema) => JsonSchema | undefined;
  /** Name of a type of `values`, for kinds that have one. */
  readonly type?: 'Money' | 'PersonValue' | 'UnitValue' | 'AttachmentValue[]' | 'SignatureValue';
  /** Shapes its schema refers to, by name under `$defs`. */
  readonly shapes?: (field: PlanField, plan: Plan) => { readonly [name: string]: JsonSchema };
}

/** The schema of a set of fields: a table's row, a group. */
export type RecordSchema = (fields: { readonly [id: string]: PlanField }) => JsonSchema;

const SAFE = Number.MAX_SAFE_INTEGER;
const NAMED = { named: namedSchema };

const text = (field: PlanField, rest: JsonSchema = {}): JsonSchema => ({
  type: 'string',
  minLength: Math.max(1, field.minLength ?? 1),
  ...(field.maxLength === undefined ? {} : { maxLength: field.maxLength }),
  ...(field.pattern === undefined ? {} : { pattern: field.pattern }),
  ...rest,
});
const whole = (min: number, max: number): JsonSchema => ({ type: 'integer', minimum: min, maximum: max });
const bounds = (field: PlanField): JsonSchema => ({
  ...(field.minItems === undefined ? {} : { minItems: field.minItems }),
  ...(field.maxItems === undefined ? {} : { maxItems: field.maxItems }),
});
const oneOf = (ids: readonly string[]): JsonSchema => (ids.length ? { type: 'string', enum: ids } : { type: 'string', minLength: 1 });
const lasting: JsonSchema = {
  type: 'string',
  pattern: '^PT(?:\\d+H(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?|\\d+M(?:\\d+(?:\\.\\d+)?S)?|\\d+(?:\\.\\d+)?S)$',
  maxLength: 40,
};

/** Ids a choice may take: its own options, or the rows of a table the pack holds. A table the host holds allows any. */
export function optionIds(field: PlanField, plan: Plan): readonly string[] {
  if (field.options) return Object.keys(field.options);
  const table = field.table === undefined ? undefined : plan.tables[field.table];
  return table?.source === 'pack' ? Object.keys(table.rows) : [];
}

function decimal(field: PlanField): JsonSchema {
  const scale = field.scale ?? 2;
  return { type: 'string', pattern: scale ? `^-?(?:0|[1-9]\\d{0,17})\\.\\d{${scale}}$` : '^-?(?:0|[1-9]\\d{0,17})$' };
}

/** `200.00` in minor units of a currency with two digits is 20000; exact. */
function minorUnits(amount: number | string | undefined, scale: number): number | undefined {
  if (amount === undefined) return undefined;
  const [units = '', fraction = ''] = String(amount).split('.');
  return Number(`${units}${fraction.padEnd(scale, '0').slice(0, scale)}`);
}

const currencyOf = (field: PlanField, plan: Plan) => field.currency ?? plan.pack.currency;
const moneyShape = (field: PlanField, plan: Plan) => `money${currencyOf(field, plan)}`;

function money(field: PlanField, plan: Plan): JsonSchema {
  const minimum = minorUnits(field.min, field.scale ?? 2);
  const maximum = minorUnits(field.max, field.scale ?? 2);
  const shape: JsonSchema = { $ref: `#/$defs/${moneyShape(field, plan)}` };
  if (minimum === undefined && maximum === undefined) return shape;
  return { ...shape, properties: { minor: { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) } } };
}

/** Accepted media types (`image/*`, `application/pdf`) or endings of names (`.pdf`); a mixture is left to the host. */
function accepted(accept: readonly string[]): { readonly type?: JsonSchema; readonly name?: JsonSchema } {
  const escaped = (part: string) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  if (accept.length && accept.every((part) => part.startsWith('.'))) {
    const anyCase = (part: string) => escaped(part).replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
    return { name: { pattern: `(?:${accept.map(anyCase).join('|')})$` } };
  }
  if (!accept.length || !accept.every((part) => part.includes('/'))) return {};
  return { type: { pattern: `^(?:${accept.map((part) => (part.endsWith('/*') ? `${escaped(part.slice(0, -1))}.+` : `${escaped(part)}$`)).join('|')})` } };
}

function files(field: PlanField, accept: readonly string[]): JsonSchema {
  const properties = { ...accepted(accept), ...(field.maxSize === undefined ? {} : { size: { maximum: field.maxSize } }) };
  const items: JsonSchema = { $ref: '#/$defs/attachment', ...(Object.keys(properties).length ? { properties } : {}) };
  return { type: 'array', items, ...bounds(field) };
}

const FILES = { type: 'AttachmentValue[]', shapes: () => ({ attachment: attachmentSchema }) } as const;
const TEXT: FieldShape = { schema: (field) => text(field) };

/** Every kind of field answers for itself. */
export const FIELD_SHAPES: { readonly [Kind in FieldKind]: FieldShape } = {
  text: TEXT,
  multiline: TEXT,
  integer: { schema: ({ min, max }) => whole(min === undefined ? -SAFE : Number(min), max === undefined ? SAFE : Number(max)) },
  decimal: { schema: decimal },
  money: { schema: money, type: 'Money', shapes: (field, plan) => ({ [moneyShape(field, plan)]: moneySchema(currencyOf(field, plan)) }) },
  boolean: { schema: () => ({ type: 'boolean' }) },
  choice: { schema: (field, plan) => oneOf(optionIds(field, plan)) },
  choices: { schema: (field, plan) => ({ type: 'array', items: oneOf(optionIds(field, plan)), uniqueItems: true, ...bounds(field) }) },
  date: { schema: () => ({ type: 'string', format: 'date' }) },
  time: { schema: () => ({ type: 'string', pattern: '^(?:[01]\\d|2[0-3]):[0-5]\\d$' }) },
  'date-time': { schema: () => ({ type: 'string', format: 'date-time' }) },
  duration: { schema: () => lasting },
  phone: { schema: (field) => text(field, field.pattern === undefined ? { pattern: '^\\+?\\d(?:[ -]?\\d){2,19}$' } : {}) },
  email: {
    schema: (field) =>
      text(
        { ...field, maxLength: field.maxLength ?? 254 },
        field.pattern === undefined ? { pattern: '^[^\\s@]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.)+[\\p{L}\\p{N}-]{2,63}$' } : {},
      ),
  },
  'id-number': { schema: () => ({ type: 'string', format: 'id-number' }) },
  plate: { schema: (field) => text(field, field.pattern === undefined ? { pattern: '^\\p{Script=Han}[A-Z][A-Z0-9]{4,5}[A-Z0-9挂学警港澳领使]$' } : {}) },
  person: { schema: () => ({ $ref: '#/$defs/named' }), type: 'PersonValue', shapes: () => NAMED },
  position: {
    schema: (field, plan) =>
      oneOf(Object.entries(plan.organization.positions).flatMap(([id, { department }]) => (field.of === undefined || department === field.of ? [id] : []))),
  },
  department: { schema: (_field, plan) => oneOf(Object.keys(plan.organization.departments)) },
  unit: { schema: () => ({ $ref: '#/$defs/named' }), type: 'UnitValue', shapes: () => NAMED },
  attachment: { schema: (field) => files(field, field.accept ?? []), ...FILES },
  photo: { schema: (field) => files(field, field.accept?.length ? field.accept : ['image/*']), ...FILES },
  signature: { schema: () => ({ $ref: '#/$defs/signature' }), type: 'SignatureValue', shapes: () => ({ signature: signatureSchema }) },
  rating: { schema: (field) => whole(1, field.outOf ?? 5) },
  table: { schema: (field, _plan, record) => ({ type: 'array', items: record(field.fields ?? {}), ...bounds(field) }) },
  group: { schema: (field, _plan, record) => record(field.fields ?? {}) },
  note: { schema: () => undefined },
};
