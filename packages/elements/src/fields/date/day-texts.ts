import type { InEveryLanguage } from '../../text/texts-of.ts';

/** What is said of a day. */
export interface DayTexts {
  readonly workday: string;
  readonly restDay: string;
  readonly makeUp: string;
  readonly ahead: string;
  readonly ago: string;
  readonly provisional: string;
  readonly gap: string;
}

export const DAY_TEXTS: InEveryLanguage<'days'> = {
  'zh-CN': {
    workday: '工作日',
    restDay: '休息日',
    makeUp: '调休上班',
    ahead: '{n} 个工作日之后',
    ago: '{n} 个工作日之前',
    provisional: '节假日安排尚未公布，暂定',
    gap: '，',
  },
  'zh-TW': {
    workday: '工作日',
    restDay: '休息日',
    makeUp: '補班',
    ahead: '{n} 個工作日之後',
    ago: '{n} 個工作日之前',
    provisional: '假日安排尚未公布，暫定',
    gap: '，',
  },
  en: {
    workday: 'a workday',
    restDay: 'a day off',
    makeUp: 'a make-up workday',
    ahead: '{n, plural, one {# workday} other {# workdays}} from now',
    ago: '{n, plural, one {# workday} other {# workdays}} ago',
    provisional: 'provisional, as the holidays are not published yet',
    gap: ', ',
  },
};
