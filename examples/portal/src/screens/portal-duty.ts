import { said, sayDay, sayInstant, sayRefusal } from '@guicheng/elements';
import type { Verdict } from '@guicheng/engine';
import { dutyStream } from '@guicheng/runner';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { PortalElement } from '../app/portal-element.ts';
import { tellFailure } from '../app/tell-failure.ts';
import { carriedOver } from '../office/carried-over.ts';
import { periodKey, periodsOf } from '../office/periods-of.ts';
import { subjectOf } from '../office/tasks-of.ts';
import { hrefOf } from '../route.ts';
import type { PortalTexts } from '../text/texts.ts';
import type { FormTask } from './portal-form.ts';
import { printActs } from './print-acts.ts';
import { clauseText } from './say-clauses.ts';

/** A duty of a period, such as the 17:30 summary: its clock, the cases that need a reason, and the form that is its evidence. */
export class PortalDuty extends PortalElement {
  static override properties = { ...PortalElement.properties, sla: {}, key: {} };

  declare sla: string;
  /** The period; the latest one when absent. */
  declare key: string | undefined;
  #task: FormTask | undefined;

  protected override render(): TemplateResult {
    const { portal } = this;
    const { texts } = portal;
    const sla = portal.plan.slas[this.sla];
    const periods = periodsOf(portal.verdicts(), this.sla);
    const verdict = periods.find((one) => periodKey(one) === this.key) ?? (this.key ? undefined : periods[0]);
    if (sla?.kind !== 'clock' || !verdict) return html`<h1 tabindex="-1">${texts.notFound}</h1><p class="lead">${texts.notFoundLead}</p>`;
    const key = periodKey(verdict);
    return html`<div class="heading"><div><h1 tabindex="-1">${portal.titles.form(sla.evidence.form)}</h1>${sla.carryOver ? html`<p class="lead">${texts.summaryLead}</p>` : nothing}</div>
        <label class="period"><span>${texts.otherDay}</span><select @change=${(event: Event) => portal.go(hrefOf({ screen: 'duty', sla: this.sla, key: (event.target as HTMLSelectElement).value }))}>
          ${periods.map((one) => html`<option value=${periodKey(one)} ?selected=${periodKey(one) === key}>${sayDay(one.startedAt ?? 0, portal.locale, portal.timeZone)}</option>`)}
        </select></label></div>
      <div class="columns">
        <div>${sla.carryOver ? this.#reasons(verdict, key) : nothing}${this.#evidence(verdict, key, sla.evidence.form, sla.who)}</div>
        <aside class="side" aria-label=${texts.duties}><section class="card"><gc-clock .verdict=${verdict} .clock=${portal.clock} heading=${said(sla.title, portal.locale)} clause=${clauseText(portal, sla.satisfies)} locale=${portal.locale} time-zone=${portal.timeZone}></gc-clock></section></aside>
      </div>
      ${this.#month(sla.calendar)}`;
  }

