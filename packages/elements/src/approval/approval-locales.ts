import type { Locale } from '@guicheng/definition';
import { type InEveryLanguage, textsOf } from '../text/texts-of.ts';
import type { ApprovalTexts } from './approval-texts.ts';
import { approvalTextsEn } from './approval-texts-en.ts';
import { approvalTextsZhCn } from './approval-texts-zh-cn.ts';
import { approvalTextsZhTw } from './approval-texts-zh-tw.ts';

const ALL: InEveryLanguage<'approval'> = {
  'zh-CN': approvalTextsZhCn,
  'zh-TW': approvalTextsZhTw,
  en: approvalTextsEn,
};

/** The sentences of a chain in the language of `locale`. */
export function approvalTexts(locale: Locale): ApprovalTexts {
  return textsOf('approval', ALL, locale);
}
