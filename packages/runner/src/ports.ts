import type { Instant, Validation, ValidationContext } from '@guicheng/definition';
import type { Recorded, StreamId } from '@guicheng/engine';

/** An event with its place in the whole store: a reader that has seen position n misses nothing by asking for what comes after n. */
export interface Positioned {
  readonly position: number;
  readonly recorded: Recorded;
}

/** Answer of `append`: `last` is the stream's newest seq when somebody else was faster. */
export type Appended = { readonly appended: true } | { readonly appended: false; readonly last: number };

/** Remembers events. Every store passes the same contract suite. Failures of the medium are thrown as `StoreError`; nothing was kept then, or all of it. */
export interface EventStore {
  /** All events of one stream, oldest first; none is an empty list. */
  readonly read: (stream: StreamId) => Promise<readonly Recorded[]>;
  /** All or nothing, and only if the stream's newest seq is `after` (0 for a new stream). Resolves once it is kept. */
  readonly append: (stream: StreamId, after: number, events: readonly Recorded[]) => Promise<Appended>;
  /** Every event after a position, in the order they were kept. */
  readonly readAll: (after?: number) => Promise<readonly Positioned[]>;
}

/** The medium failed. `code` is permanent: `store_full`, `store_lost`, `store_blocked`, `store_failed`. */
export class StoreError extends Error {
  readonly code: 'store_full' | 'store_lost' | 'store_blocked' | 'store_failed';

  constructor(code: StoreError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}

/** What time it is. The engine never asks; the runner does, once a command. */
export interface Clock {
  readonly now: () => Instant;
}

/** New ids for commands and cases, never the same twice. */
export interface Ids {
  readonly next: () => string;
}

/**
 * Somebody is to be told: whoever holds a position, one person, or the owner the case is about. `cause` is the id of the event behind it. A notice
 * comes again after a crash, and from every runner that reads the event: one with the same `noticeKey` is the same notice.
 */
export interface Notice {
  readonly cause: string;
  readonly stream: StreamId;
  readonly position?: string;
  readonly person?: string;
  readonly owner?: true;
  readonly at: Instant;
  /**
   * `withdrawal`: the breach somebody was told of is none after all. `urge`: the requester waits. `return`: a request came back to be mended. `seat`:
   * somebody was given a part in a block, or an opinion they asked for. `revoke`: an approval stands no more.
   */
  readonly about: 'breach' | 'warning' | 'stage' | 'block' | 'withdrawal' | 'urge' | 'return' | 'seat' | 'revoke';
  /** SLA, stage or block id. */
  readonly subject: string;
  readonly template?: string;
}

/** Takes notices to people. What it throws keeps the notice: it is sent again at the next tick. */
export interface Notices {
  readonly send: (notice: Notice) => void;
}

/** The validators of the plan's forms. */
export type Validate = (form: string, value: unknown, context: ValidationContext) => Validation<Readonly<Record<string, unknown>>>;
