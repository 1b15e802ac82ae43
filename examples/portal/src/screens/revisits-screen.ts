import { type BoardRow, orderTasks, said, sayDay } from '@guicheng/elements';
import type { Verdict } from '@guicheng/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { Portal } from '../app/portal.ts';
import { REVISIT_SLA } from '../office/famous.ts';
import { periodsOf } from '../office/periods-of.ts';
import { subjectOf } from '../office/tasks-of.ts';
import { hrefOf } from '../route.ts';
import { clauseText } from './say-clauses.ts';

/** The weekly rate of revisits, this week's and those before, with the tickets still to visit. */
export function revisitsScreen(portal: Portal): TemplateResult {
  const { texts, me } = portal;
  const sla = portal.plan.slas[REVISIT_SLA];
  const target = sla?.kind === 'ratio' && sla.atLeast ? `${Math.round((sla.atLeast[0] * 100) / sla.atLeast[1])}%` : '';
  const oldest = me && orderTasks(portal.tasks(me)).find(({ key }) => portal.caseOf(key)?.stage === 'done');
  const weeks = weeksToShow(portal);
  return html`<div class="heading">
      <div><h1 tabindex="-1">${texts.revisitTitle}</h1><p class="lead">${portal.say('revisitLead', { target })}</p></div>
      ${oldest ? html`<div class="acts"><a class="button primary" href=${oldest.href}>${texts.revisitNow}</a></div>` : nothing}
    </div>
    <div class="boards">${weeks.map((verdict) => html`<section class="card">${boardOf(portal, verdict, counts(portal, verdict))}</section>`)}</div>`;
}

/** The week that matters most now, as a small board: last week's while its evidence still counts, else this week's. */
export function revisitBoard(portal: Portal, list: boolean): TemplateResult | typeof nothing {
  const weeks = weeksToShow(portal);
  const short = weeks.filter(({ status, ratio }) => status === 'running' && ratio && ratio.counted < ratio.needed);
  const shown = short.at(-1) ?? weeks[0];
  if (!shown) return nothing;
  return html`${boardOf(portal, shown, list)}<p class="small"><a href=${hrefOf({ screen: 'revisits' })}>${portal.texts.revisits}</a></p>`;
}

/** Whether a revisit made now still counts for a week. */
function counts(portal: Portal, { dueAt }: Verdict): boolean {
  return dueAt !== undefined && portal.clock.now() <= dueAt;
}

function weeksToShow(portal: Portal): readonly Verdict[] {
  return periodsOf(portal.verdicts(), REVISIT_SLA).slice(0, 4);
}

function boardOf(portal: Portal, verdict: Verdict, list: boolean): TemplateResult {
  const sla = portal.plan.slas[REVISIT_SLA]!;
  const target = sla.kind === 'ratio' ? sla.atLeast : undefined;
  return html`<gc-share ?list=${list} .verdict=${verdict} .rows=${rowsOf(portal, verdict)} .target=${target} .clock=${portal.clock} heading=${said(sla.title, portal.locale)} period=${weekName(portal, verdict)} clause=${clauseText(portal, sla.satisfies)} locale=${portal.locale} time-zone=${portal.timeZone}></gc-share>`;
}

function weekName(portal: Portal, { startedAt = 0 }: Verdict): string {
  const day = 86_400_000;
  const age = Math.floor((portal.clock.now() - startedAt) / (7 * day));
  if (age <= 1) return age === 0 ? portal.texts.thisWeek : portal.texts.lastWeek;
  return portal.say('weekBefore', { from: sayDay(startedAt, portal.locale, portal.timeZone) });
}

function rowsOf(portal: Portal, { ratio }: Verdict): readonly BoardRow[] {
  return (ratio?.missing ?? []).flatMap((id): readonly BoardRow[] => {
    const state = portal.caseOf(id.replace(/^case\//, ''));
    if (!state) return [];
    return [
      {
        key: state.case,
        href: hrefOf({ screen: 'case', id: state.case }),
        number: state.number,
        subject: subjectOf(portal.plan, state, portal.locale),
        since: state.enteredAt,
      },
    ];
  });
}
