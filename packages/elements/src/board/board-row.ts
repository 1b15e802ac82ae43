import type { Instant } from '@guicheng/definition';

/** One case that is still to be counted. */
export interface BoardRow {
  readonly key: string;
  readonly href: string;
  readonly number: string;
  readonly subject: string;
  readonly since: Instant;
}
