import { fileURLToPath } from 'node:url';
import { compile, readPack } from '@guicheng/compiler';
import { expect, it } from 'vitest';

const { layers, diagnostics: unread } = await readPack(fileURLToPath(new URL('../pack', import.meta.url)));
const { artifacts, diagnostics } = await compile(layers);
const text = (path: string) => artifacts.find((artifact) => artifact.path === path)?.text ?? '';

it('the pack compiles, and its schema and types are those of the base kind', () => {
  expect([...unread, ...diagnostics].filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  expect(text('forms/meter-reading.js')).toContain('kind: "decimal"');
  expect(text('forms/meter-reading.js')).toContain('hostKind: "x-acme-gauge"');
});

it('what is recorded is checked as the base kind is', async () => {
  const schema = JSON.parse(artifacts.find(({ path }) => path.endsWith('meter-reading.schema.json'))!.text) as {
    readonly properties: { readonly water: { readonly pattern: string } };
  };
  const pattern = new RegExp(schema.properties.water.pattern);
  expect(['120.5', '0.0'].every((value) => pattern.test(value))).toBe(true);
  expect(['120', '120.55', 'x'].some((value) => pattern.test(value))).toBe(false);
});
