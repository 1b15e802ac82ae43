import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { elementsManifest } from '../test/described/elements-manifest.ts';
import { reactTypes, vueTypes } from '../test/described/framework-types.ts';
import { type DescribedElement, readElement } from '../test/described/read-element.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const text = (path: string) => readFileSync(join(root, 'src', path), 'utf8');
/** The custom properties all elements read, and those that all but the form read. */
const themeOf = (source: string) => `${text('theme/theme.ts')}${source.includes('workStyles') ? text('theme/work-styles.ts') : ''}`;

/** What an element of several files is made of besides its own. */
const BESIDES: { readonly [path: string]: readonly string[] } = {
  'form/gc-form.ts': ['form/form-properties.ts', 'form/extras/steps.ts', 'fields/masking/masked-kind.ts'],
};
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /^\w+\/gc-\w+\.ts$/.test(path))
  .toSorted()
  .map((path) => ({ path: `src/${path}`, source: [path, ...(BESIDES[path] ?? [])].map(text).join('\n') }));
const elements = sources.flatMap<DescribedElement>(({ path, source }) => readElement(path, source, themeOf(source)) ?? []);

const USE = `import type { JSX } from 'react';
import type { GlobalComponents } from 'vue';
type Board = JSX.IntrinsicElements['gc-board'];
type Form = JSX.IntrinsicElements['gc-form'];
export const form: Form = { undoable: true, 'ongc-step': (event) => event.detail.step.length };
// @ts-expect-error a form is read-only or not
export const shown: Form = { readonly: 'yes' };
export const right: Board = { heading: 'a', standing: 'offline', verdicts: [], 'ongc-period': (event) => event.detail.period.length };
// @ts-expect-error a property no board has
export const wrong: Board = { headings: 'a' };
// @ts-expect-error another detail
export const other: Board = { 'ongc-period': (event) => event.detail.sla };
type Calendar = InstanceType<GlobalComponents['gc-calendar']>['$props'];
export const vue: Calendar = { month: '2026-11', onGcDay: (event) => event.detail.day.length };
// @ts-expect-error a number is no month
export const none: Calendar = { month: 11 };`;

describe('the elements of the package', () => {
  it('are described by what is checked in: run the tests with -u after a change', async () => {
    expect(elements.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['gc-board', 'gc-calendar', 'gc-form', 'gc-phone', 'gc-policy', 'gc-share']));
    await expect(elementsManifest(elements)).toMatchFileSnapshot('../custom-elements.json');
    await expect(reactTypes(elements)).toMatchFileSnapshot('../react.d.ts');
    await expect(vueTypes(elements)).toMatchFileSnapshot('../vue.d.ts');
  });

  it.each(elements.map((element) => [element.tag, element] as const))(
    '%s says what each property and event is for',
    (_, { className, members, events, typedEvents, module }) => {
      const source = sources.find(({ path }) => path.replace(/^src/, 'dist').replace(/ts$/, 'js') === module)?.source ?? '';
      expect(members.length).toBeGreaterThan(0);
      expect(members.filter(({ type }) => type === 'unknown')).toEqual([]);
      const fired = [...source.matchAll(/(?:#fire|new CustomEvent)\('(gc-[\w-]+)'/g)].map(([, name]) => name);
      expect(new Set(fired)).toEqual(new Set(events.map(({ name }) => name)));
      if (typedEvents) for (const { name } of events) expect(source, className).toContain(`readonly '${name}': CustomEvent<`);
    },
  );

  it('are typed in React and in Vue', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(root, '../../.cache/', 'framework-types-'));
    for (const name of ['react.d.ts', 'vue.d.ts']) copyFileSync(join(root, name), join(folder, name));
    writeFileSync(join(folder, 'use.ts'), USE);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module: 'nodenext',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      customConditions: ['@guicheng/source'],
      allowImportingTsExtensions: true,
      skipLibCheck: true,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
    try {
      execFileSync(process.execPath, [join(root, '../../node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' });
    } catch (failure) {
      expect((failure as { stdout: string }).stdout).toBe('');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
