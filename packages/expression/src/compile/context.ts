import type { Type } from '@guicheng/definition';
import type { Bound } from './bound.ts';
import type { Checked } from './checked.ts';
import type { Problem } from './problem.ts';
import type { Syntax } from './syntax.ts';

/** What an expression may read at its place, and how the pack counts. */
export type Scope = {
  readonly roots: Readonly<Record<string, Type>>;
  /** The currency of `money('1.00')` and of every money that names none. */
  readonly currency: string;
  /** IANA name of the pack's zone: what `getHours()` and `date(…)` mean when the expression names none. UTC without it. */
  readonly timeZone?: string;
  /** The most steps one evaluation may take; 1,000,000 when absent. */
  readonly maxCost?: number;
};

/** A name bound by a comprehension. `key` tells it from another of the same name. */
export type Variable = { readonly type: Type; readonly key: string; readonly bound: Bound };

/** What the checker carries down. Immutable but for what it gathers: `report`, `read`, `nextKey`. */
export type Context = {
  readonly scope: Scope;
  readonly variables: ReadonlyMap<string, Variable>;
  /** Paths known to be there, by the guards passed on the way. */
  readonly present: ReadonlySet<string>;
  readonly report: (problem: Problem) => void;
  readonly read: (path: string) => void;
  readonly nextKey: () => string;
  /** Checks a part; undefined when it has no type, which has then been reported. */
  readonly check: (syntax: Syntax, context: Context) => Checked | undefined;
};

/** Checks parts in order and goes on past a wrong one; undefined unless all are right. */
export function checkAll(parts: readonly Syntax[], context: Context): readonly Checked[] | undefined {
  const checked = parts.map((part) => context.check(part, context));
  return checked.every((part) => part !== undefined) ? checked : undefined;
}
