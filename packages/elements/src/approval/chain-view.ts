import type { Instant } from '@guicheng/definition';
import type { Offer, Recorded } from '@guicheng/engine';
import type { ActContext } from './acts/act-context.ts';
import type { ActWord } from './acts/act-word.ts';

/** What the parts of the picture are drawn with. */
export interface ChainView extends ActContext {
  readonly offers: readonly Offer[];
  readonly history: readonly Recorded[];
  readonly now: Instant;
  /** An answer is awaited: nothing can be pressed. */
  readonly busy: boolean;
  /** Block whose reason was left out. */
  readonly missing: string | undefined;
  /** Begins an act: asks for what it needs, or does it at once. `words` were written beside the button. */
  readonly ask: (word: ActWord, offer: Offer, words?: string) => void;
}
