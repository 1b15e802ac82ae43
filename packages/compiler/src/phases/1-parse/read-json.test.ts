import type { Diagnostic } from '@guicheng/definition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeToValue } from './json-tree.ts';
import { readJson } from './read-json.ts';

function read(text: string): { value: unknown; codes: readonly string[] } {
  const found: Diagnostic[] = [];
  const node = readJson({ path: 'a.json', place: 'a.json', text }, (diagnostic) => found.push(diagnostic));
  return { value: node && nodeToValue(node), codes: found.map(({ code }) => code) };
}

describe('reading JSON', () => {
  it('reads what the platform reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5, noUnicodeString: false }), (text) => {
        const { value, codes } = read(text);
        if (codes.length === 0) expect(value).toEqual(JSON.parse(text));
        else expect(new Set(codes)).not.toContain('json_syntax');
      }),
    );
  });

  it('refuses what the platform refuses', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', ',', '{', ']', '"', "'", '\\', '//', '0', '-', '\u00a0', '\n', 'NaN', '\u0001'),
        (json, at, junk) => {
          const place = at % (json.length + 1);
          const text = json.slice(0, place) + junk + json.slice(place + 1);
          let valid = true;
          try {
            JSON.parse(text);
          } catch {
            valid = false;
          }
          const { codes } = read(text);
          expect(codes.includes('json_syntax') || codes.includes('json_empty')).toBe(!valid);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['', 'json_empty'],
    [' \n', 'json_empty'],
    ['['.repeat(100_000), 'json_too_deep'],
    ['{"a":1,"a":2}', 'json_duplicate_key'],
    ['{"__proto__":{}}', 'json_forbidden_key'],
    ['{"constructor":{}}', 'json_forbidden_key'],
    ['{"a\\u202eb":1}', 'json_bidi_control'],
    [`"${'x'.repeat(1_048_576)}"`, 'json_too_large'],
    ['{"a":1,}', 'json_syntax'],
    ["{'a':1}", 'json_syntax'],
    ['01', 'json_syntax'],
    ['[1] // x', 'json_syntax'],
    ['"\t"', 'json_syntax'],
  ])('answers %.20s with %s', (text, code) => expect(read(text).codes).toEqual([code]));

  it('allows nesting up to 32 levels, brackets in texts apart', () => {
    expect(read('['.repeat(32) + ']'.repeat(32)).codes).toEqual([]);
    expect(read(`["${'['.repeat(100)}\\""]`).codes).toEqual([]);
  });
});
