import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { isUnionByKind, KINDS, resolve } from './schema-set.mjs';

/** Only to name schemas; nothing is ever fetched. */
const BASE = 'guicheng:///schemas/';

/** How ajv adds an error to the list, in eight lines. */
const PUSH = /const (err\d+) = (\{instancePath.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;

/** That a condition led to an error says nothing beside the error itself. */
const IF_ERROR = /\(vErrors \?\?= \[\]\)\.push\(\{instancePath[^\n]*,keyword:"if",[^\n]*\);\nerrors\+\+;/g;

/** ajv reaches for its own CommonJS helper where a text's length is bounded; an ES module has to bring it along. */
const LENGTH_IMPORT = /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g;
const LENGTH = `/** Characters of a text as people count them: a surrogate pair is one. */
function textLength(text) {
  let length = text.length;
  for (let at = 0; at + 1 < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) length--;
  }
  return length;
}
`;

/**
 * A TypeScript module that checks every kind of definition and every overlay of one, without ajv and without eval.
 * Throws when ajv emitted something an ES module cannot load. Deterministic: a fresh ajv each time, since names count up in one.
 */
export function definitionValidators(schemas, overlays) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    discriminator: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  // No schema here asks what was evaluated, and keeping account of it doubles the code.
  ajv.opts.unevaluated = false;
  const files = { ...schemas, ...Object.fromEntries(Object.entries(overlays).map(([name, schema]) => [`overlay/${name}`, schema])) };
  for (const [file, { $defs = {}, ...schema }] of Object.entries(files)) {
    ajv.addSchema(prepared(schemas, file, schema), BASE + file);
    // Each on its own, so that ajv compiles it once and not once for every file that refers to it.
    for (const [name, def] of Object.entries($defs)) ajv.addSchema(prepared(schemas, file, def), `${BASE}${file}/${name}`);
  }
  const names = KINDS.flatMap((kind) => [
    [`${kind}Definition`, `${BASE}${kind}.schema.json`],
    [`${kind}Overlay`, `${BASE}overlay/${kind}.schema.json`],
  ]);
  const code = shortened(standaloneCode.default(ajv, Object.fromEntries(names)));
  if (/\brequire\(|\bnew Function\b|\beval\(/.test(code))
    throw new Error(`ajv emitted what an ES module cannot load: ${/.*(require\(|new Function|eval\().*/.exec(code)[0].slice(0, 200)}`);
  const table = KINDS.map((kind) => `  ${kind}: { definition: ${kind}Definition, overlay: ${kind}Overlay },`).join('\n');
  return `// Generated from schemas/ by packages/definition/scripts/generate.mjs. Do not edit.
// @ts-nocheck
import type { DefinitionByKind } from '@guicheng/definition';

/** One thing a schema does not allow, as ajv reports it. \`params\` depends on \`keyword\`. */
export interface ShapeError {
  readonly keyword: string;
  /** JSON pointer into the definition; empty for the definition itself. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: { readonly [name: string]: unknown };
  /** The key that is not allowed, where the names of properties are checked. */
  readonly propertyName?: string;
}

/** Whether a value has the shape of a definition; what differs is left in \`errors\` until the next call, all of it. */
export interface ShapeValidator {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

${LENGTH}${code}
/** For each kind of file, what checks a whole definition and what checks a company's differences to one. */
export const validators: { readonly [Kind in keyof DefinitionByKind]: { readonly definition: ShapeValidator; readonly overlay: ShapeValidator } } = {
${table}
};
`;
}

/** The same code as an ES module, without what nothing here reads. */
function shortened(code) {
  const short = code
    .replace(/^"use strict";/, '')
    .replace(/^export const /gm, 'const ')
    .replace(LENGTH_IMPORT, 'const $1 = textLength;')
    .replace(/\{instancePath="", .*?dynamicAnchors=\{\}\}=\{\}/g, "{instancePath = ''} = {}")
    .replace(/(\{instancePath(?::.*?)?),parentData.*?,dynamicAnchors\}/g, '$1}')
    .replace(PUSH, '(vErrors ??= []).push($2);\nerrors++;')
    .replace(IF_ERROR, '')
    .replace(/\n{2,}/g, '\n');
  const used = new Map();
  for (const [name] of short.matchAll(/\bschema\d+\b/g)) used.set(name, (used.get(name) ?? 0) + 1);
  return short.replace(/^const (schema\d+) = .*;\n/gm, (line, name) => (used.get(name) === 1 ? '' : line));
}

/** What validation needs of a schema: without words for people, and with unions told apart by \`kind\`, so that one mistake is one error. */
function prepared(schemas, file, value) {
  if (Array.isArray(value)) return value.map((each) => prepared(schemas, file, each));
  if (value === null || typeof value !== 'object') return value;
  const said = Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !isForPeople(key, inner))
      .map(([key, inner]) => [key, preparedKeyword(schemas, file, key, inner)]),
  );
  return file in schemas && isUnionByKind(schemas, file, value) ? { ...said, discriminator: { propertyName: 'kind' } } : said;
}

function preparedKeyword(schemas, file, key, inner) {
  if (key === '$ref') return named(file, inner);
  if (key === 'const' || key === 'enum') return inner;
  // Written out, so that an error names the key it is about; behind a reference ajv forgets it.
  if (key === 'propertyNames')
    return prepared(schemas, file, inner.$ref ? resolve(schemas, file.split('/').at(-1), { $ref: inner.$ref.replace('../', '') }).schema : inner);
  return prepared(schemas, file, inner);
}

/** The name a definition is registered under: `../common.schema.json#/$defs/id`, seen from an overlay, to `…/common.schema.json/id`. */
function named(file, ref) {
  const { href, hash } = new URL(ref, BASE + file);
  return href.replace(hash, hash.replace('#/$defs', ''));
}

/** A property may be called \`title\` too; only texts and lists of examples are words about the schema itself. */
function isForPeople(key, inner) {
  return (
    ((key === 'title' || key === 'description' || key === '$comment' || key === '$schema') && typeof inner === 'string') ||
    (key === 'examples' && Array.isArray(inner))
  );
}
