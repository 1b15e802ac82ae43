import type { AnySchemaObject } from 'ajv';
import { _, Ajv } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { Code } from '../code.ts';
import type { JsonSchema } from '../schema/json-schema.ts';

const MAX_BYTES = 1_000_000;
const MAX_DEPTH = 32;
const KEYWORDS = new Set(
  '$defs $ref type const enum format pattern minLength maxLength minimum maximum items minItems maxItems uniqueItems properties required additionalProperties'.split(
    ' ',
  ),
);

/** The run time's function for each format of our schemas. */
export const FORMAT_FUNCTIONS: { readonly [format: string]: string } = { date: 'isDate', 'date-time': 'isDateTime', 'id-number': 'isIdNumber' };

/** Our own generated schema is all ajv may see; anything else in it is a mistake of this compiler. */
function assertAllowed(schema: JsonSchema, depth = 0): void {
  const foreign = Object.keys(schema).filter((keyword) => !KEYWORDS.has(keyword));
  if (foreign.length || depth > MAX_DEPTH)
    throw new Error(`schema of a form is outside what ajv may compile: ${foreign.join(', ') || `deeper than ${MAX_DEPTH}`}`);
  const inner = [...Object.values(schema.$defs ?? {}), ...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])];
  for (const part of inner) assertAllowed(part, depth + 1);
}

/**
 * The same schema with each property that has the shape of another one referring to a shape they share: a form of many dates checks
 * them with one function, which a browser compiles once, and only when there is a date.
 */
function withSharedShapes(schema: JsonSchema): JsonSchema {
  const shapes: JsonSchema[] = [];
  const count = (part: JsonSchema): void => {
    for (const property of Object.values(part.properties ?? {})) {
      shapes.push(property);
      count(property);
    }
    if (part.items) count(part.items);
  };
  count(schema);
  const seen = new Map<string, number>();
  for (const shape of shapes) seen.set(JSON.stringify(shape), (seen.get(JSON.stringify(shape)) ?? 0) + 1);
  const names = new Map([...seen].flatMap(([text, times], index) => (times > 1 && !text.startsWith('{"$ref":"') ? [[text, `shape${index}`]] : [])));
  const shared = (part: JsonSchema): JsonSchema => ({
    ...part,
    ...(part.items ? { items: shared(part.items) } : {}),
    ...(part.properties ? { properties: Object.fromEntries(Object.entries(part.properties).map(([id, property]) => [id, referred(property)])) } : {}),
  });
  const referred = (part: JsonSchema): JsonSchema => {
    const name = names.get(JSON.stringify(part));
    return name === undefined ? shared(part) : { $ref: `#/$defs/${name}` };
  };
  const defs = Object.fromEntries([...names].map(([text, name]) => [name, shared(JSON.parse(text) as JsonSchema)]));
  return { ...shared(schema), ...(names.size || schema.$defs ? { $defs: { ...schema.$defs, ...defs } } : {}) };
}

/** What ajv writes, with its strings put aside so that text of a pack can never be taken for code. */
function withoutStrings(source: string): { readonly bare: string; readonly restore: (text: string) => string } {
  const strings: string[] = [];
  const bare = source.replace(/"(?:[^"\\]|\\.)*"/g, (text) => `\u{e000}${strings.push(text) - 1}\u{e001}`);
  return { bare, restore: (text) => text.replace(/\u{e000}(\d+)\u{e001}/gu, (_match, index: string) => strings[Number(index)] as string) };
}

const STRING = '\u{e000}\\d+\u{e001}';
/** An error as ajv records it: 11 lines of which a form needs the pointer and the keyword. */
const ERROR = new RegExp(
  `const (err\\d+) = \\{instancePath(?::([^,]+))?,schemaPath:${STRING},keyword:(${STRING}),params:\\{[^{}]*\\}\\};\\nif\\(vErrors === null\\)\\{\\nvErrors = \\[\\1\\];\\n\\}\\nelse \\{\\nvErrors\\.push\\(\\1\\);\\n\\}\\nerrors\\+\\+;`,
  'gu',
);
const CALL =
  /if\(!\((validate\d+)\(([^,]+), \{instancePath:([^,]+),parentData:[^{}]*,rootData\}\)\)\)\{\nvErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;\n\}/gu;
