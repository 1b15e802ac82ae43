import type { Locale } from '@guicheng/definition';
import { html, type TemplateResult } from 'lit';
import type { Titles } from '../case/titles.ts';
import { sayInstant } from '../clock/say-time.ts';
import { fillText } from '../text/texts.ts';
import type { CalendarTexts } from './calendar-texts.ts';
import type { DutyMark, MonthDuty } from './month-duties.ts';

/** What the list of a day's duties is shown by. */
export interface DutyListView {
  readonly texts: CalendarTexts;
  readonly titles: Titles;
  readonly hrefOf: (duty: Pick<MonthDuty, 'sla' | 'key'>) => string | undefined;
  readonly locale: Locale;
  readonly timeZone: string;
}

const SHAPES: { readonly [mark in DutyMark]: readonly [shape: string, tone: string] } = {
  done: ['✓', 'met'],
  late: ['!', 'breached'],
  missed: ['✕', 'breached'],
  due: ['●', 'soon'],
  planned: ['○', ''],
};

/** How a duty stands as a sign; what it means is said beside it. */
export function dutyShape(mark: DutyMark): TemplateResult {
  const [shape, tone] = SHAPES[mark];
  return html`<span class="shape ${tone}" aria-hidden="true">${shape}</span>`;
}

/** The duties of a day: what, until when, by whom, how it stands. */
export function dutyList(duties: readonly MonthDuty[], view: DutyListView): TemplateResult {
  if (!duties.length) return html`<p class="muted">${view.texts.nothing}</p>`;
  return html`<ul>${duties.map((duty) => html`<li part="duty">${item(duty, view)}</li>`)}</ul>`;
}

function item(duty: MonthDuty, { texts, titles, hrefOf, locale, timeZone }: DutyListView): TemplateResult {
  const { sla, mark, dueAt, decidedAt, who, provisional } = duty;
  const [, tone] = SHAPES[mark];
  const href = hrefOf(duty);
  const title = titles.sla(sla);
  // Midnight ends the day it is due on, so it is said as that day's last minute would be.
  const time = sayInstant(dueAt, dueAt, locale, timeZone).replace(/^00:00$/, '24:00');
  const meta = [
    fillText(texts.by, { time }),
    decidedAt !== undefined && (mark === 'done' || mark === 'late') ? fillText(texts.doneAt, { at: sayInstant(decidedAt, dueAt - 1, locale, timeZone) }) : '',
    who === undefined ? '' : titles.position(who),
    provisional ? texts.provisional : '',
  ];
  return html`${dutyShape(mark)}<span>${href === undefined ? title : html`<a href=${href}>${title}</a>`}</span><span class="badge ${tone}">${texts.marks[mark]}</span>
    <span class="meta small muted figures">${meta.filter(Boolean).join(' · ')}</span>`;
}
