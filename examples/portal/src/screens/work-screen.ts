import { type GcWorklistEvents, orderTasks, said, WORKLIST_COLUMNS, type WorklistView } from '@guicheng/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { Portal } from '../app/portal.ts';
import { SUMMARY_SLA } from '../office/famous.ts';
import { periodKey, periodsOf } from '../office/periods-of.ts';
import { hrefOf } from '../route.ts';
import { quietPhone, ringingPhone } from './phone-card.ts';
import { revisitBoard } from './revisits-screen.ts';
import { clauseText } from './say-clauses.ts';
import { takeOver, takeThemOver } from './take-over.ts';

type Act = { readonly label: string; readonly href: string };

const REGISTERS = [
  ['repair', 'openTicket'],
  ['enquiry', 'openEnquiry'],
  ['complaint', 'openComplaint'],
  ['visit', 'openVisit'],
  ['expense', 'openExpense'],
] as const;

const NO_VIEWS: readonly WorklistView[] = [];

/** Everything of a position at one glance: what waits, what can be registered, the telephone, the clock and the rate. */
export function workScreen(portal: Portal): TemplateResult {
  const { texts, me, preferences } = portal;
  const tasks = portal.tasks(me!);
  const [first, ...rest] = actsOf(portal);
  // While the phone rings, answering it comes before everything else.
  const answering = ringingPhone(portal) !== nothing;
  return html`<div class="heading">
      <div><h1 tabindex="-1">${texts.work}</h1><p class="lead">${portal.say('hello', { name: portal.nameOf(me!.id), position: portal.positionOf(me!) })}</p></div>
      <div class="acts">
        ${first ? html`<a class="button ${answering ? '' : 'primary'}" href=${first.href}>${first.label}</a>` : nothing}
        ${rest.length ? html`<details class="more"><summary class="button">${texts.openOther}</summary><ul>${rest.map(({ label, href }) => html`<li><a href=${href}>${label}</a></li>`)}</ul></details>` : nothing}
      </div>
    </div>
    <div class="columns">
      <section class="card" aria-labelledby="tasks">
        <h2 id="tasks">${portal.say('waiting', { n: tasks.length })}</h2>
        <gc-worklist filter .tasks=${tasks} .acts=${[takeOver(portal)]} .views=${preferences.views ?? NO_VIEWS} .columns=${preferences.columns ?? WORKLIST_COLUMNS} .clock=${portal.clock}
          @gc-bulk=${({ detail }: GcWorklistEvents['gc-bulk']) => void takeThemOver(portal, detail)}
          @gc-views-change=${({ detail }: GcWorklistEvents['gc-views-change']) => void portal.prefer(detail)}
          @gc-columns-change=${({ detail }: GcWorklistEvents['gc-columns-change']) => void portal.prefer(detail)} locale=${portal.locale} time-zone=${portal.timeZone}><span slot="empty">${texts.nothingForYou}</span></gc-worklist>
      </section>
      <aside class="side" aria-label=${texts.duties}>${quietPhone(portal)} ${summaryCard(portal)} <section class="card">${revisitBoard(portal, false)}</section></aside>
    </div>`;
}

/** What a position can begin, the most frequent first; for the others the task that is due first. */
function actsOf(portal: Portal): readonly Act[] {
  const { texts, plan, me } = portal;
  const registers = REGISTERS.filter(([procedure]) =>
    plan.procedures[procedure]?.opens.some((who) => who.kind === 'position' && me!.holds.includes(who.position)),
  );
  const acts = registers.map(([procedure, key]): Act => ({ label: texts[key], href: hrefOf({ screen: 'new', procedure }) }));
  const summary = plan.slas[SUMMARY_SLA];
  if (summary?.kind === 'clock' && me!.holds.includes(summary.who))
    return [{ label: texts.writeSummary, href: hrefOf({ screen: 'duty', sla: SUMMARY_SLA }) }, ...acts];
  if (registers[0]?.[0] === 'repair') return acts;
  const task = orderTasks(portal.tasks(me!)).find(({ key }) => !key.includes('/'));
  return task ? [{ label: texts.takeNext, href: task.href }, ...acts] : acts;
}

/** Today's 17:30, counted down. */
function summaryCard(portal: Portal): TemplateResult | typeof nothing {
  const sla = portal.plan.slas[SUMMARY_SLA];
  const today = periodsOf(portal.verdicts(), SUMMARY_SLA)[0];
  if (!sla || !today) return nothing;
  return html`<section class="card"><gc-clock .verdict=${today} .clock=${portal.clock} heading=${said(sla.title, portal.locale)} clause=${clauseText(portal, sla.satisfies)} locale=${portal.locale} time-zone=${portal.timeZone}>
    <p><a href=${hrefOf({ screen: 'duty', sla: SUMMARY_SLA, key: periodKey(today) })}>${portal.texts.summary}</a></p>
  </gc-clock></section>`;
}
