import type { ModuleField } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { listOptions } from './list-options.ts';

const field: ModuleField = { id: 'unit', kind: 'unit' };
const asking = { signal: new AbortController().signal, form: {} };
const units = Array.from({ length: 10_000 }, (_, index) => ({
  id: `u${index}`,
  name: `${Math.floor(index / 100) + 1}栋${(index % 100) + 101}`,
  note: index === 42 ? '陈静' : '',
  keywords: `zhai${index}`,
}));
const options = listOptions({ unit: units });
const names = async (query: string) => (await options.search('unit', query, field, asking)).map(({ name }) => name);

describe('options out of lists', () => {
  it('put the name itself first, then what begins with the query, then what has it anywhere', async () => {
    expect((await names('1栋101'))[0]).toBe('1栋101');
    const found = await names('1栋10');
    expect(found.slice(0, 3)).toEqual(['1栋101', '1栋102', '1栋103']);
    expect(found.slice(9, 11)).toEqual(['11栋101', '11栋102']);
  });

  it('find by note, keyword and id, by several words, and by full-width characters', async () => {
    expect(await names('陈静')).toEqual(['1栋143']);
    expect(await names('zhai9999')).toEqual(['100栋200']);
    expect(await names('陈静 1栋')).toEqual(['1栋143']);
    expect((await names('１栋１０１'))[0]).toBe('1栋101');
    expect(await names('没有')).toEqual([]);
  });

  it('answer everything to an empty query, and know names by id', async () => {
    expect(await names(' ')).toHaveLength(10_000);
    expect(options.nameOf?.('unit', 'u100', field)).toBe('2栋101');
    expect(options.nameOf?.('unit', 'gone', field)).toBe(undefined);
  });

  it('know the rows of a table only the host holds by the table', async () => {
    const goods = listOptions({ 'price-list': [{ id: 'tap', name: '水龙头' }] });
    expect(await goods.search('choice', '水', { id: 'part', kind: 'choice', table: 'price-list' }, asking)).toEqual([{ id: 'tap', name: '水龙头' }]);
    expect(await goods.search('choice', '水', { id: 'part', kind: 'choice' }, asking)).toEqual([]);
  });

  it('answer a key press among ten thousand within a frame', async () => {
    await names('1');
    const took: number[] = [];
    for (const query of ['1', '12', '12栋', '12栋1', '陈']) {
      const before = performance.now();
      await names(query);
      took.push(performance.now() - before);
    }
    // The fastest of some: other work on the machine only ever adds.
    expect(Math.min(...took)).toBeLessThan(16);
  });
});
