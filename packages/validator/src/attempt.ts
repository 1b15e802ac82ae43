import type { Computed, FormRoots } from '@guicheng/definition';

/**
 * The value of an expression, or `otherwise` when it cannot be had. Expressions are proved safe on well-formed values only, and what
 * a validator is given may be anything.
 */
export function attempt(computed: Computed, roots: FormRoots, otherwise?: unknown): unknown {
  try {
    return computed.run(roots);
  } catch {
    return otherwise;
  }
}
