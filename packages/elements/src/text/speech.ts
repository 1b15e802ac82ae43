import type { FieldError } from '@guicheng/definition';
import type { CSSResult, TemplateResult } from 'lit';
import { laterStyles } from '../theme/later-styles.ts';
import { errorSummary, type Finder } from './error-summary.ts';
import { type ErrorPlace, errorText } from './error-text.ts';
import { fillText, type Texts } from './texts.ts';

/** Everything a form says by itself in one language. Loaded with the language, before the first look. */
export interface Speech {
  readonly texts: Texts;
  readonly styles: CSSResult;
  /** `第 2 行`. */
  row(index: number): string;
  error(error: FieldError, place: ErrorPlace): string;
  /** What a browser says of the form as a whole. */
  count(errors: number): string;
  summary(errors: readonly FieldError[], find: Finder): TemplateResult;
}

export function speech(texts: Texts): Speech {
  const said: Speech = {
    texts,
    styles: laterStyles,
    row: (index) => fillText(texts.row, { n: index + 1 }),
    error: (error, place) => errorText(error, place, texts),
    count: (errors) => fillText(texts.summary, { count: errors }),
    summary: (errors, find) => errorSummary(errors, find, said),
  };
  return said;
}
