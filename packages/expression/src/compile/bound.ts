import type { Type } from '@guicheng/definition';

/** The most a value can be: characters of a text, items of a list, and what each item can be. */
export type Bound = { readonly size: number; readonly of?: Bound };

const DEFAULT_TEXT = 2000;
const DEFAULT_ITEMS = 1000;

/** One step of cost covers this many characters. */
const CHARACTERS_A_STEP = 1000;

export const SMALL: Bound = { size: 1 };

/** The bound of a value that is read from the data. */
export function boundOf(type: Type): Bound {
  if (type === 'string') return { size: DEFAULT_TEXT };
  if (typeof type === 'object' && 'list' in type) return { size: type.maxItems ?? DEFAULT_ITEMS, of: boundOf(type.list) };
  if (typeof type === 'object' && 'map' in type) return { size: DEFAULT_ITEMS, of: boundOf(type.map) };
  return SMALL;
}

/** The bound of what a list or map holds. */
export function innerBound({ of = SMALL }: Bound): Bound {
  return of;
}

/** The larger of two, in every dimension. */
export function larger(a: Bound, b: Bound): Bound {
  const of = a.of && b.of ? larger(a.of, b.of) : (a.of ?? b.of);
  return { size: Math.max(a.size, b.size), ...(of ? { of } : {}) };
}

/** Two values put one after the other. */
export function joined(a: Bound, b: Bound): Bound {
  return { ...larger(a, b), size: a.size + b.size };
}

/** Steps to go through a value and all it holds. */
export function stepsThrough(bound: Bound): number {
  return bound.of ? bound.size * Math.max(1, stepsThrough(bound.of)) : Math.ceil(bound.size / CHARACTERS_A_STEP);
}
