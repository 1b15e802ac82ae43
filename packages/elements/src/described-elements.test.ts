import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { elementsManifest } from '../test/described/elements-manifest.ts';
import { reactTypes, vueTypes } from '../test/described/framework-types.ts';
import { type DescribedElement, readElement } from '../test/described/read-element.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /^\w+\/gc-\w+\.ts$/.test(path))
  .toSorted()
  .map((path) => ({ path: `src/${path}`, source: readFileSync(join(root, 'src', path), 'utf8') }));
const elements = sources.flatMap<DescribedElement>(({ path, source }) => readElement(path, source) ?? []);

/** Just enough of the frameworks to check types against. */
const REACT = `export interface HTMLAttributes<T> { className?: string; key?: string | T }
export type DetailedHTMLProps<E, T> = E & { ref?: (element: T | null) => void };
export namespace JSX { interface IntrinsicElements {} }`;
const VUE = 'export interface GlobalComponents {}';
const USE = `import type { JSX } from 'react';
import type { GlobalComponents } from 'vue';
type Board = JSX.IntrinsicElements['gc-board'];
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
    expect(elements.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['gc-board', 'gc-calendar', 'gc-phone', 'gc-policy', 'gc-share']));
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
    for (const [name, types] of [
      ['react', REACT],
      ['vue', VUE],
    ] as const) {
      mkdirSync(join(folder, 'node_modules', name), { recursive: true });
      writeFileSync(join(folder, 'node_modules', name, 'index.d.ts'), types);
      writeFileSync(join(folder, 'node_modules', name, 'package.json'), JSON.stringify({ name, types: 'index.d.ts' }));
    }
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
