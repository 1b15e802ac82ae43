import type { PlanEffect, PlanSla } from '@guicheng/definition';
import type { Book } from '../book.ts';
import type { Html } from '../markup.ts';
import { millisecondsWords } from '../words/length-words.ts';
import { nameOf, positionName } from '../words/names.ts';

/** The steps taken while something is not done, a sentence each. */
export function ladderWords(book: Book, { ladder = {} }: PlanSla): readonly Html[] {
  return Object.values(ladder).map(({ at, do: effect }) => {
    const words = stepWords(book, effect);
    if ('percent' in at) return book.say('sla.step.percent', { percent: `${at.percent}%`, effect: words });
    return 'left' in at
      ? book.say('sla.step.left', { length: millisecondsWords(book, at.left), effect: words })
      : book.say('sla.step.past', { length: millisecondsWords(book, at.past), effect: words });
  });
}

function stepWords(book: Book, effect: PlanEffect): Html {
  const { say } = book;
  if (effect.kind === 'open') return say('sla.step.open', { procedure: nameOf(book, 'procedures', effect.procedure) });
  const position = positionName(book, effect.position);
  if (effect.kind === 'escalate') return say('sla.step.escalate', { position });
  return effect.template === undefined
    ? say('sla.step.notify', { position })
    : say('sla.step.notify-template', { position, template: nameOf(book, 'templates', effect.template) });
}
