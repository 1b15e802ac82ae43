import { isUnionByKind, resolve } from './schema-set.mjs';

/**
 * Properties that hold a map of entries keyed by the author, which overlays merge entry by entry. The same list stands in the
 * compiler's keyed-maps.ts; a test compares them. `texts` is left out: a translation is replaced, never removed.
 */
export const KEYED_MAPS = new Set(
  'bands blocks branches cancel collect columns departments documents each exclude facts fields figures follows holidays ladder layout makeUpWorkdays modifiers next notify onBreach options parts pause payload penalty people positions regimes reset rows rules separate specialHours stages targets values warn weights'.split(
    ' ',
  ),
);

/** Objects that say one thing, and so are replaced as a whole. */
const WHOLE_VALUES = new Set(['derived', 'do', 'ifNobody', 'personal', 'quorum', 'rejectQuorum', 'unit', 'votes', 'while', 'who']);

/** A pack is a thing of its own even where it builds on another, so it says who it is and on what it builds. */
const REQUIRED = { pack: ['id', 'version', 'validFrom', 'extends'] };

/** There is one of each and nothing works without it, so an overlay cannot remove it. */
const LASTING = new Set(['pack', 'organization', 'locale']);

/** The schema of an overlay of a `kind`: everything optional, and the merge words allowed. Deterministic. */
export function overlaySchema(schemas, kind) {
  const file = `${kind}.schema.json`;
  const overlay = { schemas, own: file, defs: {} };
  const { title, description } = schemas[file];
  const merged = mergedObject(overlay, file, schemas[file]);
  if (!LASTING.has(kind))
    merged.properties.remove = {
      $ref: '../common.schema.json#/$defs/remove',
      description: 'True takes the whole definition out of the pack this one extends.',
    };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: `Generated from schemas/${file}. Do not edit.`,
    title: `${title}: differences`,
    description: `${description} In a pack that extends another: only what differs from the definition of the same id below.`,
    ...merged,
    ...(REQUIRED[kind] ? { required: REQUIRED[kind] } : {}),
    $defs: overlay.defs,
  };
}

/** An object, or a union of objects by kind laid one over the other, with every property optional. */
function mergedObject(overlay, file, schema) {
  const branches = isUnionByKind(overlay.schemas, file, schema) ? schema.oneOf.map((branch) => resolve(overlay.schemas, file, branch)) : [{ file, schema }];
  const found = new Map();
  for (const branch of branches) {
    for (const [key, value] of Object.entries(branch.schema.properties)) {
      found.set(key, [...(found.get(key) ?? []), property(overlay, branch.file, key, value)]);
    }
  }
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries([...found].map(([key, each]) => [key, oneOfSeveral(each)])) };
}

function property(overlay, file, key, value) {
  if (key === '$schema') return { ...pointOut(overlay, file, value), examples: value.examples.map((path) => path.replace('schemas/', 'schemas/overlay/')) };
  const { schema, file: home } = resolve(overlay.schemas, file, value);
  const about = wordsAbout(schema);
  // A block's `sla` answers a breach with one thing; only an SLA file has a map of effects.
  if (KEYED_MAPS.has(key) && schema.additionalProperties) return { ...about, ...keyedMap(overlay, home, key, schema) };
  if (schema.properties && schema.maxProperties !== 1 && !WHOLE_VALUES.has(key)) return { ...about, ...mergedObject(overlay, home, schema) };
  return pointOut(overlay, file, value);
}

function keyedMap(overlay, file, key, schema) {
  return {
    type: 'object',
    ...(schema.maxProperties ? { maxProperties: schema.maxProperties } : {}),
    propertyNames: pointOut(overlay, file, schema.propertyNames),
    additionalProperties: entry(overlay, file, key, schema.additionalProperties),
  };
}

function entry(overlay, file, key, value) {
  const { schema, file: home, name } = resolve(overlay.schemas, file, value);
  const def = name ?? `${key}Entry`;
  if (!(def in overlay.defs)) {
    overlay.defs[def] = {};
    overlay.defs[def] = { ...wordsAbout(schema), ...entrySchema(overlay, home, key, schema) };
  }
  return { $ref: `#/$defs/${def}` };
}

function entrySchema(overlay, file, key, schema) {
  const words = mergeWords(key);
  if (isUnionByKind(overlay.schemas, file, schema)) return withWords(mergedObject(overlay, file, schema), words);
  if (schema.properties) return withWords(mergedObject(overlay, file, schema), words);
  if (schema.additionalProperties) return { ...pointOut(overlay, file, schema), properties: words };
  const wordsAlone = { type: 'object', additionalProperties: false, properties: words };
  if (!schema.oneOf) return { oneOf: [pointOut(overlay, file, schema), wordsAlone] };
  const branches = schema.oneOf.map((branch) => (branch.properties ? withWords(mergedObject(overlay, file, branch), words) : pointOut(overlay, file, branch)));
  return { oneOf: branches };
}

/** `after` of a way out of a stage says what it waits for, so only `before` places it. */
function mergeWords(key) {
  const names = key === 'next' ? ['remove', 'before'] : ['remove', 'after', 'before'];
  return Object.fromEntries(names.map((name) => [name, { $ref: `../common.schema.json#/$defs/${name}` }]));
}

function withWords(object, words) {
  return { ...object, properties: { ...object.properties, ...words } };
}

/** The same property of several kinds: one schema where they agree, else any of them. What it says is kept for each. */
function oneOfSeveral(each) {
  const different = [...new Map(each.map((schema) => [JSON.stringify({ ...schema, title: 0, description: 0, examples: 0 }), schema])).values()];
  const about = {
    title: each[0].title,
    description: [...new Set(each.map((schema) => schema.description).filter(Boolean))].join(' Or: '),
    examples: [...new Map(each.flatMap((schema) => schema.examples ?? []).map((example) => [JSON.stringify(example), example])).values()],
  };
  const said = Object.fromEntries(Object.entries(about).filter(([, words]) => words?.length));
  if (different.length === 1) return { ...each[0], ...said };
  if (different.every((schema) => 'const' in schema)) {
    return {
      ...said,
      description: different.map((schema) => `\`${schema.const}\`: ${schema.description}`).join(' '),
      enum: different.map((schema) => schema.const),
    };
  }
  return { ...said, anyOf: different.map(({ title, description, examples, ...schema }) => schema) };
}

function wordsAbout({ title, description, examples }) {
  return { ...(title ? { title } : {}), ...(description ? { description } : {}), ...(examples ? { examples } : {}) };
}

/** The schema as it is, with what it refers to seen from schemas/overlay/. */
function pointOut(overlay, file, value) {
  if (Array.isArray(value)) return value.map((each) => pointOut(overlay, file, each));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === 'examples' || key === 'enum' || key === 'const') return [key, inner];
      if (key === '$ref') return [key, inner.startsWith('#') ? `../${file}${inner}` : `../${inner}`];
      return [key, pointOut(overlay, file, inner)];
    }),
  );
}
