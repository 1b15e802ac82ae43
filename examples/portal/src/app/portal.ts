import type { FormModule, Instant, Plan } from '@guicheng/definition';
import type { WorklistTask } from '@guicheng/elements';
import { fillText, said, type Titles, titlesOf } from '@guicheng/elements';
import { type CaseState, type Explanation, explain, type Offer, type Recorded, type Verdict } from '@guicheng/engine';
import { caseStream, type Runner } from '@guicheng/runner';
import type { Draft, Drafts } from '@guicheng/store-idb';
import type { MovableClock } from '../clock/movable-clock.ts';
import { RECORDS_BEGIN } from '../office/beginning.ts';
import type { Call } from '../office/calls.ts';
import { callsOf } from '../office/calls.ts';
import type { Files } from '../office/files.ts';
import { tasksOf } from '../office/tasks-of.ts';
import { actorOf, type Person, personOf } from '../people.ts';
import { parseRoute, type Route } from '../route.ts';
import { loadPortalTexts, type PortalTexts } from '../text/texts.ts';
import { keepPreferences, type Preferences } from './preferences.ts';

/** What the portal stands on, ready for use. */
export interface PortalParts {
  readonly plan: Plan;
  readonly runner: Runner;
  readonly clock: MovableClock;
  readonly drafts: Drafts;
  readonly files: Files;
  readonly forms: { readonly [form: string]: FormModule };
  readonly texts: PortalTexts;
  readonly preferences: Preferences;
  /** Throws everything recorded away and opens the page anew. */
  readonly reset: () => Promise<void>;
}

/** How often verdicts are taken again while nothing is recorded, ms of the portal's clock. */
const VERDICT_AGE = 20_000;

/** The portal's state: who looks, at what, in which language; and answers about the center, kept until something changes. */
export class Portal extends EventTarget {
  readonly plan: Plan;
  readonly runner: Runner;
  readonly clock: MovableClock;
  readonly drafts: Drafts;
  readonly files: Files;
  readonly forms: { readonly [form: string]: FormModule };
  readonly reset: () => Promise<void>;
  route: Route = parseRoute('');
  texts: PortalTexts;
  preferences: Preferences;
  /** The last thing that was done or went wrong, said aloud and shown for a while. */
  notice: { readonly text: string; readonly tone: 'done' | 'failed' } | undefined;
  /** A week is being played. */
  playing = false;
  /** Asked before another screen is shown; false keeps the present one. */
  guard: (() => boolean) | undefined;
  #verdicts: { readonly at: Instant; readonly verdicts: readonly Verdict[] } | undefined;
  #tasks = new Map<string, readonly WorklistTask[]>();

  constructor(parts: PortalParts) {
    super();
    const { plan, runner, clock, drafts, files, forms, texts, preferences, reset } = parts;
    this.plan = plan;
    this.runner = runner;
    this.clock = clock;
    this.drafts = drafts;
    this.files = files;
    this.forms = forms;
    this.texts = texts;
    this.preferences = preferences;
    this.reset = reset;
    runner.subscribe(() => this.changed());
  }

  get locale(): string {
    return this.preferences.locale;
  }

  get timeZone(): string {
    return this.plan.pack.timeZone;
  }

  get titles(): Titles {
    return titlesOf(this.plan, this.locale);
  }

  /** Who looks; undefined before a position was chosen. */
  get me(): Person | undefined {
    return this.preferences.person === undefined ? undefined : personOf(this.preferences.person);
  }

  /** Somebody without a position can read everything and act on nothing. */
  get isAuditor(): boolean {
    return this.me?.holds.length === 0;
  }

  nameOf = (person: string): string => {
    const known = personOf(person);
    return known ? said(known.name, this.locale) : person;
  };

  /** Number of a case by its id. */
  numberOf = (id: string): string => this.runner.caseOf(id)?.number ?? id;

