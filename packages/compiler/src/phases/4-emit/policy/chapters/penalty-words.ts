import type { PlanBand, PlanPenalty, PlanSla } from '@guicheng/definition';
import { currencyDigits } from '../../../3-check/build-plan/field-limits.ts';
import type { Book } from '../book.ts';
import type { Html } from '../markup.ts';
import { lengthWords } from '../words/length-words.ts';
import { payloadFieldName } from '../words/payload-field-name.ts';
import { moneyWords, shareText } from '../words/value-text.ts';

/** What a breach costs, each rule in the order in which it is reckoned. */
export function penaltyWords(book: Book, sla: PlanSla): readonly Html[] {
  return Object.values(sla.penalty ?? {}).flatMap((penalty) => ruleWords(book, sla, penalty).filter((words) => words !== undefined));
}

function ruleWords(book: Book, sla: PlanSla, penalty: PlanPenalty): readonly (Html | undefined)[] {
  const { say } = book;
  const { cap, cure, deposit, repeat } = penalty;
  return [
    penalty.amount === undefined ? undefined : costWords(book, sla, penalty, amountWords(book, penalty.amount)),
    penalty.unit !== undefined && 'counts' in penalty.unit ? say(`penalty.counts.${penalty.unit.counts}`) : undefined,
    ...Object.values(penalty.bands).map((band) => bandWords(book, band)),
    repeat && say(`penalty.repeat.${repeat.scope}`, { window: say(`window.${repeat.within}`) }),
    cap && capWords(book, cap),
    cure && say('penalty.cure', { length: lengthWords(book, cure) }),
    penalty.reward === undefined ? undefined : say('penalty.reward', { amount: amountWords(book, penalty.reward) }),
    deposit && say('penalty.deposit', { length: lengthWords(book, deposit.topUpWithin) }),
  ];
}

function costWords(book: Book, sla: PlanSla, { per, unit }: PlanPenalty, amount: Html): Html {
  if (per !== 'unit' || !unit) return book.say(`penalty.${per === 'unit' ? 'event' : per}`, { amount });
  if (unit.of !== 'field') return book.say(`penalty.unit.${unit.of}`, { amount });
  return book.say('penalty.unit.field', { amount, field: payloadFieldName(book, sla, '', unit.field) });
}

function bandWords(book: Book, { from, below, amount }: PlanBand): Html {
  const kind = amount < 0 ? 'reward' : 'cost';
  const values = { from: shareText(from), amount: amountWords(book, Math.abs(amount)) };
  return below ? book.say(`penalty.band.${kind}`, { ...values, below: shareText(below) }) : book.say(`penalty.band.${kind}-from`, values);
}

function capWords(book: Book, { amount, per }: NonNullable<PlanPenalty['cap']>): Html {
  const said = amountWords(book, amount);
  return per === 'event'
    ? book.say('penalty.cap.event', { amount: said })
    : book.say('penalty.cap.window', { amount: said, window: book.say(`window.${per}`) });
}

function amountWords(book: Book, minor: number): Html {
  const { currency } = book.plan.pack;
  return moneyWords(book, minor, currency, currencyDigits(currency));
}
