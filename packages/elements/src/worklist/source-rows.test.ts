import { describe, expect, it } from 'vitest';
import { SourceRows } from './source-rows.ts';
import type { WorklistSource } from './worklist-source.ts';

const task = (key: string) => ({ key, href: '#', number: key, subject: '', act: '', kind: '', since: 0 });
const query = { filters: {}, order: { by: 'due' } } as const;
const source = (more: Partial<WorklistSource> = {}): WorklistSource => ({
  count: async () => 250,
  rows: async (_, from, to) => Array.from({ length: to - from }, (__, index) => task(`t${from + index}`)),
  ...more,
});
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the rows of a source', () => {
  it('come page by page as they are needed, each asked for once', async () => {
    const asked: (readonly [number, number])[] = [];
    const noted: WorklistSource['rows'] = (of, from, to) => {
      asked.push([from, to]);
      return source().rows(of, from, to);
    };
    const rows = new SourceRows(source({ rows: noted }), query, () => {});
    expect(rows.standing).toBe('loading');
    await settled();
    expect([rows.rows.length, rows.rows.at(3), rows.rows.at(250)]).toEqual([250, '?3', undefined]);
    rows.need(190, 230);
    rows.need(190, 230);
    await settled();
    expect(asked).toEqual([
      [100, 200],
      [200, 250],
    ]);
    expect([rows.rows.at(99), rows.rows.at(249)]).toEqual(['?99', 't249']);
    expect(rows.known).toHaveLength(150);
  });

  it('fail in the open, keep what was there and come when they are asked for again', async () => {
    let works = true;
    const rows = new SourceRows(source({ count: async () => (works ? 3 : Promise.reject(new Error('gone'))) }), query, () => {});
    await settled();
    rows.need(0, 3);
    await settled();
    works = false;
    await rows.refresh();
    expect([rows.standing, rows.rows.at(2)]).toEqual(['failed', 't2']);
    works = true;
    await rows.refresh();
    expect(rows.standing).toBe('ready');
  });

  it('let an answer go that comes after a newer question', async () => {
    const answers: ((count: number) => void)[] = [];
    const rows = new SourceRows(source({ count: () => new Promise((resolve) => answers.push(resolve)) }), query, () => {});
    const again = rows.refresh();
    answers[1]!(7);
    await again;
    answers[0]!(9);
    await settled();
    expect(rows.rows.length).toBe(7);
  });
});
