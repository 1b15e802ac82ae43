import { type BoardPeriod, type BoardRow, sayDay } from '@guicheng/elements';
import { html, type TemplateResult } from 'lit';
import type { Portal } from '../app/portal.ts';
import { RECORDS_BEGIN } from '../office/beginning.ts';
import { subjectOf } from '../office/tasks-of.ts';
import { hrefOf } from '../route.ts';

const WEEK = 7 * 86_400_000;

/** The service levels week by week, with the cases behind each. */
export function verdictsBoard(portal: Portal): TemplateResult {
  return html`<section class="card"><gc-board .plan=${portal.plan} .verdicts=${portal.verdicts()} .periods=${weeksOf(portal)} .rowOf=${(subject: string) => rowOf(portal, subject)} .clock=${portal.clock} locale=${portal.locale} time-zone=${portal.timeZone}></gc-board></section>`;
}

/** The weeks since the records begin, at most the last eight. */
function weeksOf({ clock, locale, timeZone }: Portal): readonly BoardPeriod[] {
  const count = Math.floor((clock.now() - RECORDS_BEGIN) / WEEK) + 1;
  const weeks = Array.from({ length: Math.max(0, count) }, (_, week): BoardPeriod => {
    const from = RECORDS_BEGIN + week * WEEK;
    return { key: String(from), title: sayDay(from, locale, timeZone), from, until: from + WEEK };
  });
  return weeks.slice(-8);
}

function rowOf(portal: Portal, subject: string): BoardRow | undefined {
  const [kind, id = ''] = subject.split('/');
  const state = kind === 'case' ? portal.caseOf(id) : undefined;
  if (!state) return undefined;
  return {
    key: id,
    href: hrefOf({ screen: 'case', id }),
    number: state.number,
    subject: subjectOf(portal.plan, state, portal.locale),
    since: state.enteredAt,
  };
}
