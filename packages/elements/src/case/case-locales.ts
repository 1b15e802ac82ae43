import type { Locale } from '@guicheng/definition';
import { nearestLocale } from '../text/load-texts.ts';
import type { CaseTexts } from './case-texts.ts';
import { caseTextsEn } from './case-texts-en.ts';
import { caseTextsZhCn } from './case-texts-zh-cn.ts';
import { caseTextsZhTw } from './case-texts-zh-tw.ts';

const ALL: { readonly [locale in ReturnType<typeof nearestLocale>]: CaseTexts } = { 'zh-CN': caseTextsZhCn, 'zh-TW': caseTextsZhTw, en: caseTextsEn };

/** The sentences of a case page in the built-in locale nearest to `locale`. */
export function caseTexts(locale: Locale): CaseTexts {
  return ALL[nearestLocale(locale)];
}
