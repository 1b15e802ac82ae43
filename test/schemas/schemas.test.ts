import { FIELD_KINDS } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { KEYED_MAPS, WHOLE_VALUES } from '../../packages/compiler/src/phases/2-resolve/keyed-maps.ts';
import { EVERY_SCHEMA, type Found, faultsOf, resolved, SCHEMAS, type Schema } from './schema-files.ts';

const isProperty = ({ at }: Found) => /\/properties\/[^/]+$/.test(at) && !at.includes('/propertyNames/');
/** Where the kinds of a union have a property in common but say different things about it. */
const ALTERNATIVE = /\/anyOf\/\d+$/;
const isDefinition = ({ at }: Found) => /\/\$defs\/[^/]+$/.test(at);

describe('what a pack author reads in the editor', () => {
  test('every property at every level, and every definition, has a title, a description and examples', () => {
    const silent = EVERY_SCHEMA.filter((found) => isProperty(found) || isDefinition(found) || found.at.endsWith('#'))
      .filter(({ at }) => at !== 'common.schema.json#')
      .map((found) => ({ at: found.at, said: resolved(found) }))
      .flatMap(({ at, said }) =>
        ['title', 'description', ...(at.startsWith('overlay/') && at.endsWith('#') ? [] : ['examples'])]
          .filter((word) => !hasWords(said[word]))
          .map((word) => `${at}: ${word}`),
      );
    expect(silent).toEqual([]);
  });

  test('every description is a sentence or more', () => {
    const texts = EVERY_SCHEMA.filter(({ schema }) => typeof schema['description'] === 'string');
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter(({ schema }) => !/^[\p{Lu}`\w].{5,}[.]$/su.test(schema['description'] as string)).map(({ at }) => at)).toEqual([]);
  });

  test('every example is valid where it stands', () => {
    // An overlay has the examples of the schema it is generated from; those of its own merge words stand in common.
    const written = EVERY_SCHEMA.filter(({ at }) => !at.startsWith('overlay/'));
    const examples = written.flatMap(({ at, schema }) => ((schema['examples'] ?? []) as readonly unknown[]).map((example) => ({ at, example })));
    expect(examples.length).toBeGreaterThan(500);
    const wrong = examples.map(({ at, example }) => ({ at, example, faults: faultsOf(at, example) })).filter(({ faults }) => faults.length > 0);
    expect(wrong).toEqual([]);
  }, 30_000);
});

describe('what a schema lets through', () => {
  test('every object is closed: its properties are listed, or its keys have a pattern and a greatest number', () => {
    const open = EVERY_SCHEMA.filter(
      ({ at, schema }) => (schema['type'] === 'object' || 'properties' in schema) && !isUnion(schema) && !at.endsWith('/anyValue'),
    )
      .filter(({ at }) => !/\/propertyNames$/.test(at))
      .filter(
        ({ schema }) =>
          schema['additionalProperties'] !== false &&
          !('propertyNames' in schema && 'maxProperties' in schema && typeof schema['additionalProperties'] === 'object'),
      )
      .map(({ at }) => at);
    expect(open).toEqual([]);
  });

  test('every text and every list has a greatest length', () => {
    const endless = EVERY_SCHEMA.map((found) => ({ at: found.at, said: resolved(found) }))
      .filter(({ said }) => (said['type'] === 'string' && !('maxLength' in said) && !('anyOf' in said)) || (said['type'] === 'array' && !('maxItems' in said)))
      .map(({ at }) => at);
    expect(endless).toEqual([]);
  });

  test('the kinds of field are those of the language', () => {
    const { fieldKind } = SCHEMAS['form.schema.json']!['$defs'] as { readonly fieldKind: Schema };
    expect(fieldKind['enum']).toEqual(FIELD_KINDS);
  });
});

describe('the overlay form of a schema', () => {
  const overlays = EVERY_SCHEMA.filter(({ at }) => at.startsWith('overlay/'));

  test('asks for nothing, except of a pack that it says who it is', () => {
    const asking = overlays.filter((found) => 'required' in found.schema && !found.at.includes('/oneOf/') && !WHOLE_VALUES.has(keyOf(found)));
    expect(asking.map(({ at }) => at)).toEqual(['overlay/pack.schema.json#']);
  });

  test('lets entries be removed and placed exactly where overlays are merged entry by entry', () => {
    const maps = overlays.filter(
      (found) => isProperty({ ...found, at: found.at.replace(ALTERNATIVE, '') }) && typeof found.schema['additionalProperties'] === 'object',
    );
    const merging = maps.filter((found) => JSON.stringify(entryOf(found)).includes('$defs/remove')).map(keyOf);
    const replaced = maps.filter((found) => !JSON.stringify(entryOf(found)).includes('$defs/remove')).map(keyOf);
    expect(new Set(merging)).toEqual(new Set([...KEYED_MAPS].filter((key) => key !== 'texts')));
    expect(new Set(replaced)).toEqual(new Set(['texts']));
  });

  test.each([
    ['sla', { id: 'three-rings', atMost: 2 }],
    ['form', { id: 'repair-ticket', fields: { gate: { kind: 'text', title: 'Gate', after: 'unit' }, plate: { remove: true } } }],
    ['procedure', { stages: { survey: { next: { costly: { remove: true }, cheap: { before: 'costly', after: 'form' } } } } }],
    ['approval', { blocks: { 'project-approval': { votes: { atLeast: '2/3', abstentions: 'counted' }, sla: { within: '4h' } } } }],
    ['calendar', { remove: true }],
    ['pack', { id: 'riverside', version: '1.0.0', validFrom: '2026-01-01', extends: '../property-service-center' }],
  ])('takes a difference to a definition of kind %s', (kind, difference) => {
    expect(faultsOf(`overlay/${kind}.schema.json#`, difference)).toEqual([]);
    expect(faultsOf(`${kind}.schema.json#`, difference)).not.toEqual([]);
  });
});

function hasWords(value: unknown): boolean {
  return (typeof value === 'string' || Array.isArray(value)) && value.length > 0;
}

function isUnion(schema: Schema): boolean {
  return Array.isArray(schema['oneOf']) && schema['oneOf'].every((branch: Schema) => '$ref' in branch);
}

function keyOf({ at }: Found): string {
  const path = at.replace(ALTERNATIVE, '');
  return path.slice(path.lastIndexOf('/') + 1);
}

function entryOf({ at, schema }: Found): Schema {
  return resolved({ at, schema: schema['additionalProperties'] as Schema });
}