const SIGNATURE =
  /function (validate\d+)\(data, \{instancePath=\S+, parentData, parentDataProperty, rootData=data\}=\{\}\)\{\nlet vErrors = null;\nlet errors = 0;/gu;

function rewritten(bare: string, restore: (text: string) => string): string {
  const lengths = [...bare.matchAll(/^const (func\d+) = require\((\S+)\)\.default;$/gmu)].filter(
    (match) => restore(match[2] as string) === '"ajv/dist/runtime/ucs2length"',
  );
  const withLengths = lengths.reduce((text, [line, name]) => text.replace(`${line}\n`, '').replaceAll(`${name}(`, 'textLength('), bare);
  return withLengths
    .replace(/^(?:\u{e000}\d+\u{e001};|export .*|const schema\d+ = .*)\n/gmu, '')
    .replace(
      ERROR,
      (_match, _name, pointer: string | undefined, keyword: string) => `fail(${(pointer ?? 'path').replaceAll('instancePath', 'path')}, ${keyword});`,
    )
    .replace(CALL, (_match, name: string, data: string, pointer: string) => `${name}(${data}, ${pointer.replaceAll('instancePath', 'path')}, fail);`)
    .replace(
      /formats(?:\.(\w+)|\[(\u{e000}\d+\u{e001})\])/gu,
      (_match, name: string | undefined, quoted: string | undefined) => FORMAT_FUNCTIONS[name ?? (JSON.parse(restore(quoted ?? '')) as string)] ?? '',
    )
    .replace(SIGNATURE, 'function $1(data, path, fail){')
    .replace(/^validate\d+\.errors = vErrors;\nreturn errors === 0;\n/gmu, '');
}

/**
 * Records of fields come as copies that have own properties only, so the function that checks them need not ask; those for shapes
 * inside a field, such as an amount, get what was sent and do.
 */
function withoutOwn(text: string): string {
  const start = text.indexOf('function check(');
  return text.slice(0, start) + text.slice(start).replace(/ && func\d+\.call\(data\d*, \u{e000}\d+\u{e001}\)/gu, '');
}

/**
 * JavaScript of the function `check(data, path, fail)` for a schema: ajv's standalone code, its error bookkeeping replaced by one
 * call. Reads `textLength` and the functions of formats from the module it stands in. Throws if anything of ajv's own run time is left in it.
 */
export function checkSource(schema: JsonSchema): Code {
  assertAllowed(schema);
  if (JSON.stringify(schema).length > MAX_BYTES) throw new Error(`schema of a form is larger than ${MAX_BYTES} characters`);
  // A fresh instance each time: a shared one counts names up, and the bytes would depend on what was compiled before.
  const ajv = new Ajv({
    // What is written out is not run here, so ajv need not have it compiled.
    code: { source: true, esm: true, lines: true, formats: _`formats`, process: () => 'return () => true' },
    allErrors: true,
    messages: false,
    ownProperties: true,
    inlineRefs: false,
    strict: true,
    strictRequired: false,
    validateSchema: false,
    meta: false,
    formats: Object.fromEntries(Object.keys(FORMAT_FUNCTIONS).map((name) => [name, () => true])),
    strictTypes: false,
  });
  const standalone = standaloneModule as unknown as (instance: Ajv, validate: unknown) => string;
  const source = standalone(ajv, ajv.compile(withSharedShapes(schema) as AnySchemaObject));
  const { bare, restore } = withoutStrings(source);
  const main = /^export const validate = (validate\d+);$/mu.exec(bare)?.[1] ?? '';
  const text = withoutOwn(rewritten(bare, restore).replaceAll(`function ${main}(`, 'function check(').trim());
  const left = /\b(?:require|import|eval|Function|vErrors|errors|instancePath|rootData|schema\d+|export)\b/u.exec(text);
  if (left) throw new Error(`\`${left[0]}\` is left in the generated check`);
  return new Code(restore(text));
}
