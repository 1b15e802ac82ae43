import type { InEveryLanguage } from './texts-of.ts';

/** What several elements say: lengths of time, and what stands between the things of a list. */
export interface GeneralTexts {
  readonly days: string;
  readonly hours: string;
  readonly minutes: string;
  readonly moment: string;
  /** Between the two parts of a length. */
  readonly gap: string;
  /** Between the things of a list. */
  readonly list: string;
}

export const GENERAL_TEXTS: InEveryLanguage<'general'> = {
  'zh-CN': { days: '{n} 天', hours: '{n} 小时', minutes: '{n} 分钟', moment: '不到 1 分钟', gap: ' ', list: '、' },
  'zh-TW': { days: '{n} 天', hours: '{n} 小時', minutes: '{n} 分鐘', moment: '不到 1 分鐘', gap: ' ', list: '、' },
  en: { days: '{n} d', hours: '{n} h', minutes: '{n} min', moment: 'under 1 min', gap: ' ', list: ', ' },
};
