import type { AttachmentValue } from '@guicheng/definition';
import { type ActAnswer, type GcApprovalEvents, type HostOptions, sayRefusal } from '@guicheng/elements';
import { type Act, type CaseState, type Offer, startingValue } from '@guicheng/engine';
import type { CaseAct, Outcome } from '@guicheng/runner';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { PortalElement } from '../app/portal-element.ts';
import { tellFailure } from '../app/tell-failure.ts';
import { hostOptions } from '../office/host-options.ts';
import { markOf, subjectOf } from '../office/tasks-of.ts';
import { hrefOf } from '../route.ts';
import type { PortalTexts } from '../text/texts.ts';
import { caseClock } from './case-clock.ts';
import { caseForms } from './case-forms.ts';
import { otherActs } from './other-acts.ts';
import type { FormTask } from './portal-form.ts';
import { submitLabel } from './submit-label.ts';

/** What is done where the chain stands; the rest of what can be done with a case has its place beside it. */
const IN_CHAIN: readonly Act[] = [
  'cast-vote',
  'handle-block',
  'return-request',
  'transfer-seat',
  'delegate-seat',
  'give-opinion',
  'add-approvers',
  'remove-approver',
  'hold-vote',
  'take-back-vote',
  'claim-block',
  'release-block',
  'urge-approvers',
  'acknowledge-notice',
  'wake-block',
  'revoke-approval',
  'jump-case',
  'end-case',
  'replace-person',
];

/** One case: what the person looking can do with it now, or why they cannot, its forms, its chain and its history. */
export class PortalCase extends PortalElement {
  static override properties = { ...PortalElement.properties, case: {}, busy: { state: true }, answer: { state: true } };

  declare case: string;
  declare busy: boolean;
  /** How the last act in the chain was answered. */
  declare answer: ActAnswer | undefined;
  #optionsOf: { readonly locale: string; readonly options: HostOptions } | undefined;
  #task: FormTask | undefined;
  #taskOf: string | undefined;

  constructor() {
    super();
    this.busy = false;
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const state = this.portal.caseOf(this.case);
    const offer = state && this.#offers().find(({ act, refused }) => act === 'record-form' && !refused);
    const of = state && offer ? `${this.portal.me!.id}/${state.case}/${state.stage}/${state.enteredAt}` : undefined;
    if (of === this.#taskOf) return;
    this.#taskOf = of;
    this.#task = state && offer && of ? this.#make(state, offer, of) : undefined;
  }

  protected override render(): TemplateResult {
    const { portal } = this;
    const { texts, titles } = portal;
    const state = portal.caseOf(this.case);
    if (!state)
      return html`<h1 tabindex="-1">${texts.notFound}</h1><p class="lead">${texts.notFoundLead}</p><p><a class="button" href=${hrefOf({ screen: 'cases' })}>${texts.cases}</a></p>`;
    const mark = markOf(state, texts);
    const { history, explanations } = portal.historyOf(state.case);
    const verdicts = portal.verdicts().filter(({ subject }) => subject === `case/${state.case}` || subject.startsWith(`case/${state.case}/`));
    return html`<p class="crumb"><a href=${hrefOf({ screen: portal.isAuditor ? 'cases' : 'work' })}>← ${portal.isAuditor ? texts.cases : texts.work}</a></p>
      <p class="kicker"><span class="figures">${state.number}</span> · ${titles.procedure(state.procedure)}${mark ? html` · <strong class="tone breached">${mark}</strong>` : nothing}</p>
      <h1 tabindex="-1">${subjectOf(portal.plan, state, portal.locale)}</h1>
      ${this.#cause(state)}
      <div class="columns case">
        <div>${this.#now(state)} ${state.chain ? this.#chain(state) : nothing} ${caseForms(portal, state)}</div>
        <aside class="side" aria-label=${texts.history}>
          ${caseClock(portal, verdicts, history)}
          <section class="card"><gc-case .plan=${portal.plan} .state=${state} .history=${history} .explanations=${explanations} .verdicts=${verdicts} .nameOf=${portal.nameOf} .numberOf=${portal.numberOf} .bookOf=${portal.bookOf} .addressOf=${(file: AttachmentValue) => portal.files.addressOf(file)} .clock=${portal.clock} locale=${portal.locale}></gc-case></section>
          ${otherActs(portal, state, this.#offers(), (act, told) => this.#act(act, told))}
        </aside>
      </div>`;
  }

  #offers(): readonly Offer[] {
    return this.portal.offers(this.case, this.portal.me!);
  }

