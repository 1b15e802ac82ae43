import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('what emitted forms import is bundled from the packages as they are now', async () => {
  const script = new URL('../../../../scripts/form-runtime.mjs', import.meta.url).href;
  const { formRuntime } = (await import(script)) as { formRuntime: () => Promise<string> };
  expect(readFileSync(fileURLToPath(new URL('runtime.gen.ts', import.meta.url)), 'utf8') === (await formRuntime())).toBe(true);
}, 30_000);
