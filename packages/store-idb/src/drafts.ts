import type { Instant } from '@guicheng/definition';
import type { Connection } from './database.ts';

/** What somebody has begun to fill in. `formHash` says under which version of the form. */
export interface Draft {
  readonly key: string;
  readonly form: string;
  readonly formHash: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly savedAt: Instant;
}

export interface Drafts {
  readonly load: (key: string) => Promise<Draft | undefined>;
  /** Resolves when the draft is kept; only then may a screen say "saved". */
  readonly save: (draft: Draft) => Promise<void>;
  readonly discard: (key: string) => Promise<void>;
}

/** Drafts in the browser's database. Keystrokes are many, so these transactions are relaxed: a power cut may cost the last seconds. */
export function idbDrafts(connection: Connection): Drafts {
  return {
    load: (key) => connection.use((database) => database.get('drafts', key)),
    save: (draft) =>
      connection.use(async (database) => {
        const transaction = database.transaction('drafts', 'readwrite', { durability: 'relaxed' });
        // Why it failed, the transaction says.
        transaction.store.put(draft).catch(() => {});
        await transaction.done;
      }),
    discard: (key) => connection.use((database) => database.delete('drafts', key)),
  };
}
