import { describe, expect, test } from 'vitest';
import { isObjectType, itemType, sameType, typeKind, typeText } from './type-text.ts';

const PART = { object: 'part', fields: { name: { type: 'string', optional: false } } } as const;

describe('a type', () => {
  test.each([
    ['string', 'string', 'string'],
    ['dyn', 'dyn', 'anything'],
    ['money', 'money', 'money'],
    [{ money: 'USD' }, 'money', 'money in USD'],
    [{ list: 'dyn' }, 'list', 'list of anything'],
    [{ list: { list: 'int' } }, 'list', 'list of list of int'],
    [{ map: 'int' }, 'map', 'map of int'],
    [PART, 'object', 'part'],
  ] as const)('%j', (type, kind, text) => {
    expect(typeKind(type)).toBe(kind);
    expect(typeText(type)).toBe(text);
  });

  test('of an item is known for a list', () => {
    expect(itemType({ list: 'int' })).toBe('int');
    expect(itemType('string')).toBe('dyn');
    expect(itemType({ map: 'int' })).toBe('dyn');
  });

  test('of a record is told from the others', () => {
    expect(isObjectType(PART)).toBe(true);
    expect(isObjectType({ list: PART })).toBe(false);
    expect(isObjectType('string')).toBe(false);
  });

  test.each([
    ['int', 'int'],
    [{ money: 'CNY' }, { money: 'CNY' }],
    [{ list: 'int' }, { list: 'int', maxItems: 3 }],
    [{ map: 'int' }, { map: 'int', key: 'string' }],
    [PART, PART],
    [PART, structuredClone(PART)],
  ] as const)('%j is %j', (a, b) => {
    expect(sameType(a, b)).toBe(true);
    expect(sameType(b, a)).toBe(true);
  });

  test.each([
    ['int', 'double'],
    ['money', { money: 'CNY' }],
    [{ money: 'CNY' }, { money: 'USD' }],
    [{ money: 'CNY' }, { list: 'int' }],
    [{ list: 'int' }, { list: 'string' }],
    [{ list: 'int' }, { map: 'int' }],
    [{ map: 'int' }, { map: 'string' }],
    [{ map: 'int', key: 'int' }, { map: 'int' }],
    [{ map: 'int' }, PART],
    [{ list: 'int' }, PART],
    [{ list: { list: 'int' } }, PART],
    [{ map: { list: 'int' } }, PART],
    [{ money: 'CNY' }, PART],
    [PART, { ...PART, object: 'spare' }],
    [PART, { object: 'part', fields: {} }],
  ] as const)('%j is not %j', (a, b) => {
    expect(sameType(a, b)).toBe(false);
    expect(sameType(b, a)).toBe(false);
  });
});
