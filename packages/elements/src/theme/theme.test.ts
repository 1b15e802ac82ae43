import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { theme } from './theme.ts';

it('every custom property is documented with its default', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const declared = [...theme.cssText.matchAll(/var\((--gc-[\w-]+), (?:light-dark\((#\w+), (#\w+)\)|([^;]+?))\);/g)];
  expect(declared.length).toBeGreaterThan(8);
  for (const [whole, name, light, dark, plain] of declared) {
    expect(readme, whole).toContain(light ? `| \`${name}\` | \`${light}\` | \`${dark}\` |` : `| \`${name}\` | \`${plain!.slice(0, 3)}`);
  }
});
