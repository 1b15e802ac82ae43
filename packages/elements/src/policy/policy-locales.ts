import type { Locale } from '@guicheng/definition';
import { type InEveryLanguage, textsOf } from '../text/texts-of.ts';
import type { PolicyTexts } from './policy-texts.ts';
import { enPolicy } from './policy-texts-en.ts';
import { zhCnPolicy } from './policy-texts-zh-cn.ts';
import { zhTwPolicy } from './policy-texts-zh-tw.ts';

const ALL: InEveryLanguage<'policy'> = { 'zh-CN': zhCnPolicy, 'zh-TW': zhTwPolicy, en: enPolicy };

/** What a policy says by itself in the language of `locale`. */
export function policyTexts(locale: Locale): PolicyTexts {
  return textsOf('policy', ALL, locale);
}
