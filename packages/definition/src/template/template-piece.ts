/** How a value is written when its own kind does not say it: the day, the time of the day, or an amount. */
export type TemplateFormat = 'date' | 'time' | 'money';

/** A part of a template: fixed text, a place to fill in, or parts that stand there once a value is there, or once for each row of a table. */
export type TemplatePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'place'; readonly path: readonly string[]; readonly format?: TemplateFormat }
  | { readonly kind: 'if'; readonly path: readonly string[]; readonly then: readonly TemplatePiece[]; readonly otherwise: readonly TemplatePiece[] }
  | { readonly kind: 'each'; readonly path: readonly string[]; readonly pieces: readonly TemplatePiece[] };

/**
 * What is wrong with a template: `template_malformed` (a brace pair that says nothing known), `template_not_closed` (an `if` or `each` without its end,
 * or an end without its beginning), `template_too_deep`. `at` counts characters from the beginning.
 */
export interface TemplateProblem {
  readonly code: 'template_malformed' | 'template_not_closed' | 'template_too_deep';
  readonly at: number;
  readonly text: string;
}

export interface ParsedTemplate {
  readonly pieces: readonly TemplatePiece[];
  /** In the order of the text; empty when the template is sound. */
  readonly problems: readonly TemplateProblem[];
}
