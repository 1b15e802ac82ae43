import type { PlanClockSla, PlanCompositeSla, PlanFrequencySla, PlanRatioSla, PlanSamplingSla } from '@guicheng/definition';
import type { Book } from '../book.ts';
import type { Html } from '../markup.ts';
import { eventWords } from '../words/event-words.ts';
import { conditionWords, type ExpressionScope } from '../words/expression-words.ts';
import { lengthWords } from '../words/length-words.ts';
import { nameOf, positionName } from '../words/names.ts';
import { payloadFieldName } from '../words/payload-field-name.ts';
import { clockText, shareText } from '../words/value-text.ts';
import { collectWords } from './collect-words.ts';

type Words = readonly (Html | undefined)[];
type PeriodSla = PlanClockSla | PlanRatioSla | PlanFrequencySla | PlanSamplingSla | PlanCompositeSla;

const MINUTES_A_DAY = 1440;

/** What a duty, a share of a period or several SLAs together demand. */
export function periodWords(book: Book, sla: PeriodSla, scope: ExpressionScope): Words {
  switch (sla.kind) {
    case 'clock':
      return clockWords(book, sla, scope);
    case 'ratio':
      return ratioWords(book, sla);
    case 'frequency':
      return frequencyWords(book, sla);
    case 'sampling':
      return samplingWords(book, sla, scope);
    case 'composite':
      return compositeWords(book, sla);
    default:
      return sla satisfies never;
  }
}

const whoWords = (book: Book, id: string): Html => book.say('who.position', { position: positionName(book, id) });

function clockWords(book: Book, sla: PlanClockSla, scope: ExpressionScope): Words {
  const { say } = book;
  const values = { who: whoWords(book, sla.who), every: say(`every.${sla.every}`), time: clockText(sla.by), form: nameOf(book, 'forms', sla.evidence.form) };
  const on =
    sla.on === 'last' ? say('sla.clock-last') : sla.every === 'week' ? say(`weekday.${sla.on}` as 'weekday.1') : say('sla.clock-day', { day: sla.on ?? 1 });
  const late = sla.lateUntil ?? 0;
  return [
    sla.on === undefined ? say('sla.clock', values) : say('sla.clock-on', { ...values, on }),
    sla.opens === undefined ? undefined : say('sla.clock.opens', { time: clockText(sla.opens) }),
    sla.lateUntil === undefined
      ? undefined
      : late > MINUTES_A_DAY
        ? say('sla.clock.late-until-next-day', { time: clockText(late - MINUTES_A_DAY) })
        : say('sla.clock.late-until', { time: clockText(late) }),
    say(`sla.clock.catch-up.${sla.catchUp}`),
    sla.publishes && say('sla.clock.publishes', { slas: book.speech.list(sla.publishes.map((id) => nameOf(book, 'slas', id))) }),
    collectWords(book, sla),
    sla.evidence.opens === undefined ? undefined : say('sla.clock.evidence-opens', { procedure: nameOf(book, 'procedures', sla.evidence.opens) }),
    sla.carryOver &&
      say('sla.carry-over', { procedure: nameOf(book, 'procedures', sla.carryOver.procedure), condition: conditionWords(book, sla.carryOver.unless, scope) }),
  ];
}

