import type { Locale } from '@guicheng/definition';
import type { Rejection, RejectionCode } from '@guicheng/engine';
import type { Titles } from '../case/titles.ts';
import { fillText } from '../text/texts.ts';
import { type InEveryLanguage, textsOf } from '../text/texts-of.ts';
import { refusalsEn } from './refusals-en.ts';
import { refusalsZhCn } from './refusals-zh-cn.ts';
import { refusalsZhTw } from './refusals-zh-tw.ts';

const ALL: InEveryLanguage<'refusals'> = { 'zh-CN': refusalsZhCn, 'zh-TW': refusalsZhTw, en: refusalsEn };

/** What the parameters of a refusal are named by. */
export interface RefusalNames {
  readonly titles: Titles;
  readonly nameOf: (person: string) => string;
}

/** A refusal as a sentence in the language of `locale`; one of an engine that is newer than these texts is said by its code. */
export function sayRefusal({ code, params }: Rejection, locale: Locale, names: RefusalNames): string {
  const text = textsOf('refusals', ALL, locale)[code as RejectionCode];
  if (text === undefined) return code;
  return fillText(text, Object.fromEntries(Object.entries(params).map(([name, value]) => [name, sayParam(name, value, names)])));
}

function sayParam(name: string, value: string | number, { titles, nameOf }: RefusalNames): string | number {
  if (typeof value === 'number') return value;
  switch (name) {
    case 'person':
    case 'responsible':
    case 'for':
      return nameOf(value);
    case 'sla':
    case 'form':
    case 'block':
    case 'approval':
    case 'procedure':
      return titles[name](value);
    default:
      return value;
  }
}