  /** What is to be done now. */
  #now(state: CaseState): TemplateResult {
    const { portal } = this;
    const { texts, titles } = portal;
    if (state.status === 'closed' || state.status === 'withdrawn')
      return html`<p class="card muted">${state.status === 'withdrawn' ? texts.withdrawn : texts.caseEnded}</p>`;
    const stage = titles.stage(state.procedure, state.stage);
    if (this.#task) {
      return html`<section class="card form" aria-labelledby="now"><h2 id="now">${portal.say('currentStepOf', { stage })}</h2>
        <portal-form .portal=${portal} .tick=${this.tick} .task=${this.#task}></portal-form></section>`;
    }
    if (state.status === 'in-approval') return html``;
    const refused = this.#offers().find(({ act }) => act === 'record-form')?.refused;
    return html`<section class="card waiting"><h2>${texts.currentStep}: ${stage}</h2>
      <p>${portal.say('waitsFor', { who: this.#whoActs(state) })}</p>
      ${refused ? html`<p class="muted">${portal.say('whyNot', { reason: sayRefusal(refused, portal.locale, portal) })}</p>` : nothing}</section>`;
  }

  #whoActs(state: CaseState): string {
    const { plan, titles } = this.portal;
    const who = plan.procedures[state.procedure]?.stages[state.stage]?.who ?? [];
    return who.flatMap((one) => (one.kind === 'position' ? [titles.position(one.position)] : [])).join('、');
  }

  #chain(state: CaseState): TemplateResult {
    const { portal } = this;
    const chain = state.chain!;
    return html`<section class="card">
      <gc-approval .plan=${portal.plan} .approval=${chain.approval} .chain=${chain} .state=${state} .history=${portal.historyOf(state.case).history}
        .offers=${this.#offers()} .acts=${IN_CHAIN} .answer=${this.answer} .nameOf=${portal.nameOf} .options=${this.#options()} .uploads=${portal.files}
        .clock=${portal.clock} me=${portal.me!.id} ?busy=${this.busy} locale=${portal.locale}
        @gc-act=${(event: GcApprovalEvents['gc-act']) => void this.#inChain(event.detail)}
        @gc-retry=${() => this.requestUpdate()}></gc-approval></section>`;
  }

  async #inChain({ act, command }: GcApprovalEvents['gc-act']['detail']): Promise<void> {
    const told = act === 'cast-vote' ? 'voted' : act === 'handle-block' ? 'handled' : 'submitted';
    this.answer = await this.#act(command, told).catch(() => ({ kind: 'failed' as const }));
  }

  /** The same for one language, so that a search goes on while the page ticks. */
  #options(): HostOptions {
    const { plan, locale } = this.portal;
    if (this.#optionsOf?.locale !== locale) this.#optionsOf = { locale, options: hostOptions(plan, locale) };
    return this.#optionsOf.options;
  }

  /** Why a case exists that nobody opened. */
  #cause(state: CaseState): TemplateResult | typeof nothing {
    const { portal } = this;
    const opened = portal.historyOf(state.case).history[0]?.event;
    const cause = opened?.type === 'case-opened' ? opened.cause : undefined;
    if (!cause) return nothing;
    for (const duty of portal.runner.duties()) {
      const event = duty.events.find(({ id }) => id === cause)?.event;
      const words = event?.type === 'evidence-recorded' ? 'causeEvidence' : 'causeBreach';
      if (event) return html`<p class="lead">${portal.say(words, { sla: portal.titles.sla(duty.sla) })}</p>`;
    }
    const from = portal.runner.cases().find((other) => portal.historyOf(other.case).history.some(({ id }) => id === cause));
    return from
      ? html`<p class="lead"><a href=${hrefOf({ screen: 'case', id: from.case })}>${portal.say('causeCase', { number: from.number })}</a></p>`
      : nothing;
  }

  #make(state: CaseState, offer: Offer, draftKey: string): FormTask {
    const { portal } = this;
    const form = offer.form!;
    return {
      form,
      ...(offer.sections?.length ? { sections: offer.sections } : {}),
      value: startingValue(portal.plan, state, { form, sections: offer.sections }),
      state,
      draftKey,
      ahead: { procedure: state.procedure, stage: state.stage, state },
      label: submitLabel(portal, form, offer.sections),
      submit: (value) => this.#act({ type: 'record-form', stage: state.stage, value }, 'submitted'),
    };
  }

  async #act(act: CaseAct, told: keyof PortalTexts): Promise<Outcome> {
    const { portal } = this;
    this.busy = true;
    try {
      const outcome = await portal.runner.act(this.case, act, portal.actor());
      if (outcome.kind === 'done') portal.tell(portal.texts[told]);
      else if (outcome.kind === 'refused') portal.tell(portal.say('refused', { reason: sayRefusal(outcome.rejection, portal.locale, portal) }), 'failed');
      else if (outcome.kind === 'conflict') portal.tell(portal.texts.conflict, 'failed');
      return outcome;
    } catch (failure) {
      tellFailure(portal, failure);
      throw failure;
    } finally {
      this.busy = false;
    }
  }
}
