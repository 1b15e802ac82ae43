import type { Locale } from '@guicheng/definition';
import { GENERAL_TEXTS } from './general-texts.ts';
import { textsOf } from './texts-of.ts';

/** Things beside one another; Chinese puts them apart by `、`, which the browser's own lists of units do not. */
export function sayList(things: readonly string[], locale: Locale): string {
  return things.join(textsOf('general', GENERAL_TEXTS, locale).list);
}
