import type { Instant } from '@guicheng/definition';
import {
  type Actor,
  type CaseState,
  type Directory,
  type DutyState,
  dutiesDue,
  dutiesOfFact,
  judge,
  nextDutyOpening,
  type Offer,
  type OfferActor,
  offers,
  type Recorded,
  type StreamId,
  type Verdict,
} from '@guicheng/engine';
import { Cases } from './cases.ts';
import { Duties } from './duties.ts';
import { carryOut, effectsOf } from './effects.ts';
import { Histories } from './histories.ts';
import { numberCase } from './number-case.ts';
import type { Outcome } from './outcome.ts';
import type { RunnerPorts } from './runner-ports.ts';
import { caseStream, dutyStream, streamOf } from './streams.ts';

type Values = Readonly<Record<string, unknown>>;
type Person = Extract<Actor, { readonly kind: 'person' }>;

/** What a person asks of a case. Ids and instants are added by the runner. */
export type CaseAct =
  | { readonly type: 'record-form'; readonly stage: string; readonly value: Values; readonly chosen?: Readonly<Record<string, readonly string[]>> }
  | { readonly type: 'cast-vote'; readonly block: string; readonly vote: 'approve' | 'reject' | 'abstain'; readonly comment?: string }
  | { readonly type: 'handle-block'; readonly block: string; readonly value?: Values }
  | { readonly type: 'hand-over'; readonly to: string; readonly toName: string; readonly reason?: string }
  | { readonly type: 'add-comment'; readonly text: string }
  | { readonly type: 'withdraw-case'; readonly reason: string };

/**
 * The engine over a store: each act is one decision appended on condition that nobody was faster, then its effects. The runner
 * never looks at the clock by itself; whoever hosts it calls `tick`, at the latest at `nextInstant`.
 */
export class Runner {
  readonly #ports: RunnerPorts;
  readonly #histories: Histories;
  readonly #cases: Cases;
  readonly #duties: Duties;
  readonly #listeners = new Set<(news: readonly Recorded[]) => void>();
  #ticked: Instant | undefined;

  constructor(ports: RunnerPorts) {
    this.#ports = ports;
    this.#histories = new Histories(ports.store);
    this.#cases = new Cases(ports, this.#histories);
    this.#duties = new Duties(ports, this.#histories);
  }

  /** Reads the store and carries out what a crash may have left undone. */
  async start(): Promise<void> {
    const news = await this.#histories.refresh();
    this.#ticked = news.reduce<Instant | undefined>((latest, { recordedAt }) => Math.max(latest ?? recordedAt, recordedAt), undefined);
    await this.#settle(news);
  }

