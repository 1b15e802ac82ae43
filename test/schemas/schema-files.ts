import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

export type Schema = { readonly [keyword: string]: unknown };

/** A schema inside a file, and how to get there. */
export interface Found {
  /** `form.schema.json#/$defs/field/properties/kind` */
  readonly at: string;
  readonly schema: Schema;
}

const FOLDER = 'schemas/';
const BASE = 'file:///schemas/';

/** Every schema of the language by its path under schemas/, the hand-written ones and the overlay forms. */
export const SCHEMAS: { readonly [path: string]: Schema } = Object.fromEntries(
  [...readdirSync(FOLDER), ...readdirSync(`${FOLDER}overlay`).map((name) => `overlay/${name}`)]
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => [name, JSON.parse(readFileSync(FOLDER + name, 'utf8')) as Schema]),
);

/** Keywords whose value is one schema, a list of schemas, or schemas by name. Conditions on what is said elsewhere are left out. */
const ONE = ['additionalProperties', 'items', 'propertyNames'];
const LIST = ['oneOf', 'anyOf'];
const NAMED = ['properties', '$defs'];

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);

/** All schemas at and below one, outside in. */
export function everySchema(at: string, schema: Schema): readonly Found[] {
  const below = Object.entries(schema).flatMap(([keyword, value]): readonly Found[] => {
    if (ONE.includes(keyword) && isSchema(value)) return everySchema(`${at}/${keyword}`, value);
    if (LIST.includes(keyword) && Array.isArray(value)) return value.flatMap((each: Schema, index) => everySchema(`${at}/${keyword}/${index}`, each));
    if (NAMED.includes(keyword) && isSchema(value))
      return Object.entries(value).flatMap(([name, each]) => (isSchema(each) ? everySchema(`${at}/${keyword}/${name}`, each) : []));
    return [];
  });
  return [{ at, schema }, ...below];
}

export const EVERY_SCHEMA = Object.entries(SCHEMAS).flatMap(([path, schema]) => everySchema(`${path}#`, schema));

/** What a schema says with what it refers to; words beside a reference win. */
export function resolved({ at, schema }: Found): Schema {
  if (typeof schema['$ref'] !== 'string') return schema;
  const { pathname, hash } = new URL(schema['$ref'], BASE + at);
  const path = pathname.replace('/schemas/', '');
  const target = hash
    .slice(2)
    .split('/')
    .reduce<Schema>((inside, step) => inside[step] as Schema, SCHEMAS[path]!);
  return { ...resolved({ at: `${path}${hash}`, schema: target }), ...schema };
}

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
for (const [path, schema] of Object.entries(SCHEMAS)) ajv.addSchema(schema, BASE + path);

/** Places that have to do with each other are compiled as one: ajv then compiles what they share once. */
const validate = ajv.compile({ type: 'object', properties: Object.fromEntries(askedAbout().map((at) => [at, { $ref: BASE + at }])) });

/** What ajv has against a value, by the schema at that place; empty when nothing. Reads the schemas themselves, nothing generated. */
export function faultsOf(at: string, value: unknown): readonly string[] {
  return validate({ [at]: value }) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** Every schema file, and every place in a hand-written one that has examples. */
function askedAbout(): readonly string[] {
  const places = EVERY_SCHEMA.filter(({ at, schema }) => !at.startsWith('overlay/') && schema['examples']).map(({ at }) => at);
  return [...new Set([...Object.keys(SCHEMAS).map((path) => `${path}#`), ...places])];
}
