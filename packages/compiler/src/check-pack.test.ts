import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPack } from './check-pack.ts';
import { compile } from './compile.ts';
import { readPack } from './read-pack.ts';
import type { PackLayer } from './source-file.ts';

const base = fileURLToPath(new URL('../../../test/samples/base-pack', import.meta.url));
const { layers } = await readPack(base);
const [layer] = layers as [PackLayer];

function withText(place: string, text: string): readonly PackLayer[] {
  return [{ ...layer, files: layer.files.map((file) => (file.place === place ? { ...file, text } : file)) }];
}

/** The pack in its source locale alone, so that a test need not translate what it adds. */
function sourceOnly(pack: string): string {
  const { sourceLocale, ...rest } = JSON.parse(pack);
  return JSON.stringify({ ...rest, sourceLocale, locales: [sourceLocale] });
}

type Json = { [key: string]: unknown } | unknown[];

/** Every place of a value, as the object or list that holds it and the key. */
function placesOf(value: unknown): readonly (readonly [Json, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[value as Json, key] as const, ...placesOf(inner)]);
}

describe('checking a pack', () => {
  it('gives a plan exactly when there is no error', () => {
    const good = checkPack(layers);
    expect(good.diagnostics).toEqual([]);
    expect(good.plan?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(checkPack(withText('slas/dispatch.sla.json', '{')).plan).toBeUndefined();
  });

  it('does not take a mistake in one file for mistakes in others', () => {
    const codes = checkPack(withText('forms/ticket.form.json', '{')).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(['json_syntax']);
  });

  it('does not call every position unknown when the organization has the wrong shape', () => {
    const organization = layer.files.find(({ place }) => place === 'organization.json')!.text;
    const codes = checkPack(withText('organization.json', organization.replace('"host"', '"nobody"'))).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(['value_not_allowed']);
  });

  it('lets a rule inside a group show at its field, and one inside a table at the table', () => {
    const form = JSON.parse(layer.files.find(({ place }) => place === 'forms/summary.form.json')!.text);
    const text = { kind: 'text', title: 'x', maxLength: 9 };
    form.fields = {
      ...form.fields,
      address: { kind: 'group', title: 'x', fields: { city: text } },
      parts: { kind: 'table', title: 'x', maxItems: 5, fields: { name: text } },
    };
    form.layout.all.rows.push(['address'], ['parts']);
    form.rules = { city: { check: 'true', at: 'address.city', message: 'x' }, name: { check: 'true', at: 'parts.name', message: 'x' } };
    const spoken = layer.files.filter(({ place }) => !place.startsWith('locales/'));
    const changed: Record<string, (text: string) => string> = { 'forms/summary.form.json': () => JSON.stringify(form), 'pack.json': sourceOnly };
    const { plan } = checkPack([{ ...layer, files: spoken.map((file) => ({ ...file, text: changed[file.place]?.(file.text) ?? file.text })) }]);
    expect(plan?.forms['summary']?.rules).toMatchObject({ city: { at: 'address/city' }, name: { at: 'parts' } });
  });

  it('says that the policy book does not speak a language, instead of failing', async () => {
    const files = layer.files.filter(({ place }) => !place.startsWith('locales/'));
    const french = (text: string) => sourceOnly(text.replace('"sourceLocale": "en"', '"sourceLocale": "fr"'));
    const compiled = await compile(
      [{ ...layer, files: files.map((file) => (file.place === 'pack.json' ? { ...file, text: french(file.text) } : file)) }],
      ['policy'],
    );
    expect(compiled.plan).toBeUndefined();
    expect(compiled.diagnostics).toMatchObject([{ code: 'policy_untranslated', severity: 'error', span: { line: 1 } }]);
  });

  it('says the same of files it has seen before', () => {
    const broken = withText('slas/patrol.sla.json', '{ "id": "patrol" }');
    expect(checkPack(broken).diagnostics).toEqual(checkPack(broken).diagnostics);
    expect(checkPack(layers).plan?.hash).toBe(checkPack(layers).plan?.hash);
  });

  it('does without a pack below only by saying so', () => {
    const pack = layer.files.find(({ place }) => place === 'pack.json')!.text;
    const { plan } = checkPack(
      withText('pack.json', '{ "id": "own", "version": "1.0.0", "validFrom": "2026-01-01", "title": "Own", "extends": "../nowhere" }'),
    );
    expect(plan).toBeUndefined();
    expect(checkPack(withText('pack.json', pack)).plan).toBeDefined();
  });

  it('finds the mistakes of every file, not only the first', () => {
    const misspelled = layer.files.map((file) =>
      file.place === 'organization.json' ? file : { ...file, text: file.text.replaceAll('"manager"', '"manger"') },
    );
    const found = checkPack([{ ...layer, files: misspelled }]).diagnostics;
    expect(found.map(({ message, help }) => `${message}, ${help}`)).toEqual(Array(found.length).fill('no position `manger`, did you mean `manager`?'));
    expect(new Set(found.map(({ span }) => span.file.split('/').at(-1)))).toEqual(new Set(['expense.approval.json', 'three-rings.sla.json']));
  });

  it('writes the same bytes twice', async () => {
    const first = await compile(layers, ['plan']);
    const shuffled = [{ ...layer, files: layer.files.toReversed() }];
    const second = await compile(shuffled, ['plan']);
    expect(second.artifacts).toEqual(first.artifacts);
    expect(first.artifacts.map(({ path }) => path)).toEqual(['plan.json']);
  });

  it('never throws, whatever stands where', { timeout: 60_000 }, () => {
    const places = layer.files.flatMap((file) => placesOf(JSON.parse(file.text)).map((_, index) => [file, index] as const));
    const junk = fc.oneof(
      fc.constantFrom(undefined, null, '', 'form.x', '2h', 'manager', 'a.b', -1, 1e308, true, [], {}, [[]], { kind: 'approve' }, '__proto__'),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), junk, ([file, index], value) => {
        const root = JSON.parse(file.text) as Json;
        const [holder, key] = placesOf(root)[index]!;
        if (value === undefined) delete (holder as { [key: string]: unknown })[key];
        else (holder as { [key: string]: unknown })[key] = value;
        const { plan, diagnostics } = checkPack(withText(file.place, JSON.stringify(root)));
        return (plan === undefined) === diagnostics.some(({ severity }) => severity === 'error');
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on text that is not JSON', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...layer.files), fc.nat(2000), fc.string({ maxLength: 3 }), (file, at, junk) => {
        checkPack(withText(file.place, file.text.slice(0, at) + junk + file.text.slice(at + 1)));
      }),
      { numRuns: 200 },
    );
  });
});
