import { connect, idbDrafts, idbEventStore } from '@guicheng/store-idb';
import { describe, expect, it } from 'vitest';
import { comment, storeContract } from './store-contract.ts';

let opened = 0;
const fresh = () => `contract-${Date.now()}-${opened++}`;

storeContract('the browser store', async () => idbEventStore(await connect(fresh())));

describe('the browser store', () => {
  it('still has everything after the page is opened again', async () => {
    const name = fresh();
    const first = await connect(name);
    await idbEventStore(first).append('case/a', 0, [comment('case/a', 1)]);
    first.close();
    expect(await idbEventStore(await connect(name)).read('case/a')).toHaveLength(1);
  });

  it('opens a new connection when the browser has closed the old one', async () => {
    const connection = await connect(fresh());
    const store = idbEventStore(connection);
    await store.append('case/a', 0, [comment('case/a', 1)]);
    connection.close();
    expect(await store.append('case/a', 1, [comment('case/a', 2)])).toEqual({ appended: true });
  });

  it('keeps a draft until it is discarded', async () => {
    const drafts = idbDrafts(await connect(fresh()));
    const draft = { key: 'case/a/work', form: 'repair-ticket', formHash: 'abc', value: { content: '水管漏水' }, savedAt: 5 };
    await drafts.save(draft);
    expect(await drafts.load('case/a/work')).toEqual(draft);
    await drafts.discard('case/a/work');
    expect(await drafts.load('case/a/work')).toBeUndefined();
  });
});
