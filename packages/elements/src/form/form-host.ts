import type { AttachmentValue, FieldKind, Locale, ModuleField } from '@guicheng/definition';
import type { Letterhead } from './paper/paper-head.ts';

/** What a form is told about where it stands. Expressions read `case`, `requester` and `actor`. */
export interface FormContext {
  /** The clock of the host, ms; the machine's own when absent. */
  readonly now?: () => number;
  readonly case?: unknown;
  readonly requester?: unknown;
  readonly actor?: unknown;
  /** What stands above the title when the form is printed. */
  readonly letterhead?: Letterhead;
}

/** One thing a host offers to choose from: a person, a position, a unit, a row of a table. */
export interface Offered {
  readonly id: string;
  readonly name: string;
  /** Tells two of the same name apart: a department, an address. */
  readonly note?: string;
  /** What it may be found by besides and nobody has to see: pinyin, the number of an employee. */
  readonly keywords?: string;
  /** What is on file of it, by the names the pack gives: fields of the form that start with them are filled in. Values as a form records them. */
  readonly facts?: { readonly [fact: string]: unknown };
}

/** What a search may look at besides what was typed. */
export interface Asking {
  /** Aborted once nobody waits for the answer any more: something else was typed, or the field was left. */
  readonly signal: AbortSignal;
  /** What is filled in at the moment, for choices that depend on other fields. */
  readonly form: { readonly [field: string]: unknown };
}

/** How a host answers the fields whose choices only it knows. */
export interface HostOptions {
  /** What matches `query`, best first; everything likely when it is empty. Thousands may be answered: only what is in sight is drawn. A rejected promise is shown as a failed search. */
  search(kind: FieldKind, query: string, field: ModuleField, asking: Asking): Promise<readonly Offered[]>;
  /** The name behind a stored id of a position, a department or a table's row. */
  nameOf?(kind: FieldKind, id: string, field: ModuleField): string | undefined;
  /** What stands under a date, `YYYY-MM-DD`, in the form's language: the weekday, whether it is a workday. `dayNotes` makes one out of a calendar. */
  dayNote?(date: string, field: ModuleField, locale: Locale): string | undefined;
}

/** How the form is told about a file on its way. */
export interface Sending {
  /** How many bytes have arrived. */
  arrived(bytes: number): void;
  /** Whether the upload stands still until the network is back. */
  waits(waiting: boolean): void;
}

/** Where the bytes of a file go. They never travel inside a form. */
export interface HostUploads {
  /** Keeps a file. Aborted when it is removed from the form. A rejected promise is shown as a failed upload that can be tried again; `resumableUploads` makes one that goes on where it stopped. */
  put(file: File, signal: AbortSignal, sending: Sending): Promise<AttachmentValue>;
  /** An address under which the file may be read; `https:`, `http:` and `blob:` are shown as links, others are not. */
  addressOf?(file: AttachmentValue): string | undefined;
}

/** Everything needed to go on where a requester stopped. `value` also holds what is hidden at the moment. */
export interface FormDraft {
  /** Hash of the form module it was begun with. */
  readonly hash: string;
  readonly value: { readonly [field: string]: unknown };
  /** Fields whose errors may already be shown. */
  readonly touched: readonly string[];
  /** What is on file of what was picked, by field. */
  readonly files?: { readonly [field: string]: { readonly [fact: string]: unknown } };
  /** The step the requester was at, of a form with steps. */
  readonly step?: string;
}

/** A draft with when it was kept, ms. */
export interface StoredDraft extends FormDraft {
  readonly savedAt: number;
}

/** Where drafts are kept. What fails is tried again. */
export interface DraftStore {
  load(key: string): Promise<StoredDraft | undefined>;
  /** Keeps a draft in the place of the one saved at `over`, of none where it is undefined. Rejects with `DraftConflict` where another stands there: a second tab, another device. */
  save(key: string, draft: StoredDraft, over: number | undefined): Promise<void>;
  drop(key: string): Promise<void>;
}

/** Somebody else has kept a draft under the same key in the meantime. */
export class DraftConflict extends Error {}
