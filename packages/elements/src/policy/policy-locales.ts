import type { Locale } from '@guicheng/definition';
import { nearestLocale } from '../text/load-texts.ts';
import type { PolicyTexts } from './policy-texts.ts';
import { enPolicy } from './policy-texts-en.ts';
import { zhCnPolicy } from './policy-texts-zh-cn.ts';
import { zhTwPolicy } from './policy-texts-zh-tw.ts';

/** What a policy says by itself in the built-in language nearest to `locale`. */
export function policyTexts(locale: Locale): PolicyTexts {
  return { 'zh-CN': zhCnPolicy, 'zh-TW': zhTwPolicy, en: enPolicy }[nearestLocale(locale)];
}
