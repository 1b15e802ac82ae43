import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../1-parse/json-tree.ts';
import { readJson } from '../1-parse/read-json.ts';
import { createPackSource } from './pack-source.ts';

const text = '{\n  "rules": { "x": { "check": "form.a == \\"\\u6025\\" && form.b" } },\n  "note": "维修"\n}';
const root = readJson({ path: 'a.json', place: 'a.json', text }, () => undefined) as JsonObject;
const source = createPackSource(new Map([['forms/a', root]]), () => 0);
const excerpt = ({ offset, length }: { offset: number; length: number }): string => text.slice(offset, offset + length);

describe('where things stand', () => {
  it('tells the value from its key', () => {
    expect(excerpt(source.at('forms/a/note'))).toBe('"维修"');
    expect(excerpt(source.at('forms/a/note', 'key'))).toBe('"note"');
    expect(source.at('forms/a/note')).toMatchObject({ line: 3, column: 11 });
  });

  it('points at the key of an object, not under all of it', () => {
    expect(excerpt(source.at('forms/a/rules/x'))).toBe('"x"');
  });

  it('answers with the nearest ancestor for what is not written', () => {
    expect(excerpt(source.at('forms/a/rules/x/when'))).toBe('"x"');
    expect(source.at('forms/nothing').file).toBe('a.json');
  });

  it('finds characters of a text behind escapes', () => {
    const expression = 'form.a == "急" && form.b';
    expect(excerpt(source.inside('forms/a/rules/x/check', expression.indexOf('form.b'), 6))).toBe('form.b');
    expect(excerpt(source.inside('forms/a/rules/x/check', expression.indexOf('急'), 1))).toBe('\\u6025');
  });
});
