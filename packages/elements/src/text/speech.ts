import type { FieldError } from '@guicheng/definition';
import { type ErrorPlace, errorText } from './error-text.ts';
import { fillText, type Texts } from './texts.ts';

/** Everything a form says by itself in one language. */
export interface Speech {
  readonly texts: Texts;
  /** `第 2 行`. */
  row(index: number): string;
  error(error: FieldError, place: ErrorPlace): string;
  /** What a browser says of the form as a whole. */
  count(errors: number): string;
}

export function speech(texts: Texts): Speech {
  return {
    texts,
    row: (index) => fillText(texts.row, { n: index + 1 }),
    error: (error, place) => errorText(error, place, texts),
    count: (errors) => fillText(texts.summary, { count: errors }),
  };
}
