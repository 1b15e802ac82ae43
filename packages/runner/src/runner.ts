import type { Instant } from '@guicheng/definition';
import {
  bulkRefused,
  bulkTooLarge,
  type CaseState,
  type ChainPreview,
  collected,
  type Directory,
  type DutyState,
  type FormValue,
  judge,
  type MigrateCommand,
  type Offer,
  type OfferActor,
  offers,
  type PreviewRequest,
  previewChain,
  type Recorded,
  type StreamId,
  type Verdict,
  type Vote,
} from '@guicheng/engine';
import type { CaseAct } from './case-act.ts';
import { CaseDesk } from './case-desk.ts';
import { Cases } from './cases.ts';
import type { Person, Values } from './check-form.ts';
import { Duties } from './duties.ts';
import { DutyDesk } from './duty-desk.ts';
import { Histories } from './histories.ts';
import { inTurn } from './in-turn.ts';
import type { Outcome } from './outcome.ts';
import type { RunnerParts } from './runner-parts.ts';
import type { RunnerPorts } from './runner-ports.ts';
import { Settling } from './settling.ts';
import { caseStream } from './streams.ts';
import { Waking } from './waking.ts';

/** A block that waits for a decision. */
export interface BlockOfCase {
  readonly case: string;
  readonly block: string;
}

/** What is decided in all of them. */
export interface SaidOfMany {
  readonly vote: Vote;
  readonly comment?: string;
}

/**
 * The engine over a store: each act is one decision appended on condition that nobody was faster, then its effects. The runner
 * never looks at the clock by itself; whoever hosts it calls `tick`, at the latest at `nextInstant`. What is asked of it is done one after the other.
 *
 * An act that was kept is `done`, whatever becomes of its effects: those that fail are tried again by the next `tick`, which throws what goes wrong.
 * Several runners may share a store. Only case numbers can then come twice, if two cases are opened in the same moment.
 */
export class Runner {
  readonly #parts: RunnerParts;
  readonly #caseDesk: CaseDesk;
  readonly #dutyDesk: DutyDesk;
  readonly #settling: Settling;
  readonly #waking: Waking;
  readonly #inTurn = inTurn();

  constructor(ports: RunnerPorts) {
    const histories = new Histories(ports.store);
    this.#parts = { ports, histories, cases: new Cases(ports, histories), duties: new Duties(ports, histories) };
    this.#caseDesk = new CaseDesk(this.#parts);
    this.#dutyDesk = new DutyDesk(this.#parts);
    this.#settling = new Settling(this.#parts, histories);
    this.#waking = new Waking(this.#parts, () => this.#settling.settle());
  }

  /** Reads the store and carries out what a crash may have left undone. Notices come again: see `noticeKey`. */
  async start(): Promise<void> {
    return this.#then(() => this.#parts.histories.refresh());
  }

  /** Opens a case with the values of its first stage. Answers its id along with the outcome. */
  async openCase(
    procedure: string,
    value: Values,
    by: Person,
    chosen?: Readonly<Record<string, readonly string[]>>,
  ): Promise<{ readonly case: string; readonly outcome: Outcome }> {
    return this.#then(() => this.#caseDesk.open({ procedure, value, by, chosen }));
  }

