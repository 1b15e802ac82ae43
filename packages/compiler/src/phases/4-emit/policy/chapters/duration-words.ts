import type { PlanDurationSla } from '@guicheng/definition';
import type { Book } from '../book.ts';
import type { Html } from '../markup.ts';
import { eventWords } from '../words/event-words.ts';
import { conditionWords, type ExpressionScope } from '../words/expression-words.ts';
import { lengthWords, millisecondsWords } from '../words/length-words.ts';
import { nameOf } from '../words/names.ts';
import { whoWords } from '../words/who-words.ts';

/** How long something may take: from when to when, for which cases how long, when the clock stands still, ends or begins anew. */
export function durationWords(book: Book, sla: PlanDurationSla, scope: ExpressionScope): readonly (Html | undefined)[] {
  const { say } = book;
  return [
    say('sla.duration', { from: eventWords(book, sla.from), until: eventWords(book, sla.until), length: lengthWords(book, sla.within) }),
    ...targetWords(book, sla, scope),
    say(`sla.clock.${sla.clock}`),
    ...pauseWords(book, sla),
    ...endWords(book, sla, scope),
    say(`sla.reopen.${sla.onReopen}`),
    sla.repeats && say(`sla.repeats.${sla.repeats.from}`, { length: lengthWords(book, sla.repeats.every) }),
    sla.judged === undefined || sla.judged === 'each' ? undefined : say(`sla.judged.${sla.judged}`),
    sla.inside === undefined ? undefined : say('sla.inside', { outer: nameOf(book, 'slas', sla.inside) }),
    sla.manualDue && say('sla.manual-due', { who: whoWords(book, sla.manualDue.who, scope) }),
  ];
}

function targetWords(book: Book, { id, targets = {}, modifiers = {}, onTargetChange }: PlanDurationSla, scope: ExpressionScope): readonly (Html | undefined)[] {
  const { say } = book;
  return [
    ...Object.values(targets).map(({ when, within }) => say('sla.target', { condition: conditionWords(book, when, scope), length: lengthWords(book, within) })),
    onTargetChange && say(`sla.target-change.${onTargetChange}`),
    ...Object.values(modifiers).map(({ when, times, reason }) =>
      say('sla.modifier', { condition: conditionWords(book, when, scope), times: times.join('/'), reason: book.text(reason, id) }),
    ),
  ];
}

function pauseWords(book: Book, { id, pause, pauseAtMost }: PlanDurationSla): readonly (Html | undefined)[] {
  const { say } = book;
  return [
    ...Object.values(pause).flatMap(({ from, until, reason, atMost }) => [
      say('sla.pause', { from: eventWords(book, from), until: eventWords(book, until), reason: book.text(reason, id) }),
      atMost === undefined ? undefined : say('sla.pause-each', { length: millisecondsWords(book, atMost) }),
    ]),
    pauseAtMost === undefined ? undefined : say('sla.pause-all', { length: millisecondsWords(book, pauseAtMost) }),
  ];
}

function endWords(book: Book, { id, cancel = {}, reset = {} }: PlanDurationSla, scope: ExpressionScope): readonly Html[] {
  const { say } = book;
  return [
    ...Object.values(cancel).map(({ on, when, reason }) => {
      const said = { on: eventWords(book, on), reason: book.text(reason, id) };
      return when ? say('sla.cancel-when', { ...said, condition: conditionWords(book, when, scope) }) : say('sla.cancel', said);
    }),
    ...Object.values(reset).map(({ on, when }) =>
      when ? say('sla.reset-when', { on: eventWords(book, on), condition: conditionWords(book, when, scope) }) : say('sla.reset', { on: eventWords(book, on) }),
    ),
  ];
}
