import type { JsonSchema } from './json-schema.ts';

const word: JsonSchema = { type: 'string', minLength: 1 };
const SAFE = Number.MAX_SAFE_INTEGER;

function record(properties: { readonly [name: string]: JsonSchema }, optional: readonly string[] = []): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties).filter((name) => !optional.includes(name)), additionalProperties: false };
}

/** Amounts are whole minor units, never fractions: JSON numbers cannot hold 0.10. */
export const moneySchema = (currency: string): JsonSchema =>
  record({ minor: { type: 'integer', minimum: -SAFE, maximum: SAFE }, currency: { const: currency } });

/** Somebody or something the host knows: a person, a unit. */
export const namedSchema: JsonSchema = record({ id: word, name: word });

export const attachmentSchema: JsonSchema = record({ id: word, name: word, type: word, size: { type: 'integer', minimum: 0, maximum: SAFE } });

/** Strokes are SVG path data and nothing else: letters of path commands, digits, signs, separators. */
export const signatureSchema: JsonSchema = record(
  { name: word, at: { type: 'string', format: 'date-time' }, strokes: { type: 'string', maxLength: 200_000, pattern: '^[MLHVCSQTAZmlhvcsqtaz0-9eE .,+-]*$' } },
  ['strokes'],
);
