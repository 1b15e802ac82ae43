import type { InEveryLanguage } from '../text/texts-of.ts';

/** What a duty phone says by itself. */
export interface PhoneTexts {
  readonly heading: string;
  readonly quiet: string;
  readonly ringing: string;
  readonly ring: string;
  readonly tooMany: string;
  readonly answer: string;
  readonly unknown: string;
  readonly limit: string;
}

export const PHONE_TEXTS: InEveryLanguage<'phone'> = {
  'zh-CN': {
    heading: '值班电话',
    quiet: '暂无来电',
    ringing: '来电 {from}',
    ring: '第 {n} 声',
    tooMany: '已响过 {limit} 声，超出规定',
    answer: '接听',
    unknown: '号码未显示',
    limit: '须在第 {limit} 声内接听',
  },
  'zh-TW': {
    heading: '值班電話',
    quiet: '暫無來電',
    ringing: '來電 {from}',
    ring: '第 {n} 聲',
    tooMany: '已響過 {limit} 聲，超出規定',
    answer: '接聽',
    unknown: '號碼未顯示',
    limit: '須在第 {limit} 聲內接聽',
  },
  en: {
    heading: 'Duty phone',
    quiet: 'No call at the moment',
    ringing: 'Call from {from}',
    ring: 'Ring {n}',
    tooMany: 'More than {limit, plural, one {# ring} other {# rings}}: the limit is passed',
    answer: 'Answer',
    unknown: 'unknown number',
    limit: 'Answer by ring {limit}',
  },
};
