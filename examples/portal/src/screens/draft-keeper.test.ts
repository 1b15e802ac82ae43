import type { Draft, Drafts } from '@guicheng/store-idb';
import { describe, expect, it } from 'vitest';
import { DraftKeeper } from './draft-keeper.ts';

function store() {
  const kept = new Map<string, Draft>();
  const waiting: { readonly settle: () => void; readonly fail: (error: Error) => void }[] = [];
  const drafts: Drafts = {
    load: async (key) => kept.get(key),
    save: (draft) =>
      new Promise((resolve, reject) => {
        waiting.push({
          settle: () => {
            kept.set(draft.key, draft);
            resolve();
          },
          fail: reject,
        });
      }),
    discard: async (key) => void kept.delete(key),
  };
  return { kept, waiting, drafts };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const draft = (text: string) => ({ hash: 'h', value: { text }, touched: [] });

function keeper(drafts: Drafts): DraftKeeper {
  return new DraftKeeper({ drafts, key: 'new/repair', form: 'repair-ticket', now: () => 1000, changed: () => {} });
}

describe('keeping a draft', () => {
  it('says saved only once the store has said so', async () => {
    const { waiting, drafts } = store();
    const keeping = keeper(drafts);
    keeping.save(draft('a'));
    await settled();
    expect(keeping.standing).toEqual({ state: 'saving' });
    expect(keeping.unsaved).toBe(true);
    waiting[0]!.settle();
    await settled();
    expect(keeping.standing).toEqual({ state: 'saved', at: 1000 });
    expect(keeping.unsaved).toBe(false);
  });

  it('does not take the answer to an older save for the newest', async () => {
    const { kept, waiting, drafts } = store();
    const keeping = keeper(drafts);
    keeping.save(draft('a'));
    keeping.save(draft('b'));
    await settled();
    waiting[0]!.settle();
    await settled();
    expect(keeping.standing).toEqual({ state: 'saving' });
    waiting[1]!.settle();
    await settled();
    expect(keeping.standing.state).toBe('saved');
    expect(kept.get('new/repair')?.value).toEqual({ text: 'b' });
  });

  it('tells of a store that failed, and goes on with the next save', async () => {
    const { waiting, drafts } = store();
    const keeping = keeper(drafts);
    keeping.save(draft('a'));
    await settled();
    waiting[0]!.fail(new Error('full'));
    await settled();
    expect(keeping.standing.state).toBe('failed');
    keeping.save(draft('b'));
    await settled();
    waiting[1]!.settle();
    await settled();
    expect(keeping.standing.state).toBe('saved');
  });

  it('leaves nothing behind when the form was submitted while a save was on its way', async () => {
    const { kept, waiting, drafts } = store();
    const keeping = keeper(drafts);
    keeping.save(draft('a'));
    await settled();
    const discarding = keeping.discard();
    keeping.save(draft('b'));
    waiting[0]!.settle();
    await discarding;
    await settled();
    expect(kept.size).toBe(0);
    expect(waiting).toHaveLength(1);
  });
});