  /** Opens a case with the values of its first stage. Answers its id along with the outcome. */
  async openCase(
    procedure: string,
    value: Values,
    by: Person,
    chosen?: Readonly<Record<string, readonly string[]>>,
  ): Promise<{ readonly case: string; readonly outcome: Outcome }> {
    const definition = this.#ports.plan.procedures[procedure];
    const stage = definition?.stages[definition.start];
    const id = this.#ports.ids.next();
    const checked = this.#check(definition?.form, stage?.sections, value, {}, by, { procedure, stage: definition?.start });
    if (checked.kind !== 'value') return { case: id, outcome: checked };
    const { at, recordedAt } = this.#seal();
    const number = numberCase(this.#ports.plan, procedure, at, this.#countCases(procedure));
    const command = {
      type: 'open-case',
      id: this.#ports.ids.next(),
      case: id,
      number,
      procedure,
      value: checked.value,
      by,
      at,
      recordedAt,
      ...(chosen ? { chosen } : {}),
    } as const;
    return { case: id, outcome: await this.#settled(this.#cases.send(caseStream(id), command)) };
  }

  /** Does something with a case. Forms are checked against the sections the stage fills before the engine is asked. */
  async act(id: string, act: CaseAct, by: Person): Promise<Outcome> {
    const state = this.#cases.state(caseStream(id));
    const command = { ...act, id: this.#ports.ids.next(), by, ...this.#seal() };
    if (act.type !== 'record-form') return this.#settled(this.#cases.send(caseStream(id), command));
    const stage = this.#ports.plan.procedures[state.procedure]?.stages[act.stage];
    const before = state.forms[stage?.form ?? ''] ?? {};
    const checked = this.#check(stage?.form, stage?.sections, act.value, before, by, caseRoot(state));
    return checked.kind === 'value' ? this.#settled(this.#cases.send(caseStream(id), { ...command, ...act, value: checked.value })) : checked;
  }

  /** A fact from outside goes to every duty it belongs to, opening the occasion it begins. `at` is the source's own time. */
  async receive(name: string, data: Values, source: string, at: Instant): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    const { recordedAt } = this.#seal();
    const by = { kind: 'source', source } as const;
    for (const { sla, key, opens } of dutiesOfFact(this.#ports.plan, { name, data, at })) {
      const stream = dutyStream(sla, key);
      const isNew = this.#duties.state(stream).status === 'none';
      if (isNew && !opens) continue;
      if (isNew) outcomes.push(await this.#settled(this.#duties.send(stream, { type: 'open-duty', sla, key, id: this.#ports.ids.next(), by, at, recordedAt })));
      outcomes.push(await this.#settled(this.#duties.send(stream, { type: 'receive-fact', name, data, id: this.#ports.ids.next(), by, at, recordedAt })));
    }
    return outcomes;
  }

  /** Records the form a duty asks for. */
  async recordEvidence(sla: string, key: string, value: Values, by: Person): Promise<Outcome> {
    const definition = this.#ports.plan.slas[sla];
    const form = definition?.kind === 'clock' ? definition.evidence.form : undefined;
    const checked = this.#check(form, undefined, value, {}, by, {});
    if (checked.kind !== 'value') return checked;
    return this.#settled(
      this.#duties.send(dutyStream(sla, key), { type: 'record-evidence', value: checked.value, id: this.#ports.ids.next(), by, ...this.#seal() }),
    );
  }

  /** Says why a case goes over into the next period. */
  async carryOver(sla: string, key: string, id: string, reason: string, by: Person): Promise<Outcome> {
    return this.#settled(this.#duties.send(dutyStream(sla, key), { type: 'carry-over', case: id, reason, id: this.#ports.ids.next(), by, ...this.#seal() }));
  }

  /** Opens the duty periods that have begun and does everything time alone was to do until now, each once. */
  async tick(): Promise<void> {
    const now = this.#ports.clock.now();
    const clock = { kind: 'clock' } as const;
    for (const { sla, key, from } of dutiesDue(this.#ports.plan, now, this.#ticked ?? now)) {
      const stream = dutyStream(sla, key);
      if (this.#duties.state(stream).status !== 'none') continue;
      await this.#settled(this.#duties.send(stream, { type: 'open-duty', sla, key, id: this.#ports.ids.next(), by: clock, at: from, recordedAt: now }));
    }
    this.#ticked = now;
    const asked = new Set<string>();
    for (const stream of this.#histories.streams()) {
      // Waking a stream may give it a next instant that has passed too; an instant that changed nothing is not asked again.
      for (let wake = this.#wake(stream, now); wake !== undefined && wake <= now && !asked.has(`${stream}@${wake}`); wake = this.#wake(stream, now)) {
        asked.add(`${stream}@${wake}`);
        const command = { type: 'reach-instant', id: this.#ports.ids.next(), by: clock, at: wake, recordedAt: now } as const;
        await this.#settled(streamOf(stream).kind === 'case' ? this.#cases.send(stream, command) : this.#duties.send(stream, command));
      }
    }
  }

  /** When to call `tick` next: the earliest instant at which time alone changes something. It may have passed already. */
  nextInstant(): Instant | undefined {
    const now = this.#ports.clock.now();
    const wakes = this.#histories.streams().flatMap((stream) => this.#wake(stream, now) ?? []);
    const opening = nextDutyOpening(this.#ports.plan, now);
    const all = opening === undefined ? wakes : [...wakes, opening];
    return all.reduce<Instant | undefined>((first, instant) => Math.min(first ?? instant, instant), undefined);
  }

  /** Every case, in the order they were opened. */
  cases(): readonly CaseState[] {
    return this.#histories.streams().flatMap((stream) => (streamOf(stream).kind === 'case' ? [this.#cases.state(stream)] : []));
  }

  /** Every duty period, in the order they were opened. */
  duties(): readonly DutyState[] {
    return this.#histories.streams().flatMap((stream) => (streamOf(stream).kind === 'duty' ? [this.#duties.state(stream)] : []));
  }

  history(stream: StreamId): readonly Recorded[] {
    return this.#histories.of(stream);
  }

  offers(id: string, actor: OfferActor): readonly Offer[] {
    return offers(this.#ports.plan, this.#cases.state(caseStream(id)), actor, this.#ports.clock.now(), this.#ports.directory);
  }

  /** Every verdict as of now; of some SLAs only, when named. */
  judge(slas?: readonly string[]): readonly Verdict[] {
    return judge(this.#ports.plan, this.#histories.all(), this.#ports.clock.now(), slas ? { slas } : {});
  }

  get directory(): Directory {
    return this.#ports.directory;
  }

  /** Calls back after every change with what was recorded. Answers how to stop. */
  subscribe(listener: (news: readonly Recorded[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #wake(stream: StreamId, now: Instant): Instant | undefined {
    return streamOf(stream).kind === 'case' ? this.#cases.wake(stream) : this.#duties.wake(stream, now);
  }

  #seal(): { readonly at: Instant; readonly recordedAt: Instant } {
    const now = this.#ports.clock.now();
    return { at: now, recordedAt: now };
  }

  #countCases(procedure: string): number {
    return this.cases().filter((state) => state.procedure === procedure).length;
  }

  #check(
    form: string | undefined,
    sections: readonly string[] | undefined,
    value: Values,
    before: Values,
    by: Person,
    root: Values,
  ): { readonly kind: 'value'; readonly value: Values } | Extract<Outcome, { readonly kind: 'invalid' }> {
    if (form === undefined) return { kind: 'value', value: {} };
    const actor = { id: by.for ?? by.person, name: by.name, positions: this.#ports.directory.positionsOf(by.for ?? by.person) };
    const context = { now: this.#ports.clock.now(), actor, requester: actor, case: root, ...(sections && sections.length > 0 ? { sections } : {}) };
    const answer = this.#ports.validate(form, { ...before, ...value }, context);
    return answer.ok ? { kind: 'value', value: answer.value } : { kind: 'invalid', errors: answer.errors };
  }

  async #settled(sending: Promise<Outcome>): Promise<Outcome> {
    const outcome = await sending;
    if (outcome.kind === 'done') await this.#settle(outcome.events);
    return outcome;
  }

  /** Carries out what events set off, and what that sets off in turn, then tells who listens. */
  async #settle(events: readonly Recorded[]): Promise<void> {
    const news = [...events];
    for (let index = 0; index < news.length; index += 1) {
      const effects = effectsOf(this.#ports, this.#cases, news[index]!);
      news.push(...(await carryOut(effects, this.#ports, this.#cases, (procedure) => this.#countCases(procedure))));
    }
    if (news.length > 0) for (const listener of this.#listeners) listener(news);
  }
}

function caseRoot(state: CaseState): Values {
  const { case: id, number, procedure, stage, openedAt, responsible } = state;
  return { id, number, procedure, stage, openedAt, ...(responsible === undefined ? {} : { responsible }) };
}
