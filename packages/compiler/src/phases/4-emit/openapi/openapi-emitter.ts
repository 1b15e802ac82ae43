import type { Plan } from '@guicheng/definition';
import type { Emitter } from '../emitter.ts';
import { pascalCase } from '../names.ts';
import { publishedSchema } from '../schema/form-schema.ts';
import { signatureSchema } from '../schema/value-schemas.ts';
import type { Schema } from './operations.ts';
import { casePaths, formPath, procedurePaths, ref } from './operations.ts';

// A dot, so that no form can have the name of a shape.
const shapeName = (name: string) => `Value.${pascalCase(name)}`;

/** References to shapes of the form itself become references into the components of the document. */
function relocated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relocated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      if (key === '$defs' || key === '$schema' || key === '$id') return [];
      return [
        [
          key,
          key === '$ref' && typeof part === 'string'
            ? part.replace(/^#\/\$defs\/(.+)$/, (_match, name: string) => `#/components/schemas/${shapeName(name)}`)
            : relocated(part),
        ],
      ];
    }),
  );
}

const errorSchema: Schema = {
  type: 'object',
  properties: {
    path: { type: 'string', description: 'Path of the field; empty for the form as a whole.' },
    code: { type: 'string' },
    rule: { type: 'string' },
    params: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
  },
  required: ['path', 'code'],
};
const rejection: Schema = {
  type: 'object',
  properties: { code: { type: 'string' }, params: { type: 'object', additionalProperties: { type: ['string', 'number'] } } },
  required: ['code', 'params'],
};
const opened: Schema = { type: 'object', properties: { case: { type: 'string' }, number: { type: 'string' } }, required: ['case', 'number'] };

function document(plan: Plan): object {
  const forms = Object.values(plan.forms).map((form) => ({ form, schema: publishedSchema(form, plan) }));
  const shapes = forms.flatMap(({ schema }) => Object.entries(schema.$defs ?? {}).map(([name, shape]) => [shapeName(name), shape] as const));
  const schemas = Object.fromEntries([
    ...forms.map(({ form, schema }) => [pascalCase(form.id), relocated(schema)]),
    ...shapes.toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ['Value.Signature', signatureSchema],
    ['Answer.FieldError', errorSchema],
    ['Answer.Rejection', rejection],
    ['Answer.OpenedCase', opened],
  ]) as { readonly [name: string]: Schema };
  const path = (name: string, description: string) => ({ name, in: 'path', required: true, description, schema: { type: 'string' } });
  const json = (description: string, schema: Schema) => ({ description, content: { 'application/json': { schema } } });
  return {
    openapi: '3.1.0',
    info: { title: plan.pack.title[plan.pack.sourceLocale] ?? plan.pack.id, version: plan.pack.version },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    paths: Object.fromEntries([
      ...forms.map(({ form }) => formPath(form, plan)),
      ...Object.values(plan.procedures).flatMap((procedure) => procedurePaths(procedure, plan, (form) => schemas[pascalCase(form)] ?? {})),
      ...casePaths(),
    ]),
    components: {
      schemas,
      parameters: {
        Case: path('case', 'Id of the case.'),
        Block: path('block', 'Id of the block; inside a chain run by a block, `<chain block>/<block>` with the slash encoded.'),
        IdempotencyKey: {
          name: 'Idempotency-Key',
          in: 'header',
          required: true,
          description: 'Id of the command: sent again, it changes nothing.',
          schema: { type: 'string', minLength: 1, maxLength: 64 },
        },
      },
      responses: {
        Invalid: json('The value is refused; errors in the order of the form.', {
          type: 'object',
          properties: { errors: { type: 'array', items: ref('Answer.FieldError') } },
          required: ['errors'],
        }),
        Refused: json('The rules do not allow it now.', ref('Answer.Rejection')),
      },
    },
  };
}

/** `openapi.json`: the interface a host offers over HTTP for this pack, with the schemas of its forms. */
export const openapiEmitter: Emitter = {
  target: 'openapi',
  emit: (plan) => [{ path: 'openapi.json', text: `${JSON.stringify(document(plan), null, 2)}\n` }],
};
