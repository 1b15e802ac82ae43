import type { PlanLength, PlanWho } from '@guicheng/definition';
import { sayLength } from '../clock/say-time.ts';
import { GENERAL_TEXTS } from '../text/general-texts.ts';
import { said } from '../text/said.ts';
import { fillText } from '../text/texts.ts';
import { textsOf } from '../text/texts-of.ts';
import type { PolicyPen, PolicyPiece } from './policy-article.ts';

/** A length of time in words. */
export function sayPlanLength({ texts, locale }: PolicyPen, length: PlanLength): string {
  return length.unit === 'elapsed' ? sayLength(length.ms, locale) : fillText(texts[length.unit], { n: length.count });
}

/** What an event is called: one from outside by its title, one of the pack by what happened to what. */
export function sayEvent({ plan, texts, titles }: PolicyPen, type: string): string {
  if (plan.events[type]) return titles.event(type);
  const [id = '', second = '', third] = type.split('.');
  if (third === 'entered' || third === 'left')
    return fillText(third === 'entered' ? texts.eventEntered : texts.eventLeft, { what: titles.procedure(id), stage: titles.stage(id, second) });
  const words: { readonly [happened: string]: string } = {
    opened: texts.eventOpened,
    closed: texts.eventClosed,
    withdrawn: texts.eventWithdrawn,
    'handed-over': texts.eventHandedOver,
    commented: texts.eventCommented,
    recorded: texts.eventRecorded,
    started: texts.eventStarted,
    approved: texts.eventApproved,
    rejected: texts.eventRejected,
    breached: texts.eventBreached,
  };
  const what = plan.procedures[id] ? titles.procedure(id) : plan.forms[id] ? titles.form(id) : plan.approvals[id] ? titles.approval(id) : titles.sla(id);
  return fillText(words[second] ?? '{what}', { what });
}

/** A position as a link to its article. */
export function positionLink({ titles }: PolicyPen, position: string): PolicyPiece {
  return { text: titles.position(position), anchor: `organization/positions/${position}` };
}

/** The people a definition names, any one of them. */
export function sayWho(pen: PolicyPen, who: readonly PlanWho[]): readonly PolicyPiece[] {
  if (who.length === 0) return [pen.texts.anybody];
  const separator = textsOf('general', GENERAL_TEXTS, pen.locale).list;
  return who.flatMap((one, index) => [...(index > 0 ? [separator] : []), whoPiece(pen, one)]);
}

function whoPiece(pen: PolicyPen, who: PlanWho): PolicyPiece {
  const { plan, texts, locale } = pen;
  switch (who.kind) {
    case 'position':
      return positionLink(pen, who.position);
    case 'person':
      return said(plan.organization.people[who.person]?.name, locale) || who.person;
    case 'head-of':
      return fillText(texts.headOf, { what: said(plan.organization.departments[who.department]?.title, locale) || who.department });
    case 'head-of-requester':
      return fillText(texts.headOf, { what: texts.department });
    case 'superior':
    case 'superiors-up-to':
      return texts.superior;
    case 'requester':
      return texts.requesterSelf;
    case 'field':
    case 'expression':
      return texts.byField;
    case 'requester-chooses':
    case 'previous-approver-chooses':
      return texts.chosen;
  }
}