  /** Where the policy book describes a place of the pack. */
  bookOf = (place: string): string => `policy/${this.locale}.html#${place.split('/').slice(0, 2).join('/')}`;

  positionOf(person: Person): string {
    return person.holds[0] ? this.titles.position(person.holds[0]) : this.texts.auditor;
  }

  say(key: keyof PortalTexts, values: { readonly [name: string]: unknown } = {}): string {
    return fillText(this.texts[key], values);
  }

  /** Every verdict on what happened since the records begin, at most some seconds old. */
  verdicts(): readonly Verdict[] {
    const now = this.clock.now();
    if (!this.#verdicts || now - this.#verdicts.at > VERDICT_AGE) {
      const verdicts = this.runner.judge().filter(({ startedAt, subject }) => !subject.startsWith('period/') || (startedAt ?? 0) >= RECORDS_BEGIN);
      this.#verdicts = { at: now, verdicts };
      this.#tasks.clear();
    }
    return this.#verdicts.verdicts;
  }

  tasks(person: Person): readonly WorklistTask[] {
    const verdicts = this.verdicts();
    const known = this.#tasks.get(person.id);
    if (known) return known;
    const { plan, texts, locale, nameOf } = this;
    const tasks = tasksOf(person, { plan, texts, locale, nameOf, verdicts, cases: this.runner.cases(), offers: (id) => this.offers(id, person) });
    this.#tasks.set(person.id, tasks);
    return tasks;
  }

  offers(id: string, person: Person): readonly Offer[] {
    return this.runner.offers(id, { person: person.id, positions: person.holds });
  }

  calls(): readonly Call[] {
    return callsOf(this.runner.duties(), this.verdicts());
  }

  caseOf(id: string): CaseState | undefined {
    return this.runner.caseOf(id);
  }

  /** The case opened because of an event. */
  caseCausedBy(event: string): CaseState | undefined {
    return this.runner.cases().find((state) => state.case.startsWith(`${event}.`));
  }

  historyOf(id: string): { readonly history: readonly Recorded[]; readonly explanations: readonly Explanation[] } {
    const history = this.runner.history(caseStream(id));
    return { history, explanations: explain(this.plan, history) };
  }

  actor() {
    return actorOf(this.me!);
  }

  /** What expressions of a form see of the person who fills it in. */
  formContext(state?: CaseState) {
    const me = this.me;
    const actor = me && { id: me.id, name: me.name['zh-CN'] ?? me.id, positions: me.holds };
    const root = state && {
      id: state.case,
      number: state.number,
      procedure: state.procedure,
      stage: state.stage,
      openedAt: state.openedAt,
      responsible: state.responsible,
    };
    return { now: () => this.clock.now(), actor, requester: actor, case: root };
  }

  draftOf(form: string, hash: string, key: string, value: Draft['value']): Draft {
    return { key, form, formHash: hash, value, savedAt: this.clock.now() };
  }

  /** Says something aloud and shows it. */
  tell(text: string, tone: 'done' | 'failed' = 'done'): void {
    this.notice = { text, tone };
    this.#announce();
  }

  /** Shows another screen. */
  go(href: string): void {
    if (location.hash === href) window.dispatchEvent(new HashChangeEvent('hashchange'));
    else location.hash = href;
  }

  /** Something changed that screens show: what was kept of answers is dropped. */
  changed(): void {
    this.#verdicts = undefined;
    this.#tasks.clear();
    this.#announce();
  }

  /** Screens are drawn again without asking the runner. */
  redraw(): void {
    this.#announce();
  }

  async prefer(preferences: Partial<Preferences>): Promise<void> {
    const texts = preferences.locale ? await loadPortalTexts(preferences.locale) : this.texts;
    this.preferences = { ...this.preferences, ...preferences };
    this.texts = texts;
    keepPreferences(this.preferences);
    this.changed();
  }

  #announce(): void {
    this.dispatchEvent(new Event('change'));
  }
}
