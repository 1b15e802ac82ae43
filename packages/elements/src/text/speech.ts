import type { FieldError } from '@guicheng/definition';
import type { TemplateResult } from 'lit';
import { errorSummary, type SummaryLine } from './error-summary.ts';
import { type ErrorPlace, errorText } from './error-text.ts';
import { fillText, type Texts } from './texts.ts';

/** Everything a form says by itself in one language. Loaded with the language, before the first look. */
export interface Speech {
  readonly texts: Texts;
  /** `第 2 行`. */
  row(index: number): string;
  error(error: FieldError, place: ErrorPlace): string;
  /** What a browser says of the form as a whole. */
  count(errors: number): string;
  summary(lines: readonly SummaryLine[]): TemplateResult;
}

export function speech(texts: Texts): Speech {
  const count = (errors: number) => fillText(texts.summary, { count: errors });
  return {
    texts,
    row: (index) => fillText(texts.row, { n: index + 1 }),
    error: (error, place) => errorText(error, place, texts),
    count,
    summary: (lines) => errorSummary(lines, count(lines.length)),
  };
}
