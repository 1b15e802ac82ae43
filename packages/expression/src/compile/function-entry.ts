import type { Checked } from './checked.ts';
import type { Scope } from './context.ts';
import type { Problem } from './problem.ts';
import type { CallSyntax } from './syntax.ts';

/** A call to be resolved: its parts in order (a method's target first), which of them are written texts, and its keyword. */
export type FunctionRequest = {
  readonly call: CallSyntax;
  readonly parts: readonly Checked[];
  readonly texts: readonly (string | undefined)[];
  readonly keyword: string | undefined;
  readonly scope: Scope;
};

/** How a function is written, and what a call of it means: a checked part, its own problem, or undefined when no overload fits. */
export type FunctionEntry = {
  readonly method: 'only' | 'also' | 'never';
  readonly keywords?: readonly string[];
  readonly resolve: (request: FunctionRequest) => Checked | Problem | undefined;
};
