import type { Locale } from '@guicheng/definition';
import { type InEveryLanguage, textsOf } from '../text/texts-of.ts';
import type { CaseTexts } from './case-texts.ts';
import { caseTextsEn } from './case-texts-en.ts';
import { caseTextsZhCn } from './case-texts-zh-cn.ts';
import { caseTextsZhTw } from './case-texts-zh-tw.ts';

const ALL: InEveryLanguage<'case'> = { 'zh-CN': caseTextsZhCn, 'zh-TW': caseTextsZhTw, en: caseTextsEn };

/** The sentences of a case page in the language of `locale`. */
export function caseTexts(locale: Locale): CaseTexts {
  return textsOf('case', ALL, locale);
}
