import type { TokenName } from './tokens.ts';

/** A color that stands on a ground somewhere in an element. */
export interface ContrastPair {
  readonly color: ColorName;
  readonly ground: ColorName;
  /** 4.5 for words, 3 for edges, rings, bars and signs: WCAG 2.2, 1.4.3 and 1.4.11. */
  readonly least: 4.5 | 3;
}

type ColorName = Extract<TokenName, `color-${string}`>;

const WORDS = 4.5;
const SIGNS = 3;
const SOFT = ['color-soft', 'color-soft-error', 'color-soft-success', 'color-soft-warning'] as const;

const on = (color: ColorName, grounds: readonly ColorName[], least: ContrastPair['least']): readonly ContrastPair[] =>
  grounds.map((ground) => ({ color, ground, least }));

/** Every pair that meets. A line between rows says nothing by itself and is held to nothing, save by the theme of high contrast. */
export const contrastPairs: readonly ContrastPair[] = [
  ...on('color-text', ['color-surface', 'color-control', ...SOFT], WORDS),
  ...on('color-muted', ['color-surface', 'color-control', ...SOFT], WORDS),
  ...on('color-accent', ['color-surface', 'color-control', ...SOFT], WORDS),
  ...on('color-error', ['color-surface', 'color-control', 'color-soft', 'color-soft-error'], WORDS),
  ...on('color-success', ['color-surface', 'color-soft', 'color-soft-success'], WORDS),
  ...on('color-warning', ['color-surface', 'color-soft', 'color-soft-warning'], WORDS),
  ...on('color-on-accent', ['color-accent', 'color-error', 'color-success', 'color-warning'], WORDS),
  ...on('color-border', ['color-surface', 'color-control', 'color-soft'], SIGNS),
];
