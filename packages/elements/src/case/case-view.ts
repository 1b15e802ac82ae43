import type { AttachmentValue, Instant, Locale, Plan } from '@guicheng/definition';
import type { SayingContext } from './say-explanation.ts';

/** What the parts of a case page are drawn with. */
export interface CaseView extends SayingContext {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly now: Instant;
  readonly say: (at: Instant) => string;
  /** Where a place of the pack is described; absent where there is no policy book. */
  readonly bookOf: ((place: string) => string | undefined) | undefined;
  /** Where a file may be read. */
  readonly addressOf: ((file: AttachmentValue) => string | undefined) | undefined;
}
