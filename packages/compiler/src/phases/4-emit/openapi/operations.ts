import type { Plan, PlanForm, PlanProcedure, PlanStage } from '@guicheng/definition';
import { pascalCase } from '../names.ts';

/** Schemas of OpenAPI 3.1 are JSON Schema 2020-12 with references into `components`. */
export type Schema = { readonly [keyword: string]: unknown };

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const body = (schema: Schema) => ({ required: true, content: { 'application/json': { schema } } });
const answer = (description: string, schema?: Schema) => ({ description, ...(schema ? { content: { 'application/json': { schema } } } : {}) });

const REFUSED = { $ref: '#/components/responses/Refused' };
const INVALID = { $ref: '#/components/responses/Invalid' };
const KEY = { $ref: '#/components/parameters/IdempotencyKey' };
const CASE = { $ref: '#/components/parameters/Case' };
const BLOCK = { $ref: '#/components/parameters/Block' };

const record = (properties: { readonly [name: string]: Schema }, required: readonly string[]): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const chosen: Schema = {
  type: 'object',
  description: 'Whom the requester chose, by block.',
  additionalProperties: { type: 'array', items: { type: 'string' } },
};
const text: Schema = { type: 'string', minLength: 1 };

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters: readonly object[];
  readonly request: Schema;
  readonly responses: { readonly [status: string]: object };
}

const post = ({ request, ...rest }: Operation) => ({ post: { ...rest, requestBody: body(request) } });

/** One form by itself: the verdict on a value. */
export function formPath(form: PlanForm, plan: Plan): [string, object] {
  const name = pascalCase(form.id);
  const operation = post({
    operationId: `submit${name}`,
    summary: form.title[plan.pack.sourceLocale] ?? form.id,
    tags: ['forms'],
    parameters: [KEY],
    request: ref(name),
    responses: { 200: answer('The value as recorded.', ref(name)), 422: INVALID },
  });
  return [`/forms/${form.id}`, operation];
}

/** Schema of what one stage records: its sections of the form, all of it when it fills all. */
export function stageSchema(procedure: PlanProcedure, stage: PlanStage, plan: Plan, whole: Schema): Schema {
  const form = plan.forms[stage.form ?? procedure.form];
  if (!form || !stage.sections.length || stage.sections.length === Object.keys(form.layout).length) return ref(pascalCase(stage.form ?? procedure.form));
  const fields = new Set(stage.sections.flatMap((id) => form.layout[id]?.rows.flat() ?? []));
  const properties = Object.fromEntries(Object.entries(whole['properties'] as { readonly [id: string]: Schema }).filter(([id]) => fields.has(id)));
  const required = ((whole['required'] as readonly string[] | undefined) ?? []).filter((id) => fields.has(id));
  return { type: 'object', properties, ...(required.length ? { required } : {}), additionalProperties: false };
}

/** Opening a case of a procedure, and recording the form of each of its stages. */
export function procedurePaths(procedure: PlanProcedure, plan: Plan, schemaOf: (form: string) => Schema): [string, object][] {
  const name = pascalCase(procedure.id);
  const title = procedure.title[plan.pack.sourceLocale] ?? procedure.id;
  const stages = Object.values(procedure.stages).filter(({ form, sections }) => form !== undefined || sections.length > 0);
  const bodyOf = (stage: PlanStage | undefined) =>
    stage ? stageSchema(procedure, stage, plan, schemaOf(stage.form ?? procedure.form)) : ref(pascalCase(procedure.form));
  const opening = post({
    operationId: `open${name}`,
    summary: title,
    tags: [procedure.id],
    parameters: [KEY],
    request: record({ value: bodyOf(procedure.stages[procedure.start]), chosen }, ['value']),
    responses: { 201: answer('The case.', ref('Answer.OpenedCase')), 409: REFUSED, 422: INVALID },
  });
  const recording = stages.map((stage): [string, object] => [
    `/procedures/${procedure.id}/cases/{case}/stages/${stage.id}`,
    post({
      operationId: `record${name}${pascalCase(stage.id)}`,
      summary: `${title}: ${stage.title[plan.pack.sourceLocale] ?? stage.id}`,
      tags: [procedure.id],
      parameters: [CASE, KEY],
      request: record({ value: bodyOf(stage), chosen }, ['value']),
      responses: { 204: answer('Recorded.'), 409: REFUSED, 422: INVALID },
    }),
  ]);
  return [[`/procedures/${procedure.id}/cases`, opening], ...recording];
}

/** What can be done to any case, whatever its procedure. */
export function casePaths(): [string, object][] {
  const done = { 204: answer('Done.'), 409: REFUSED };
  const command = (path: string, operationId: string, summary: string, request: Schema, parameters: readonly object[] = [CASE]): [string, object] => [
    path,
    post({ operationId, summary, tags: ['cases'], parameters: [...parameters, KEY], request, responses: done }),
  ];
  const vote = record({ vote: { type: 'string', enum: ['approve', 'reject', 'abstain'] }, comment: text, signature: ref('Value.Signature') }, ['vote']);
  return [
    command('/cases/{case}/blocks/{block}/vote', 'castVote', 'Decide in a block of an approval chain', vote, [CASE, BLOCK]),
    command(
      '/cases/{case}/blocks/{block}/handling',
      'handleBlock',
      'Do what a block of an approval chain asks for',
      record({ value: { type: 'object' } }, []),
      [CASE, BLOCK],
    ),
    command('/cases/{case}/hand-over', 'handOver', 'Hand the responsibility for a case over', record({ to: text, reason: text }, ['to'])),
    command('/cases/{case}/comments', 'addComment', 'Add a comment to a case', record({ text }, ['text'])),
    command('/cases/{case}/withdrawal', 'withdrawCase', 'Withdraw a case', record({ reason: text }, ['reason'])),
  ];
}
