import type { Locale } from '@guicheng/definition';
import { nearestLocale } from '@guicheng/elements';
import { zhCn } from './zh-cn.ts';

/** Every sentence of the portal; a language that lacks one does not compile. `{name}` stands for what is filled in. */
export type PortalTexts = { readonly [key in keyof typeof zhCn]: string };

/** The portal's sentences in the language nearest to `locale`. Simplified Chinese is at hand, the others are loaded when wanted. */
export async function loadPortalTexts(locale: Locale): Promise<PortalTexts> {
  const nearest = nearestLocale(locale);
  if (nearest === 'zh-CN') return zhCn;
  return nearest === 'en' ? (await import('./en.ts')).en : (await import('./zh-tw.ts')).zhTw;
}
