import type { Plan, PlanField, PlanForm } from '@guicheng/definition';
import type { RecordSchema } from './field-shape.ts';
import { FIELD_SHAPES } from './field-shape.ts';
import type { JsonSchema } from './json-schema.ts';

type Fields = { readonly [id: string]: PlanField };

/** Present in every complete value of the form: required, and nothing can hide it. */
export function isAlwaysThere(field: PlanField, form?: PlanForm): boolean {
  const sections = Object.values(form?.layout ?? {}).filter(({ rows }) => rows.some((row) => row.includes(field.id)));
  return field.required && field.kind !== 'note' && !field.showWhen && (!sections.length || sections.some(({ showWhen }) => !showWhen));
}

/** Shapes that fields, however deep, refer to, sorted by name. */
function shapesOf(fields: Fields, plan: Plan): { readonly [name: string]: JsonSchema } {
  const found = (among: Fields): [string, JsonSchema][] =>
    Object.values(among).flatMap((field) => [...Object.entries(FIELD_SHAPES[field.kind].shapes?.(field, plan) ?? {}), ...found(field.fields ?? {})]);
  return Object.fromEntries(found(fields).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function properties(fields: Fields, plan: Plan, record: RecordSchema, describe: (field: PlanField) => JsonSchema): { [name: string]: JsonSchema } {
  const all = Object.values(fields).map((field) => ({ field, schema: FIELD_SHAPES[field.kind].schema(field, plan, record) }));
  return Object.fromEntries(all.flatMap(({ field, schema }) => (schema ? [[field.id, { ...describe(field), ...schema }]] : [])));
}

/**
 * What ajv compiles: shapes and limits only. What is required, unknown or hidden depends on conditions and is decided around the
 * check, so none of it stands here.
 */
export function checkSchema(form: PlanForm, plan: Plan): JsonSchema {
  // Empty text never gets this far.
  const bare = ({ minLength, ...rest }: JsonSchema): JsonSchema => (minLength === undefined || minLength === 1 ? rest : { minLength, ...rest });
  const record: RecordSchema = (fields) => {
    const all = Object.entries(properties(fields, plan, record, () => ({})));
    return { type: 'object', properties: Object.fromEntries(all.map(([id, schema]) => [id, bare(schema)])) };
  };
  const shapes = shapesOf(form.fields, plan);
  return { ...(Object.keys(shapes).length ? { $defs: shapes } : {}), ...record(form.fields) };
}

/**
 * The form for tools that read only JSON Schema: a complete value, all sections filled. Conditions are not in it; every value the
 * validator lets pass is valid here.
 */
export function publishedSchema(form: PlanForm, plan: Plan): JsonSchema {
  const locale = plan.pack.sourceLocale;
  const describe = (field: PlanField): JsonSchema => {
    const hint = field.hint?.[locale];
    return {
      title: field.title[locale] ?? field.id,
      ...(hint === undefined ? {} : { description: hint }),
      ...(field.value || field.readOnly ? { readOnly: true } : {}),
    };
  };
  const record = (fields: Fields, whole?: PlanForm): JsonSchema => {
    const required = Object.values(fields).flatMap((field) => (isAlwaysThere(field, whole) ? [field.id] : []));
    const all = Object.entries(properties(fields, plan, (inner) => record(inner), describe));
    // A required list must not be empty; JSON Schema says it at the list.
    const asked = all.map(([id, schema]) => [
      id,
      schema.type === 'array' && fields[id]?.required ? { ...schema, minItems: Math.max(1, schema.minItems ?? 1) } : schema,
    ]);
    return { type: 'object', properties: Object.fromEntries(asked), ...(required.length ? { required } : {}), additionalProperties: false };
  };
  const note = form.note?.[locale];
  const shapes = shapesOf(form.fields, plan);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:guicheng:${plan.pack.id}:form:${form.id}`,
    title: form.title[locale] ?? form.id,
    ...(note === undefined ? {} : { description: note }),
    ...(Object.keys(shapes).length ? { $defs: shapes } : {}),
    ...record(form.fields, form),
  };
}
