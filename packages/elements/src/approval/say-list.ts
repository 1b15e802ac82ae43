import type { Locale } from '@guicheng/definition';

/** Things beside one another; Chinese puts them apart by `、`, which the browser's own lists of units do not. */
export function sayList(things: readonly string[], locale: Locale): string {
  return things.join(locale.startsWith('zh') ? '、' : ', ');
}
