import type { PlanSla } from '@guicheng/definition';
import type { Book } from '../book.ts';
import type { Html } from '../markup.ts';
import { eventWords } from '../words/event-words.ts';
import { conditionWords, type ExpressionScope } from '../words/expression-words.ts';
import { findField } from '../words/find-field.ts';
import { lengthWords, millisecondsWords } from '../words/length-words.ts';
import { nameOf, positionName } from '../words/names.ts';
import { durationWords } from './duration-words.ts';
import { ladderWords } from './ladder-words.ts';
import { penaltyWords } from './penalty-words.ts';
import { periodWords } from './sla-period-words.ts';

/** What must be done by when, measured how: the demand first, what it applies to and how it is counted after it. */
export function slaWords(book: Book, sla: PlanSla): readonly (Html | undefined)[] {
  const { say } = book;
  const scope = scopeOf(book, sla);
  return [
    ...demand(book, sla, scope),
    sla.procedure === undefined ? undefined : say('sla.of-procedure', { procedure: nameOf(book, 'procedures', sla.procedure) }),
    sla.when && say('sla.when', { condition: conditionWords(book, sla.when, scope) }),
    sla.calendar === undefined ? undefined : say('sla.calendar', { calendar: nameOf(book, 'calendars', sla.calendar) }),
    ...Object.values(sla.exclude).map(({ when, reason }) =>
      say('sla.exclude', { condition: conditionWords(book, when, scope), reason: book.text(reason, sla.id) }),
    ),
    ...(counts(sla) ? [say(`sla.first-day.${sla.firstDay}`), say(`sla.roll.${sla.roll}`)] : []),
    ...Object.values(sla.warn).map((warn) =>
      'left' in warn ? say('sla.warn-left', { length: millisecondsWords(book, warn.left) }) : say('sla.warn-percent', { percent: `${warn.percent}%` }),
    ),
    ...ladderWords(book, sla),
  ];
}

/** What a breach sets off, a sentence each. */
export function breachWords(book: Book, sla: PlanSla): readonly Html[] {
  const { say } = book;
  const effects = Object.values(sla.onBreach).map((effect) => {
    if (effect.kind === 'open') return say('breach.open', { procedure: nameOf(book, 'procedures', effect.procedure) });
    const position = positionName(book, effect.position);
    if (effect.kind === 'escalate') return say('breach.escalate', { position });
    return effect.template === undefined
      ? say('breach.notify', { position })
      : say('breach.notify-template', { position, template: nameOf(book, 'templates', effect.template) });
  });
  return [...(effects.length === 0 ? [say('breach.none')] : effects), ...penaltyWords(book, sla)];
}

function scopeOf({ plan }: Book, sla: PlanSla): ExpressionScope {
  const carried = sla.kind === 'clock' ? sla.carryOver?.procedure : undefined;
  const procedure = plan.procedures[sla.procedure ?? carried ?? ''];
  const payload = sla.kind === 'count' ? plan.events[sla.of]?.payload : undefined;
  return { procedure, form: procedure && plan.forms[procedure.form], payload };
}

/** Whether days are counted, so that it matters where they begin and end. */
function counts(sla: PlanSla): boolean {
  const length = sla.kind === 'duration' ? sla.within : sla.kind === 'ratio' ? sla.grace : sla.kind === 'lead-time' ? sla.atLeast : undefined;
  return length !== undefined && length.unit !== 'elapsed';
}

/** The field that holds the day a lead time counts back from. */
function dateName(book: Book, path: string, { form }: ExpressionScope): string {
  const field = findField(form?.fields, path.split('.'));
  return field ? book.text(field.title, `forms/${form?.id}/fields/${path}/title`) : '';
}

function demand(book: Book, sla: PlanSla, scope: ExpressionScope): readonly (Html | undefined)[] {
  const { say } = book;
  const event = (type: string) => eventWords(book, type);
  switch (sla.kind) {
    case 'duration':
      return durationWords(book, sla, scope);
    case 'count': {
      const unit = sla.unit ? book.text(sla.unit, `slas/${sla.id}/unit`) : say('sla.count.unit');
      const bound = (key: 'atMost' | 'atLeast', count: number | undefined) =>
        count === undefined ? undefined : say(`sla.count.${key}`, { from: event(sla.from), until: event(sla.until), of: event(sla.of), count, unit });
      return [bound('atMost', sla.atMost), bound('atLeast', sla.atLeast)];
    }
    case 'clock':
    case 'ratio':
    case 'frequency':
    case 'sampling':
    case 'composite':
      return periodWords(book, sla, scope);
    case 'lead-time':
      return [say('sla.lead-time', { of: event(sla.of), before: dateName(book, sla.before, scope), length: lengthWords(book, sla.atLeast) })];
  }
}
