import type { AttachmentValue } from '@guicheng/definition';
import { DraftConflict, type DraftStore, type HostOptions, type HostUploads, type Offered, type StoredDraft } from '../form/form-host.ts';

/** Offers to choose from, as many as asked for: `unit-1` `Unit 1`, and so on. */
export function offersFixture(count: number, name = 'Unit'): readonly Offered[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${name.toLowerCase()}-${index + 1}`,
    name: `${name} ${index + 1}`,
    note: `Building ${index % 9}`,
  }));
}

/** Options whose answers a test lets come, in whatever order it likes. */
export interface HeldOptions extends HostOptions {
  /** What was asked for and has no answer yet, oldest first. */
  readonly asked: readonly string[];
  /** Answers the oldest question that asked for this. */
  answer(query: string, offers: readonly Offered[]): void;
  /** Has it fail. */
  fail(query: string): void;
}

/** Options that answer only when told to, for tests of what is seen meanwhile. */
export function heldOptions(): HeldOptions {
  const waiting: { readonly query: string; readonly done: (offers: readonly Offered[]) => void; readonly fail: () => void }[] = [];
  const take = (query: string) => {
    const index = waiting.findIndex((one) => one.query === query);
    if (index < 0) throw new Error(`nobody asked for \`${query}\`: there are ${waiting.map((one) => `\`${one.query}\``).join(', ') || 'no questions'}`);
    return waiting.splice(index, 1)[0]!;
  };
  return {
    search: (_kind, query) => new Promise((done, refuse) => waiting.push({ query, done, fail: () => refuse(new Error('no answer')) })),
    get asked() {
      return waiting.map(({ query }) => query);
    },
    answer: (query, offers) => take(query).done(offers),
    fail: (query) => take(query).fail(),
  };
}

/** Uploads into memory. */
export interface MemoryUploads extends HostUploads {
  readonly kept: ReadonlyMap<string, File>;
  /** Has everything from now on fail, or no longer. */
  refuse(refused: boolean): void;
}

/** Keeps files in memory, with ids `file-1`, `file-2`, in the order they came. */
export function memoryUploads(): MemoryUploads {
  const kept = new Map<string, File>();
  let refused = false;
  return {
    kept,
    refuse: (now) => {
      refused = now;
    },
    put: async (file, _signal, sending): Promise<AttachmentValue> => {
      if (refused) throw new Error('refused');
      const id = `file-${kept.size + 1}`;
      kept.set(id, file);
      sending.arrived(file.size);
      return { id, name: file.name, type: file.type, size: file.size };
    },
  };
}

/** Drafts in memory. `save` refuses to write over a draft it was not told of, as a store of many devices does. */
export function memoryDrafts(drafts: { readonly [key: string]: StoredDraft } = {}): DraftStore & { readonly kept: ReadonlyMap<string, StoredDraft> } {
  const kept = new Map(Object.entries(drafts));
  return {
    kept,
    load: async (key) => kept.get(key),
    save: async (key, draft, over) => {
      const there = kept.get(key);
      if (there && there.savedAt !== over) throw new DraftConflict(key);
      kept.set(key, draft);
    },
    drop: async (key) => void kept.delete(key),
  };
}
