import { expect, it } from 'vitest';
import type { JsonSchema } from '../schema/json-schema.ts';
import { checkSource } from './check-source.ts';

/** What a generated check reports of a value, as pointer and keyword. */
async function reported(schema: JsonSchema, value: unknown): Promise<string[]> {
  const module = `const textLength = (text) => [...text].length; const isDate = (text) => text === 'today';\n${checkSource(schema).text}\nexport default check;`;
  const { default: check } = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as {
    default: (value: unknown, path: string, fail: (pointer: string, keyword: string) => void) => void;
  };
  const found: string[] = [];
  check(value, '', (pointer, keyword) => found.push(`${pointer} ${keyword}`));
  return found;
}

const schema: JsonSchema = {
  $defs: { named: { type: 'object', properties: { id: { type: 'string', minLength: 1 } }, required: ['id'], additionalProperties: false } },
  type: 'object',
  properties: {
    text: { type: 'string', maxLength: 2, pattern: '^[a-z"]+$' },
    day: { type: 'string', format: 'date' },
    who: { $ref: '#/$defs/named' },
    tags: { type: 'array', items: { type: 'string', enum: ['a', 'b'] }, uniqueItems: true, maxItems: 2 },
    rows: { type: 'array', items: { type: 'object', properties: { count: { type: 'integer', minimum: 1 }, who: { $ref: '#/$defs/named' } } } },
  },
};

it('every mistake is reported, at its pointer and with its keyword', async () => {
  expect(await reported(schema, { text: 'a"', day: 'today', who: { id: 'x' }, tags: ['a', 'b'], rows: [{ count: 1 }] })).toEqual([]);
  expect(await reported(schema, { text: 'ABC', day: 'x', who: {}, tags: ['a', 'a', 'c'], rows: [{ count: 0, who: { id: '' } }, 7] })).toEqual([
    '/text maxLength',
    '/text pattern',
    '/day format',
    '/who required',
    '/tags maxItems',
    '/tags/2 enum',
    '/tags uniqueItems',
    '/rows/0/count minimum',
    '/rows/0/who/id minLength',
    '/rows/1 type',
  ]);
});

it('a shape inside a field sees own properties only', async () => {
  expect(await reported(schema, { who: Object.create({ id: 'inherited' }) })).toEqual(['/who required']);
});

it('length is counted in characters', async () => {
  expect(await reported({ type: 'object', properties: { text: { type: 'string', maxLength: 2 } } }, { text: '😀😀' })).toEqual([]);
});

it('text of a pack that looks like generated code stays text', async () => {
  const pattern = '^(?:schemaPath:|vErrors = null|",errors\\+\\+;|require\\("x"\\)|\uE0001\uE001)$';
  const hostile: JsonSchema = {
    type: 'object',
    properties: { text: { type: 'string', pattern }, choice: { type: 'string', enum: ['instancePath', 'const err0 = {}'] } },
  };
  expect(await reported(hostile, { text: 'vErrors = null', choice: 'const err0 = {}' })).toEqual([]);
  expect(await reported(hostile, { text: 'other', choice: 'other' })).toEqual(['/text pattern', '/choice enum']);
});

it('no keyword beyond the allowed ones reaches ajv', () => {
  expect(() => checkSource({ type: 'object', $async: true } as unknown as JsonSchema)).toThrow('$async');
  expect(() => checkSource({ type: 'object', properties: { a: { $dynamicRef: '#' } } } as unknown as JsonSchema)).toThrow('$dynamicRef');
  const deep = Array.from({ length: 40 }).reduce<JsonSchema>((inner) => ({ type: 'array', items: inner }), { type: 'string' });
  expect(() => checkSource(deep)).toThrow('deeper');
});

it('the same schema gives the same text, whatever was compiled before', () => {
  const first = checkSource(schema).text;
  checkSource({ type: 'object', properties: { other: { type: 'string', pattern: 'x' } } });
  expect(checkSource(schema).text).toBe(first);
});
