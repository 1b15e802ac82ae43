import type { InEveryLanguage } from '../text/texts-of.ts';

/** What elements say while what they show is on its way, did not come, or may be old. */
export interface StandingTexts {
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly offline: string;
  readonly offlineSince: string;
}

export const STANDING_TEXTS: InEveryLanguage<'standing'> = {
  'zh-CN': {
    loading: '正在读取……',
    failed: '未能读取，请稍后再试',
    retry: '再试一次',
    offline: '目前离线，所示内容可能不是最新',
    offlineSince: '目前离线，所示为 {at} 的内容',
  },
  'zh-TW': {
    loading: '正在讀取……',
    failed: '未能讀取，請稍後再試',
    retry: '再試一次',
    offline: '目前離線，所示內容可能不是最新',
    offlineSince: '目前離線，所示為 {at} 的內容',
  },
  en: {
    loading: 'Loading…',
    failed: 'This could not be loaded. Try again in a moment.',
    retry: 'Try again',
    offline: 'You are offline: what is shown may not be the latest',
    offlineSince: 'You are offline: this is how it stood at {at}',
  },
};
