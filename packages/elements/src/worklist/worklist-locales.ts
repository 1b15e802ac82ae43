import type { Locale } from '@guicheng/definition';
import { type InEveryLanguage, textsOf } from '../text/texts-of.ts';
import type { WorklistTexts } from './worklist-texts.ts';
import { worklistTextsEn } from './worklist-texts-en.ts';
import { worklistTextsZhCn } from './worklist-texts-zh-cn.ts';
import { worklistTextsZhTw } from './worklist-texts-zh-tw.ts';

const IN_EVERY_LANGUAGE: InEveryLanguage<'worklist'> = { 'zh-CN': worklistTextsZhCn, 'zh-TW': worklistTextsZhTw, en: worklistTextsEn };

/** The texts of a worklist in a language. */
export function worklistTexts(locale: Locale): WorklistTexts {
  return textsOf('worklist', IN_EVERY_LANGUAGE, locale);
}