  /** The duties of the month of everybody who answers for one by the clock. */
  #month(calendar: string | undefined): TemplateResult {
    const { portal } = this;
    const duties = Object.values(portal.plan.slas).flatMap(({ kind, id }) => (kind === 'clock' ? [id] : []));
    return html`<section class="card"><gc-calendar .plan=${portal.plan} .verdicts=${portal.verdicts()} .slas=${duties} .clock=${portal.clock} .hrefOf=${this.#hrefOf} calendar=${calendar ?? ''} locale=${portal.locale}></gc-calendar></section>`;
  }

  /** Where a duty is done, once it has begun. */
  #hrefOf = ({ sla, key }: { readonly sla: string; readonly key: string }): string | undefined =>
    periodsOf(this.portal.verdicts(), sla).some((one) => periodKey(one) === key) ? hrefOf({ screen: 'duty', sla, key }) : undefined;

  /** The open cases that go over into the next day, each with its reason or a place to write it. */
  #reasons(verdict: Verdict, key: string): TemplateResult {
    const { portal } = this;
    const { texts } = portal;
    const missing = verdict.ratio?.missing ?? [];
    const mine = this.#isMine();
    if (!missing.length) return html`<section class="card"><p>✓ ${verdict.ratio?.cohort ? texts.summaryAllReasons : texts.summaryNone}</p></section>`;
    const rows = missing.flatMap((id) => portal.caseOf(id) ?? []);
    return html`<section class="card" aria-labelledby="reasons"><h2 id="reasons">${texts.summaryOpen} <span class="badge breached">${missing.length}</span></h2>
      <form @submit=${(event: SubmitEvent) => void this.#carryOver(event, key)}>
        <ul class="reasons-list">${repeat(
          rows,
          (state) => state.case,
          (
            state,
          ) => html`<li><p><a class="figures" href=${hrefOf({ screen: 'case', id: state.case })}>${state.number}</a> ${subjectOf(portal.plan, state, portal.locale)} <span class="muted small">${portal.titles.stage(state.procedure, state.stage)}</span></p>
            ${mine ? html`<input name=${state.case} aria-label=${portal.say('summaryReason', { number: state.number })} placeholder=${texts.reasonHint} maxlength="200" list="usual-reasons">` : nothing}</li>`,
        )}</ul>
        ${mine ? html`<datalist id="usual-reasons">${usualReasons(portal.texts).map((reason) => html`<option value=${reason}></option>`)}</datalist><p class="acts"><button type="submit" class="primary">${texts.saveReason}</button></p>` : nothing}
      </form></section>`;
  }

  #evidence(verdict: Verdict, key: string, form: string, who: string): TemplateResult {
    const { portal } = this;
    const { texts } = portal;
    const written = portal.runner.history(dutyStream(this.sla, key)).find(({ event }) => event.type === 'evidence-recorded');
    if (written?.event.type === 'evidence-recorded') {
      const at = sayInstant(written.recordedAt, portal.clock.now(), portal.locale, portal.timeZone);
      const by = written.by.kind === 'person' ? portal.nameOf(written.by.person) : '';
      return html`<section class="card"><h2>${texts.summaryForm}</h2><p>${portal.say('summaryDone', { at })} · ${by}</p>${printActs(portal, { form, value: written.event.value })}</section>`;
    }
    // What is carried over is part of the summary, so its reasons come first.
    if (this.#isMine() && verdict.ratio?.missing.length)
      return html`<section class="card waiting"><h2>${texts.summaryForm}</h2><p>${texts.summaryAfterReasons}</p></section>`;
    if (!this.#isMine())
      return html`<section class="card waiting"><h2>${texts.summaryForm}</h2><p>${portal.say('onlyWho', { position: portal.titles.position(who) })}</p></section>`;
    const draftKey = `${portal.me!.id}/duty/${this.sla}/${key}`;
    if (this.#task?.draftKey !== draftKey) this.#task = this.#make(key, form, draftKey);
    return html`<section class="card form" aria-labelledby="evidence"><h2 id="evidence">${texts.summaryForm}</h2><portal-form .portal=${portal} .tick=${this.tick} .task=${this.#task}></portal-form></section>`;
  }

  #isMine(): boolean {
    const sla = this.portal.plan.slas[this.sla];
    return sla?.kind === 'clock' && this.portal.me!.holds.includes(sla.who);
  }

  #make(key: string, form: string, draftKey: string): FormTask {
    const { portal } = this;
    return {
      form,
      value: {
        ...(form === 'repair-daily-summary' ? carriedOver(portal.runner.cases(), portal.runner.history(dutyStream(this.sla, key))) : {}),
        ...portal.runner.collected(this.sla, key),
      },
      draftKey,
      label: portal.say('submitStage', { stage: portal.titles.form(form) }),
      submit: async (value) => {
        const outcome = await portal.runner.recordEvidence(this.sla, key, value, portal.actor());
        if (outcome.kind === 'done') portal.tell(portal.texts.submitted);
        return outcome;
      },
    };
  }

  async #carryOver(event: SubmitEvent, key: string): Promise<void> {
    event.preventDefault();
    const { portal } = this;
    const reasons = [...new FormData(event.target as HTMLFormElement)].flatMap(([id, reason]) =>
      String(reason).trim() ? [[id, String(reason).trim()] as const] : [],
    );
    if (!reasons.length) return void this.querySelector<HTMLElement>('.reasons-list input')?.focus();
    try {
      for (const [id, reason] of reasons) {
        const outcome = await portal.runner.carryOver(this.sla, key, id, reason, portal.actor());
        if (outcome.kind === 'refused') return portal.tell(portal.say('refused', { reason: sayRefusal(outcome.rejection, portal.locale, portal) }), 'failed');
      }
      portal.tell(portal.say('reasonKept', { n: reasons.length }));
      await this.updateComplete;
      (this.querySelector<HTMLElement>('.reasons-list input') ?? this.querySelector<HTMLElement>('h1'))?.focus();
    } catch (failure) {
      tellFailure(portal, failure);
    }
  }
}

function usualReasons(texts: PortalTexts): readonly string[] {
  return [texts.reasonParts, texts.reasonOwner, texts.reasonApproval, texts.reasonNight];
}