  /** Does something with a case. Forms are checked against the sections the stage fills before the engine is asked. */
  async act(id: string, act: CaseAct, by: Person): Promise<Outcome> {
    return this.#then(async () => {
      await this.#waking.catchUpCase(caseStream(id));
      return this.#caseDesk.act(id, act, by);
    });
  }

  /**
   * Decides the same in many cases at once, one after the other: each is a decision of its own with its own answer, in the order asked. More than
   * `BULK_LIMIT` are all refused, and so is each whose block does not allow it.
   */
  async decideMany(votes: readonly BlockOfCase[], said: SaidOfMany, by: Person): Promise<readonly Outcome[]> {
    const tooLarge = bulkTooLarge(votes.length);
    if (tooLarge !== undefined) return votes.map(() => ({ kind: 'refused', rejection: tooLarge }));
    const outcomes: Outcome[] = [];
    for (const { case: id, block } of votes) {
      const refused = bulkRefused(this.#parts.ports.plan, this.#parts.cases.state(caseStream(id)), block);
      outcomes.push(refused === undefined ? await this.act(id, { ...said, type: 'cast-vote', block }, by) : { kind: 'refused', rejection: refused });
    }
    return outcomes;
  }

  /** Puts a case that is pinned to an older plan under this one, where an administrator of its procedure says so; it is acted on again from then. */
  async migrateCase(id: string, mode: MigrateCommand['mode'], reason: string, by: Person): Promise<Outcome> {
    return this.#then(() => {
      const { ports, cases } = this.#parts;
      const at = ports.clock.now();
      return cases.migrate(caseStream(id), { type: 'migrate-case', mode, reason, id: ports.ids.next(), by, at, recordedAt: at });
    });
  }

  /** A fact from outside goes to every duty it belongs to, opening the occasion it begins. `at` is the source's own time. */
  async receive(name: string, data: Values, source: string, at: Instant): Promise<readonly Outcome[]> {
    return this.#then(() => this.#dutyDesk.receive({ name, data, source, at }));
  }

  /** Records the form a duty asks for. */
  async recordEvidence(sla: string, key: string, value: Values, by: Person): Promise<Outcome> {
    return this.#then(() => this.#dutyDesk.recordEvidence(sla, key, value, by));
  }

  /** Says why a case goes over into the next period. */
  async carryOver(sla: string, key: string, id: string, reason: string, by: Person): Promise<Outcome> {
    return this.#then(() => this.#dutyDesk.carryOver(sla, key, { case: id, reason }, by));
  }

  /** Reads what others wrote, opens the duty periods that have begun and does everything time alone was to do until now, each once. */
  async tick(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#parts.histories.refresh();
      await this.#settling.retry();
      await this.#waking.catchUp();
      this.#settling.throwFailure();
    });
  }

  /** When to call `tick` next: the earliest instant at which time alone changes something. It may have passed already. */
  nextInstant(): Instant | undefined {
    return this.#waking.nextInstant();
  }

  /** Every case, in the order they became known: that they were opened in, unless another runner opened them. */
  cases(): readonly CaseState[] {
    return this.#parts.cases.states();
  }

  /** One case by its id; undefined where there is none. */
  caseOf(id: string): CaseState | undefined {
    const { cases, histories } = this.#parts;
    return histories.of(caseStream(id)).length === 0 ? undefined : cases.state(caseStream(id));
  }

  /** Every duty period, in the order they became known. */
  duties(): readonly DutyState[] {
    return this.#parts.duties.states();
  }

  /** The events of a stream, oldest first; the same list as long as nothing is added. */
  history(stream: StreamId): readonly Recorded[] {
    return this.#parts.histories.snapshot(stream);
  }

  offers(id: string, actor: OfferActor): readonly Offer[] {
    const { ports, cases } = this.#parts;
    return offers(ports.plan, cases.state(caseStream(id)), actor, ports.clock.now(), ports.directory);
  }

  /** The chain of a stage as it would be if it were asked for now: see `previewChain`. */
  preview(asked: PreviewRequest): ChainPreview | undefined {
    const { ports } = this.#parts;
    return previewChain(ports.plan, asked, ports.directory, ports.clock.now());
  }

  /** Every verdict as of now, each case by the plan it is pinned to where older plans are known; of some SLAs only, when named. */
  judge(slas?: readonly string[]): readonly Verdict[] {
    const { ports, histories } = this.#parts;
    const { plan, planOf } = ports;
    return judge(planOf ? { current: plan, planOf } : plan, histories.log(), ports.clock.now(), slas ? { slas } : {});
  }

  /** What the evidence of a duty period starts with, as of now: see `collected` of the engine. */
  collected(sla: string, key: string): FormValue {
    const { ports, histories } = this.#parts;
    return collected(ports.plan, histories.log(), { sla, key, asOf: ports.clock.now() });
  }

  get directory(): Directory {
    return this.#parts.ports.directory;
  }

  /** Calls back after every change with what was recorded, here or by another runner. Answers how to stop. */
  subscribe(listener: (news: readonly Recorded[]) => void): () => void {
    return this.#settling.subscribe(listener);
  }

  /** Does something in its turn and carries out its effects. */
  #then<T>(work: () => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      try {
        return await work();
      } finally {
        await this.#settling.settle();
      }
    });
  }
}
