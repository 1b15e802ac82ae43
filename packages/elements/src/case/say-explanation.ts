import type { Explanation, ExplanationCode } from '@guicheng/engine';
import { fillText } from '../text/texts.ts';
import type { CaseTexts } from './case-texts.ts';
import type { Titles } from './titles.ts';

/** What the sentences of one case or duty are filled with. */
export interface SayingContext {
  readonly texts: CaseTexts;
  readonly titles: Titles;
  /** The case's procedure; its stages are named by it. */
  readonly procedure: string;
  readonly nameOf: (person: string) => string;
  /** The number of another case by its id. */
  readonly numberOf?: (id: string) => string;
}

/** One step as a sentence: ids become titles and names, codes become words. */
export function sayExplanation({ code, params }: Explanation, context: SayingContext): string {
  const { texts, titles, procedure, nameOf } = context;
  const filled = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'number' ? value : sayParam(name, value)]));
  return fillText(texts.sentences[code as ExplanationCode] ?? code, filled);

  function sayParam(name: string, value: string): string {
    const word = texts.words[value];
    switch (name) {
      case 'stage':
        return titles.stage(procedure, value);
      case 'from':
        return code.startsWith('stage_') ? titles.stage(procedure, value) : nameOf(value);
      case 'way':
        return sayWay(value);
      case 'to':
        return code === 'request_returned' ? (word ?? titles.block(value)) : nameOf(value);
      case 'persons':
        return value.split(', ').map(nameOf).join(', ');
      case 'added':
      case 'removed':
      case 'person':
      case 'requester':
      case 'for':
        return nameOf(value);
      case 'case':
        return context.numberOf?.(value) ?? value;
      case 'form':
      case 'sla':
      case 'approval':
      case 'procedure':
      case 'block':
        return titles[name](value);
      case 'elsewhere':
      case 'at':
        return titles.block(value);
      case 'branch':
        return titles.branch(String(params['block']), value);
      case 'name':
        return word ?? titles.event(value);
      default:
        return word ?? value;
    }
  }

  /** A way without a title of its own is named after where it leads. */
  function sayWay(way: string): string {
    const title = titles.way(procedure, String(params['from']), way);
    return title === way ? titles.stage(procedure, String(params['stage'])) : title;
  }
}
