import type { EventStore } from '@guicheng/runner';
import { type Connection, connect, idbDrafts, idbEventStore } from '@guicheng/store-idb';
import { describe, expect, it, vi } from 'vitest';
import { comment, storeContract } from './store-contract.ts';

let databases = 0;
const fresh = () => `contract-${Date.now()}-${databases++}`;

/** What the browser does when memory runs out: the handle is dead, the data is there. */
const loseConnection = (connection: Connection) => connection.use(async (database) => database.close());

const opened = (opening: IDBOpenDBRequest) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

const deleted = (name: string) => opened(indexedDB.deleteDatabase(name));

storeContract('the browser store', async () => idbEventStore(await connect(fresh())));

describe('the browser store', () => {
  it('still has everything after the page is opened again', async () => {
    const name = fresh();
    const first = await connect(name);
    await idbEventStore(first).append('case/a', 0, [comment('case/a', 1)]);
    first.close();
    expect(await idbEventStore(await connect(name)).read('case/a')).toHaveLength(1);
  });

  it('opens one new connection for everybody when the browser has closed the old one', async () => {
    const connection = await connect(fresh());
    const store = idbEventStore(connection);
    await store.append('case/a', 0, [comment('case/a', 1)]);
    await loseConnection(connection);
    const answers = await Promise.all([store.append('case/a', 1, [comment('case/a', 2)]), store.read('case/a'), store.readAll()]);
    expect(answers[0]).toEqual({ appended: true });
    expect(await store.read('case/a')).toHaveLength(2);
    const handles = await Promise.all([1, 2].map(() => connection.use(async (database) => database)));
    expect(handles[0]).toBe(handles[1]);
  });

  it('says that it is lost when the data went with the connection', async () => {
    const name = fresh();
    const connection = await connect(name);
    const store = idbEventStore(connection);
    await store.append('case/a', 0, [comment('case/a', 1)]);
    await loseConnection(connection);
    await deleted(name);
    await expect(store.append('case/a', 1, [comment('case/a', 2)])).rejects.toMatchObject({ name: 'StoreError', code: 'store_lost' });
  });

  it('stays closed once the page has closed it, so that the data can be deleted', async () => {
    const name = fresh();
    const connection = await connect(name);
    connection.close();
    await expect(idbEventStore(connection).readAll()).rejects.toMatchObject({ code: 'store_lost' });
    await deleted(name);
  });

  it('lets a tab with a newer version go ahead, and asks for a reload afterwards', async () => {
    const name = fresh();
    const connection = await connect(name);
    const newer = await opened(indexedDB.open(name, 2));
    await expect(idbEventStore(connection).readAll()).rejects.toMatchObject({ code: 'store_lost' });
    newer.close();
  });

  it('does not wait for ever for a tab that holds on to the data', async () => {
    const name = fresh();
    const holding = await opened(indexedDB.open(name, 1));
    const deleting = indexedDB.deleteDatabase(name);
    await new Promise((resolve) => {
      deleting.onblocked = resolve;
    });
    await expect(connect(name, 100)).rejects.toMatchObject({ code: 'store_blocked' });
    holding.close();
    const connection = await connect(name);
    expect(await idbEventStore(connection).readAll()).toEqual([]);
  });

  it('says that there is no room left, and keeps nothing of an append that did not fit', async () => {
    const connection = await connect(fresh());
    const store = idbEventStore(connection);
    const room = vi.spyOn(IDBObjectStore.prototype, 'add');
    let left = 1;
    room.mockImplementation(function (this: IDBObjectStore, value: unknown) {
      if (left === 0) throw new DOMException('no room', 'QuotaExceededError');
      left -= 1;
      return this.put(value);
    });
    await expect(store.append('case/a', 0, [comment('case/a', 1), comment('case/a', 2)])).rejects.toMatchObject({ code: 'store_full' });
    room.mockRestore();
    expect(await store.readAll()).toEqual([]);
  });

  it('keeps nothing of an append with an event that cannot be copied', async () => {
    const store = idbEventStore(await connect(fresh()));
    const uncopyable = { ...comment('case/a', 2), event: { type: 'comment-added', text: (() => 'late') as unknown as string } as const };
    await expect(store.append('case/a', 0, [comment('case/a', 1), uncopyable])).rejects.toMatchObject({ code: 'store_failed' });
    expect(await store.readAll()).toEqual([]);
  });

  it('lets two tabs append by turns without a gap, each seeing what the other wrote', async () => {
    const name = fresh();
    const tabs = await Promise.all([connect(name), connect(name)]).then((connections) => connections.map(idbEventStore));
    const write = async (tab: EventStore) => {
      for (let kept = 0; kept < 10; ) {
        const after = (await tab.read('case/a')).length;
        if ((await tab.append('case/a', after, [comment('case/a', after + 1)])).appended) kept += 1;
      }
    };
    await Promise.all(tabs.map(write));
    expect((await tabs[0]!.read('case/a')).map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(await tabs[1]!.readAll()).toEqual(await tabs[0]!.readAll());
  });

  it('keeps a draft until it is discarded', async () => {
    const drafts = idbDrafts(await connect(fresh()));
    const draft = { key: 'case/a/work', form: 'repair-ticket', formHash: 'abc', value: { content: '水管漏水' }, savedAt: 5 };
    await drafts.save(draft);
    expect(await drafts.load('case/a/work')).toEqual(draft);
    await drafts.discard('case/a/work');
    expect(await drafts.load('case/a/work')).toBeUndefined();
  });

  it('keeps two drafts of one key as the last one saved, and says so when there is no room', async () => {
    const drafts = idbDrafts(await connect(fresh()));
    const draft = { key: 'k', form: 'f', formHash: 'h', value: { content: '一' }, savedAt: 1 };
    await Promise.all([drafts.save(draft), drafts.save({ ...draft, value: { content: '二' }, savedAt: 2 })]);
    const room = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(drafts.save({ ...draft, savedAt: 3 })).rejects.toMatchObject({ code: 'store_full' });
    room.mockRestore();
    expect(await drafts.load('k')).toMatchObject({ value: { content: '二' }, savedAt: 2 });
  });
});
