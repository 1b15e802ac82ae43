import type { Figure } from './figure.ts';
import { FIGURE_TEXTS } from './figure-texts.ts';

/** A sentence about figures in Chinese or English. */
export function sayFigure({ code, params }: Figure, locale: 'zh-CN' | 'en'): string {
  return FIGURE_TEXTS[code][locale].replace(/%(\w+)%/g, (_, name: string) => String(params[name]));
}
