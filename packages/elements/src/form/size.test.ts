import { expect, it } from 'vitest';
import { measureBundle } from '../../test/measure-bundle.ts';

/** Bytes after gzip, what a form says by itself in one language apart. A form of 20 plain fields may cost 18,432 in all, of which its own module, its language and what validators import take some 3,600. */
const BUDGET = 14_300;

it('the form element with its plain kinds and Lit stays within its budget', { timeout: 60_000 }, async () => {
  const { entry, lazy } = await measureBundle("import { GcForm } from '@guicheng/elements'; customElements.define('gc-form', class extends GcForm {});");
  const lit = await measureBundle("import { css, ReactiveElement } from 'lit'; console.log(css, ReactiveElement);");
  console.log(`form element ${entry} bytes gzip, of which Lit ${lit.entry}; on demand ${JSON.stringify(lazy)}`);
  expect(entry).toBeLessThanOrEqual(BUDGET);
  expect(Object.keys(lazy)).toEqual(expect.arrayContaining(['picker.js', 'signature.js', 'attachment.js', 'table.js', 'en.js', 'zh-tw.js']));
});
