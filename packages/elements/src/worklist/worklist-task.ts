import type { Instant } from '@guicheng/definition';

/** One thing a person can act on now, in words ready to be shown. */
export interface WorklistTask {
  /** Unique in the list. */
  readonly key: string;
  /** Where it is acted on. */
  readonly href: string;
  readonly number: string;
  /** What it is about: the requester's own words. */
  readonly subject: string;
  /** What is to be done: the stage's or block's title. */
  readonly act: string;
  /** What kind of case or duty it is. */
  readonly kind: string;
  /** Since when it waits. */
  readonly since: Instant;
  /** The earliest instant an SLA on it is due. */
  readonly dueAt?: Instant;
  /** Its SLA stands still: it is neither due soon nor breached. */
  readonly paused?: boolean;
  /** Who is responsible, by name. */
  readonly responsible?: string;
  /** Shown as a mark before the subject, such as "urgent". */
  readonly mark?: string;
}
