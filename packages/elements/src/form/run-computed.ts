import type { Computed, FormRoots } from '@guicheng/definition';

/** What roots an expression inside a table sees besides. */
export interface RowRoots extends FormRoots {
  readonly row?: unknown;
}

/** The result of an expression, and undefined where it has none (an overflow, a division by zero): a form never stops working over one field. */
export function runComputed(computed: Computed, roots: RowRoots): unknown {
  try {
    return computed.run(roots);
  } catch {
    return undefined;
  }
}

/** Whether a field is shown: a condition without a result hides nothing, as in the validator. */
export function isShown(condition: Computed | undefined, roots: RowRoots): boolean {
  return !condition || (runComputed(condition, roots) ?? true) === true;
}
