import { readFileSync } from 'node:fs';

/** Every kind of file a pack has, each with a schema of its name, in the order of the handbook. */
export const KINDS = [
  'pack',
  'organization',
  'requirements',
  'event',
  'table',
  'calendar',
  'form',
  'approval',
  'sla',
  'procedure',
  'template',
  'scenario',
  'locale',
];

/** The hand-written schemas by file name. */
export function readSchemas(folder) {
  const names = ['common', ...KINDS].map((kind) => `${kind}.schema.json`);
  return Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]));
}

/** Where a `$ref` written in `file` points: the file, the name of the definition in it, and the definition. */
export function follow(schemas, file, ref) {
  const [path, pointer] = ref.split('#');
  const target = path || file;
  const name = pointer.slice('/$defs/'.length);
  const schema = schemas[target]?.$defs?.[name];
  if (!schema) throw new Error(`${file} refers to ${ref}, which does not exist`);
  return { file: target, name, schema };
}

/** What a schema says once every `$ref` at its top is followed; words beside a `$ref` win over those behind it. */
export function resolve(schemas, file, schema) {
  if (!schema.$ref) return { file, schema, name: undefined };
  const target = follow(schemas, file, schema.$ref);
  const behind = resolve(schemas, target.file, target.schema);
  const { $ref, ...beside } = schema;
  return { file: behind.file, name: behind.name ?? target.name, schema: { ...behind.schema, ...beside } };
}

/** Alternatives told apart by the constant of their `kind`. */
export function isUnionByKind(schemas, file, schema) {
  return Boolean(schema.oneOf?.every((branch) => resolve(schemas, file, branch).schema.properties?.kind?.const));
}
