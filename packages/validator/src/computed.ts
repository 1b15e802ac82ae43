import type { Computed } from '@guicheng/definition';

/** An expression and the top-level fields it reads, in the short form emitted modules are written in. */
export const computed = (run: Computed['run'], ...reads: readonly string[]): Computed => ({ run, reads });