function ratioWords(book: Book, sla: PlanRatioSla): Words {
  const { say } = book;
  const window = sla.rollingDays === undefined ? say(`window.${sla.window}`) : say('window.rolling', { count: sla.rollingDays });
  const bound = (key: 'atMost' | 'atLeast', share: readonly [number, number] | undefined) =>
    share && say(`sla.ratio.${key}`, { window, cohort: eventWords(book, sla.cohort), counted: eventWords(book, sla.counted), share: shareText(share) });
  return [
    bound('atLeast', sla.atLeast),
    bound('atMost', sla.atMost),
    sla.atLeast && say('sla.ratio.rate', { share: shareText(sla.atLeast) }),
    sla.who === undefined ? undefined : say('sla.who', { who: whoWords(book, sla.who) }),
    say(sla.by === 'case' ? 'sla.ratio.by-case' : 'sla.ratio.by-other'),
    sla.weight === undefined ? undefined : say('sla.ratio.weight', { field: payloadFieldName(book, sla, sla.cohort, sla.weight) }),
    sla.grace && say('sla.ratio.grace', { length: lengthWords(book, sla.grace) }),
    sla.minSample > 1 ? say('sla.ratio.min-sample', { count: sla.minSample }) : undefined,
    say(sla.ifEmpty === 'met' ? 'sla.ratio.empty-met' : 'sla.ratio.empty'),
  ];
}

function frequencyWords(book: Book, sla: PlanFrequencySla): Words {
  const { say } = book;
  const values = { who: whoWords(book, sla.who), per: say(`every.${sla.per}`), of: eventWords(book, sla.of) };
  return [
    sla.atLeast === undefined ? undefined : say('sla.frequency', { ...values, count: sla.atLeast }),
    sla.atMost === undefined ? undefined : say('sla.frequency.at-most', { ...values, count: sla.atMost }),
    sla.for && say(`sla.frequency.for.${sla.for}`),
    sla.minGap && say('sla.frequency.gap', { length: lengthWords(book, sla.minGap) }),
    sla.distinct === undefined ? undefined : say('sla.frequency.distinct', { field: payloadFieldName(book, sla, sla.of, sla.distinct) }),
    sla.next === 'floating' ? say('sla.frequency.floating') : undefined,
    sla.orEvery &&
      say('sla.frequency.meter', {
        length: lengthWords(book, sla.orEvery.within),
        of: eventWords(book, sla.orEvery.of),
        field: payloadFieldName(book, sla, sla.orEvery.of, sla.orEvery.sum),
        count: sla.orEvery.reaches,
      }),
    sla.season && say('sla.frequency.season', { from: dayWords(book, sla.season.from), until: dayWords(book, sla.season.until) }),
    sla.proRata ? say('sla.frequency.pro-rata') : undefined,
    sla.while && say('sla.frequency.while', { from: eventWords(book, sla.while.from), until: eventWords(book, sla.while.until) }),
  ];
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** `05-01` as a day of any year. */
function dayWords(book: Book, date: string): Html {
  const [month = 1, day = 1] = date.split('-').map(Number);
  const named = book.speech.locale.startsWith('zh') ? month : MONTH.format(Date.UTC(2000, month - 1, 1));
  return book.say('sla.season.day', { month: named, day });
}

function samplingWords(book: Book, sla: PlanSamplingSla, scope: ExpressionScope): Words {
  const { say } = book;
  return [
    say('sla.sampling', {
      window: say(`window.${sla.window}`),
      cohort: eventWords(book, sla.cohort),
      of: eventWords(book, sla.of),
      share: shareText(sla.share),
    }),
    sla.draws > 1 ? say('sla.sampling.draws', { count: sla.draws }) : undefined,
    sla.covers && say('sla.sampling.covers', { condition: conditionWords(book, sla.covers, scope) }),
  ];
}

function compositeWords(book: Book, sla: PlanCompositeSla): Words {
  const { say } = book;
  const window = say(`window.${sla.window}`);
  const parts = Object.values(sla.parts).map(({ sla: id, weight }) => say('sla.composite.part', { sla: nameOf(book, 'slas', id), weight }));
  return [
    typeof sla.atLeast === 'number'
      ? say('sla.composite.number', { window, count: sla.atLeast })
      : say('sla.composite.share', { window, share: shareText(sla.atLeast) }),
    say('sla.composite.parts', { parts: book.speech.list(parts) }),
    say('sla.composite.rule'),
    sla.who === undefined ? undefined : say('sla.who', { who: whoWords(book, sla.who) }),
  ];
}
