import type { FIGURE_TEXTS } from './figure-texts.ts';

export type FigureCode = keyof typeof FIGURE_TEXTS;

/** One sentence of the arithmetic behind a verdict or a penalty: permanent code, and what it speaks of, ready to be said. */
export interface Figure {
  readonly code: FigureCode;
  readonly params: { readonly [name: string]: string | number };
}

/** A sentence about figures. */
export function figure(code: FigureCode, params: Figure['params']): Figure {
  return { code, params };
}
