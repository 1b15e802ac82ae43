import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, readPack } from '@guicheng/compiler';
import { describe, expect, test } from 'vitest';

interface Row {
  readonly row: number;
  readonly out?: string;
  readonly open?: string;
}

const page = readFileSync(new URL('../../packages/handbook/conformance.md', import.meta.url), 'utf8');
const rows: Record<'approvals' | 'slas', readonly Row[]> = JSON.parse(readFileSync(new URL('rows.json', import.meta.url), 'utf8'));

describe('the page of conformance', () => {
  test('rests on definitions that compile', async () => {
    const { layers } = await readPack(fileURLToPath(new URL('pack', import.meta.url)));
    const { plan, diagnostics } = await compile(layers, ['plan']);
    // A definition that shows one row is used by nobody but the reader.
    expect(diagnostics.filter(({ code }) => code !== 'definition_unused').map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
    expect(plan).toBeDefined();
  });

  test('says of every row that it is held, or why it is not', () => {
    const statuses = [...page.matchAll(/^Status: \*\*(.+)\*\*$/gm)].map(([, status = '']) => status);
    expect(statuses).toHaveLength(rows.approvals.length + rows.slas.length);
    expect(statuses.filter((status) => status === 'not held')).toEqual([]);
    const said = [...rows.approvals, ...rows.slas].filter(({ out, open }) => out !== undefined || open !== undefined);
    expect(statuses.filter((status) => status !== 'held')).toHaveLength(said.length);
  });
});
