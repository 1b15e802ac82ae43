import reference from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalBytes, LEAF_VERSION } from './canonical-bytes.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Recorded } from './event.ts';

// The package's types say `default`; what Node imports is the function itself.
const canonicalize = reference as unknown as (value: unknown) => string;

const EVENT: Recorded = {
  stream: 'case/1',
  seq: 3,
  id: 'command-1.3',
  at: 1_772_413_200_000,
  recordedAt: 1_772_413_200_250,
  by: { kind: 'person', person: 'ann', name: '安 “Ann”', position: 'front-desk' },
  event: {
    type: 'form-recorded',
    form: 'repair-ticket',
    stage: 'ticket',
    value: { unit: { name: '3-1201', id: 'u1' }, content: '厨房漏水\n急', parts: [{ price: { minor: 20_000, currency: 'CNY' } }], rating: 4.5, photo: null },
    outcomes: { 'procedures/repair/stages/ticket/next/urgent': false },
  },
};

// Frozen: these bytes are hashed into logs. A failure here means that old histories would no longer verify.
const GOLDEN =
  '{"at":1772413200000,"by":{"kind":"person","name":"安 “Ann”","person":"ann","position":"front-desk"},"event":{"form":"repair-ticket","outcomes":{"procedures/repair/stages/ticket/next/urgent":false},"stage":"ticket","type":"form-recorded","value":{"content":"厨房漏水\\n急","parts":[{"price":{"currency":"CNY","minor":20000}}],"photo":null,"rating":4.5,"unit":{"id":"u1","name":"3-1201"}}},"id":"command-1.3","recordedAt":1772413200250,"seq":3,"stream":"case/1"}';

describe('canonical bytes', () => {
  test('of one event are these, forever', () => {
    expect(canonicalBytes(EVENT)).toBe(GOLDEN);
    expect(LEAF_VERSION).toBe(1);
  });

  test('hold the seven properties of an event and nothing a store adds', () => {
    expect(canonicalBytes({ ...EVENT, position: 7, savedAt: 1 } as Recorded)).toBe(GOLDEN);
  });

  test('do not depend on the order in which properties were written', () => {
    const turned = Object.fromEntries(Object.entries(EVENT).toReversed()) as unknown as Recorded;
    expect(canonicalBytes(turned)).toBe(GOLDEN);
  });
});

describe('canonical JSON', () => {
  test('agrees with the reference implementation on any JSON value', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
      { numRuns: 300 },
    );
  });

  test('writes the numbers and sorts the keys of RFC 8785', () => {
    expect(canonicalJson([Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0])).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    );
    expect(canonicalJson({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 })).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    );
  });

  test('an undefined property is absent', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  test('an object of another realm or without a prototype is an object', () => {
    expect(canonicalJson(Object.assign(Object.create(null), { b: 1, a: 2 }))).toBe('{"a":2,"b":1}');
    expect(canonicalJson(JSON.parse('{"__proto__":1}'))).toBe('{"__proto__":1}');
  });

  test.each([
    ['NaN', { a: [1, Number.NaN] }, 'number_not_finite', '/a/1'],
    ['Infinity', Number.POSITIVE_INFINITY, 'number_not_finite', ''],
    ['a lone surrogate', { a: 'x\ud800' }, 'lone_surrogate', '/a'],
    ['a lone surrogate in a key', { '\udc00': 1 }, 'lone_surrogate', '/\udc00'],
    ['undefined in an array', [undefined], 'not_json', '/0'],
    ['a hole in an array', new Array(1), 'not_json', '/0'],
    ['a date', { at: new Date(0) }, 'not_json', '/at'],
    ['a big integer', 1n, 'not_json', ''],
    ['a function', { f: () => 1 }, 'not_json', '/f'],
  ])('refuses %s and says where', (_, value, code, path) => {
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ name: 'CanonicalFormError', code, path }));
  });
});
