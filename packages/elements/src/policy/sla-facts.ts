import type { Fraction, PlanSla } from '@guicheng/definition';
import { sayList } from '../text/say-list.ts';
import { fillText } from '../text/texts.ts';
import { factOf, listOf, type PolicyFact, type PolicyPen, type PolicyPiece } from './policy-article.ts';
import { positionLink, sayEvent, sayPlanLength } from './policy-words.ts';

/** What a service level says: the demand, who answers for it, what it counts by, what follows a breach. */
export function slaFacts(pen: PolicyPen, sla: PlanSla): readonly PolicyFact[] {
  const { texts, plan, titles } = pen;
  const calendar = sla.calendar === undefined ? undefined : plan.calendars[sla.calendar];
  const narrowed = sla.when !== undefined || Object.keys(sla.exclude).length > 0 || (sla.kind === 'duration' && sla.targets !== undefined);
  return [
    ...listOf(
      texts.demand,
      demands(pen, sla).map((demand) => [demand]),
    ),
    ...('who' in sla && sla.who !== undefined ? factOf(texts.who, positionLink(pen, sla.who)) : []),
    ...(sla.procedure ? factOf(texts.casesOf, { text: titles.procedure(sla.procedure), anchor: `procedures/${sla.procedure}` }) : []),
    ...(calendar ? factOf(texts.calendar, calendar.title[pen.locale] ?? calendar.title[plan.pack.sourceLocale] ?? calendar.id) : []),
    ...(narrowed ? factOf(texts.condition, texts.conditional) : []),
    ...listOf(texts.breach, breaches(pen, sla)),
  ];
}

const percent = ([numerator, denominator]: Fraction) => `${Math.round((numerator * 10_000) / denominator) / 100}%`;
const minutes = (by: number) => `${String(Math.floor(by / 60)).padStart(2, '0')}:${String(by % 60).padStart(2, '0')}`;

function demands(pen: PolicyPen, sla: PlanSla): readonly string[] {
  const { texts, titles } = pen;
  const event = (type: string) => sayEvent(pen, type);
  const each = (text: string, bound: unknown, values: { readonly [name: string]: unknown }) => (bound === undefined ? [] : [fillText(text, values)]);
  switch (sla.kind) {
    case 'duration':
      return [fillText(texts.duration, { from: event(sla.from), until: event(sla.until), length: sayPlanLength(pen, sla.within) })];
    case 'count': {
      const values = { from: event(sla.from), until: event(sla.until), of: event(sla.of) };
      return [...each(texts.countAtMost, sla.atMost, { ...values, n: sla.atMost }), ...each(texts.countAtLeast, sla.atLeast, { ...values, n: sla.atLeast })];
    }
    case 'clock':
      return [fillText(texts.clock, { every: texts.every[sla.every], time: minutes(sla.by), form: titles.form(sla.evidence.form) })];
    case 'ratio': {
      const values = { window: texts.window[sla.window], cohort: event(sla.cohort), counted: event(sla.counted) };
      return [
        ...each(texts.ratioAtLeast, sla.atLeast, { ...values, share: sla.atLeast && percent(sla.atLeast) }),
        ...each(texts.ratioAtMost, sla.atMost, { ...values, share: sla.atMost && percent(sla.atMost) }),
      ];
    }
    case 'frequency': {
      const values = { every: texts.every[sla.per], of: event(sla.of) };
      return [
        ...each(texts.frequencyAtLeast, sla.atLeast, { ...values, n: sla.atLeast }),
        ...each(texts.frequencyAtMost, sla.atMost, { ...values, n: sla.atMost }),
      ];
    }
    case 'lead-time':
      return [fillText(texts.leadTime, { of: event(sla.of), length: sayPlanLength(pen, sla.atLeast) })];
    case 'sampling':
      return [fillText(texts.sampling, { window: texts.window[sla.window], cohort: event(sla.cohort), share: percent(sla.share) })];
    case 'composite': {
      const parts = Object.values(sla.parts).map((part) => titles.sla(part.sla));
      return [fillText(texts.composite, { window: texts.window[sla.window], parts: sayList(parts, pen.locale) })];
    }
  }
}

function breaches(pen: PolicyPen, sla: PlanSla): readonly (readonly PolicyPiece[])[] {
  const { texts, titles } = pen;
  const effects = Object.values(sla.onBreach).map((effect) => {
    if (effect.kind === 'open') return around(texts.breachOpen, { text: titles.procedure(effect.procedure), anchor: `procedures/${effect.procedure}` });
    return around(effect.kind === 'notify' ? texts.breachNotify : texts.breachEscalate, positionLink(pen, effect.position));
  });
  return [...effects, ...(sla.penalty ? [[texts.costs]] : [])];
}

/** A sentence with a link where it says `{what}`. */
function around(text: string, link: PolicyPiece): readonly PolicyPiece[] {
  const [before = '', after = ''] = text.split('{what}');
  return [before, link, after];
}
