import type { RejectionCode } from '@guicheng/engine';

/** Why the engine refused, in words a person at the desk understands: a sentence for each code. */
export type RefusalTexts = { readonly [code in RejectionCode]: string };
