import type { Locale } from '@guicheng/definition';
import { nearestLocale } from '../text/load-texts.ts';
import type { ApprovalTexts } from './approval-texts.ts';
import { approvalTextsEn } from './approval-texts-en.ts';
import { approvalTextsZhCn } from './approval-texts-zh-cn.ts';
import { approvalTextsZhTw } from './approval-texts-zh-tw.ts';

const ALL: { readonly [locale in ReturnType<typeof nearestLocale>]: ApprovalTexts } = {
  'zh-CN': approvalTextsZhCn,
  'zh-TW': approvalTextsZhTw,
  en: approvalTextsEn,
};

/** The sentences of a chain in the built-in locale nearest to `locale`. */
export function approvalTexts(locale: Locale): ApprovalTexts {
  return ALL[nearestLocale(locale)];
}
