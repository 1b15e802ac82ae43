import { compileCalendar, type WorkingTime } from '@guicheng/calendar';
import type { PlanCalendar } from '@guicheng/definition';
import { said } from '@guicheng/elements';
import { clockAccount, type Recorded, type Verdict } from '@guicheng/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { Portal } from '../app/portal.ts';
import { clauseText } from './say-clauses.ts';

// A page draws itself again every second, and laying out a calendar takes longer than that is worth.
const laidOut = new WeakMap<PlanCalendar, WorkingTime>();

/** The clock of a case that is due first, with what it counted so far; one that stands still where none runs. */
export function caseClock(portal: Portal, verdicts: readonly Verdict[], history: readonly Recorded[]): TemplateResult | typeof nothing {
  const open = verdicts.filter(({ status, dueAt }) => status === 'paused' || (status === 'running' && dueAt !== undefined));
  const [verdict] = open.toSorted((a, b) => (a.dueAt ?? Number.MAX_SAFE_INTEGER) - (b.dueAt ?? Number.MAX_SAFE_INTEGER));
  const sla = verdict && portal.plan.slas[verdict.sla];
  if (!verdict || sla?.kind !== 'duration') return nothing;
  const pauses = Object.values(sla.pause);
  const reason = pauses.length === 1 ? said(pauses[0]?.reason, portal.locale) : '';
  return html`<section class="card"><gc-clock .verdict=${verdict} .account=${clockAccount(portal.plan, history, portal.clock.now(), verdict)}
    .workingTime=${sla.clock === 'working' ? workingTimeOf(portal, sla.calendar) : undefined} .clock=${portal.clock} heading=${portal.titles.sla(sla.id)}
    clause=${clauseText(portal, sla.satisfies)} reason=${reason} locale=${portal.locale} time-zone=${portal.timeZone}></gc-clock></section>`;
}

function workingTimeOf(portal: Portal, id: string | undefined): WorkingTime | undefined {
  const calendar = id === undefined ? undefined : portal.plan.calendars[id];
  if (!calendar) return undefined;
  const time = laidOut.get(calendar) ?? compileCalendar(calendar);
  laidOut.set(calendar, time);
  return time;
}
