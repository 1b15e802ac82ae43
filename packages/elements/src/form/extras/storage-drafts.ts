import { DraftConflict, type DraftStore, type StoredDraft } from '../form-host.ts';

/** Drafts in a page's `localStorage` or `sessionStorage`: a few, without files. A second tab that changes the same draft is noticed. */
export function storageDrafts(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, prefix = 'gc-draft/'): DraftStore {
  const load = async (key: string): Promise<StoredDraft | undefined> => {
    const text = storage.getItem(prefix + key);
    return text === null ? undefined : (JSON.parse(text) as StoredDraft);
  };
  return {
    load,
    save: async (key, draft, over) => {
      const there = await load(key).catch(() => undefined);
      if (there && there.savedAt !== over) throw new DraftConflict(key);
      storage.setItem(prefix + key, JSON.stringify(draft));
    },
    drop: async (key) => storage.removeItem(prefix + key),
  };
}
