import type { Instant, Plan } from '@guicheng/definition';
import {
  type CaseCommand,
  type CaseEvent,
  type CaseState,
  type Directory,
  type DutyCommand,
  type DutyEvent,
  type DutyState,
  decide,
  decideDuty,
  evolve,
  evolveDuty,
  initialCase,
  initialDuty,
  nextWake,
  type Recorded,
} from '@guicheng/engine';

type Plain<T> = T extends unknown ? Omit<T, 'id' | 'recordedAt'> : never;
/** A command without its id and the instant it is recorded at. */
export type CaseAsk = Plain<CaseCommand>;
export type DutyAsk = Plain<DutyCommand>;

interface KeptCase {
  state: CaseState;
  readonly history: Recorded<CaseEvent>[];
  wake: Instant | undefined;
}

/** The engine with nothing around it: streams in memory, one decision after the other. */
export class Book {
  readonly log: Recorded[] = [];
  /** How often what was asked was accepted or refused, by command and code. */
  readonly answers = new Map<string, number>();
  readonly #cases = new Map<string, KeptCase>();
  readonly #duties = new Map<string, DutyState>();
  readonly #directoryAt: (at: Instant) => Directory;
  readonly #planOf: (hash: string | undefined) => Plan;
  #commands = 0;

  /** `directoryAt` answers who worked there at the instant a command was sealed, `planOf` the plan of a hash, and for none the one in force. */
  constructor(directoryAt: (at: Instant) => Directory, planOf: (hash: string | undefined) => Plan) {
    this.#directoryAt = directoryAt;
    this.#planOf = planOf;
  }

  get cases(): readonly CaseState[] {
    return [...this.#cases.values()].map(({ state }) => state);
  }

  /** The case that is to be woken first, and when. */
  firstWake(): { readonly id: string; readonly wake: Instant } | undefined {
    let first: { readonly id: string; readonly wake: Instant } | undefined;
    for (const [id, { wake }] of this.#cases) if (wake !== undefined && (first === undefined || wake < first.wake)) first = { id, wake };
    return first;
  }

  state(id: string): CaseState {
    return this.#cases.get(id)?.state ?? initialCase;
  }

  history(id: string): readonly Recorded<CaseEvent>[] {
    return this.#cases.get(id)?.history ?? [];
  }

  /** Asks a case; `recordedAt` is when it arrives, `ask.at` when it was sealed. Answers the code of a refusal. */
  ask(id: string, ask: CaseAsk, recordedAt: Instant): string | undefined {
    const kept = this.#cases.get(id) ?? { state: initialCase, history: [], wake: undefined };
    const plan = this.#planOf(kept.state.planHash === '' ? undefined : kept.state.planHash);
    const command = { ...ask, id: this.#nextId(), recordedAt } as CaseCommand;
    const decision = decide(plan, kept.state, command, this.#directoryAt(ask.at), kept.history);
    this.#count(ask.type, decision.accepted ? 'accepted' : decision.rejection.code);
    if (!decision.accepted) return decision.rejection.code;
    decision.events.forEach((decided, index) => {
      const recorded = { ...decided, stream: `case/${id}`, seq: kept.history.length + 1, id: `${command.id}.${index + 1}`, recordedAt };
      kept.history.push(recorded);
      this.log.push(recorded);
      kept.state = evolve(kept.state, recorded);
    });
    if (decision.events.length > 0) kept.wake = nextWake(plan, kept.state, kept.history);
    if (kept.history.length > 0) this.#cases.set(id, kept);
    // What comes late may turn a breach that is on record, and the clock has to hear of it.
    if ((ask.at < recordedAt || ask.type === 'confirm-instant') && ask.by.kind === 'person') this.reach(id, recordedAt);
    return undefined;
  }

  /** Reaches the wake of a case; a wake from which nothing came is not asked for again. */
  reach(id: string, at: Instant): void {
    const kept = this.#cases.get(id);
    if (kept === undefined) return;
    const before = kept.history.length;
    this.ask(id, { type: 'reach-instant', at, by: { kind: 'clock' } }, at);
    if (kept.history.length === before && kept.wake !== undefined && kept.wake <= at) kept.wake = undefined;
  }

  get duties(): readonly DutyState[] {
    return [...this.#duties.values()];
  }

  duty(stream: string): DutyState {
    return this.#duties.get(stream) ?? initialDuty;
  }

  /** Asks a duty period that needs nothing of any other stream. */
  askDuty(stream: string, ask: DutyAsk, recordedAt: Instant): string | undefined {
    const state = this.duty(stream);
    const plan = this.#planOf(state.planHash === '' ? undefined : state.planHash);
    const command = { ...ask, id: this.#nextId(), recordedAt } as DutyCommand;
    const decision = decideDuty(plan, state, command, { directory: this.#directoryAt(ask.at), history: [] });
    this.#count(ask.type, decision.accepted ? 'accepted' : decision.rejection.code);
    if (!decision.accepted) return decision.rejection.code;
    let next = state;
    decision.events.forEach((decided, index) => {
      const recorded = { ...decided, stream, seq: next.events.length + 1, id: `${command.id}.${index + 1}`, recordedAt } as Recorded<DutyEvent>;
      this.log.push(recorded);
      next = evolveDuty(next, recorded);
    });
    this.#duties.set(stream, next);
    return undefined;
  }

  #nextId(): string {
    this.#commands += 1;
    return `c${this.#commands}`;
  }

  #count(command: string, answer: string): void {
    const key = `${command} ${answer}`;
    this.answers.set(key, (this.answers.get(key) ?? 0) + 1);
  }
}
