import type { Instant } from '@guicheng/definition';
import { dutiesDue, nextDutyOpening, type StreamId, type Wake } from '@guicheng/engine';
import { CaseWakes } from './case-wakes.ts';
import { DutyWakes } from './duty-wakes.ts';
import type { RunnerParts } from './runner-parts.ts';
import { dutyStream, streamOf } from './streams.ts';

/** A wake that was asked for: nothing came of it, if its stream is still as long and still has it. */
interface Asked {
  readonly wake: Instant;
  readonly length: number;
}

/** What time alone brings about: duty periods that begin, and instants that cases and duties wait for. */
export class Waking {
  readonly #parts: RunnerParts;
  readonly #settle: () => Promise<void>;
  readonly #caseWakes: CaseWakes;
  readonly #dutyWakes: DutyWakes;
  readonly #asked = new Map<StreamId, Asked>();
  /** Every period that was due before is open. Undefined until it is known. */
  #openUntil: Instant | undefined;

  constructor(parts: RunnerParts, settle: () => Promise<void>) {
    this.#parts = parts;
    this.#settle = settle;
    this.#caseWakes = new CaseWakes(parts.cases, parts.histories);
    this.#dutyWakes = new DutyWakes(parts.ports.plan, parts.duties, parts.histories);
  }

  /** Does everything time was to do until now, what was open already first, then the periods that have begun meanwhile, with what all that sets off. */
  async catchUp(): Promise<void> {
    const now = this.#parts.ports.clock.now();
    await this.#reachDue(now);
    await this.#openDuties(now);
    await this.#reachDue(now);
  }

  /** Brings one case up to date, so that an act meets it as time has left it. */
  async catchUpCase(stream: StreamId): Promise<void> {
    const now = this.#parts.ports.clock.now();
    let last: Instant | undefined;
    const { cases } = this.#parts;
    for (let wake = cases.wake(stream); wake !== undefined && wake <= now && wake !== last; wake = cases.wake(stream)) {
      last = wake;
      await this.#reach(stream, wake, now);
    }
  }

  /** The earliest instant at which time alone changes something; now, before the first time it was caught up with. */
  nextInstant(): Instant | undefined {
    const now = this.#parts.ports.clock.now();
    if (this.#openUntil === undefined) return now;
    const opening = nextDutyOpening(this.#parts.ports.plan, Math.min(this.#openUntil, now));
    const counts = ({ id, wake }: Wake) => !this.#isIdle(id, wake);
    return earliest(opening, this.#caseWakes.next(counts), this.#dutyWakes.next(now, counts));
  }

  async #openDuties(now: Instant): Promise<void> {
    const { ports, duties } = this.#parts;
    for (const { sla, key, from } of dutiesDue(ports.plan, now, Math.min(now, this.#openUntil ?? this.#firstRecord(now)))) {
      const stream = dutyStream(sla, key);
      if (duties.state(stream).status !== 'none') continue;
      await duties.send(stream, { type: 'open-duty', sla, key, id: ports.ids.next(), by: { kind: 'clock' }, at: from, recordedAt: now });
      await this.#settle();
    }
    // A clock that was put back is believed: what it had opened ahead is there, what comes now is not.
    this.#openUntil = now;
  }

  /** Where the history begins. A runner that stopped while it opened periods must find those it had not come to. */
  #firstRecord(now: Instant): Instant {
    return this.#parts.histories.log().reduce((first, { recordedAt }) => Math.min(first, recordedAt), now);
  }

  /** In the order things fall due; what falls due because of them comes after them. An instant is asked for once, whether or not it changed anything. */
  async #reachDue(now: Instant): Promise<void> {
    const asked = new Set<string>();
    for (let due = this.#due(now, asked); due.length > 0; due = this.#due(now, asked)) {
      for (const { stream, wake } of due) {
        asked.add(`${stream}@${wake}`);
        await this.#reach(stream, wake, now);
        await this.#settle();
      }
    }
  }

  #due(now: Instant, asked: ReadonlySet<string>): readonly { readonly stream: StreamId; readonly wake: Instant }[] {
    const found = [...this.#caseWakes.due(now), ...this.#dutyWakes.due(now)].map(({ id, wake }) => ({ stream: id, wake }));
    return found.filter(({ stream, wake }) => !asked.has(`${stream}@${wake}`)).sort((a, b) => a.wake - b.wake);
  }

  /** An instant from which nothing comes may hide a later one that has passed too: then the stream is asked as of now. */
  async #reach(stream: StreamId, wake: Instant, now: Instant): Promise<void> {
    const { histories } = this.#parts;
    const before = histories.of(stream).length;
    await this.#sendReach(stream, wake, now);
    if (histories.of(stream).length === before && wake < now) await this.#sendReach(stream, now, now);
    this.#asked.set(stream, { wake, length: histories.of(stream).length });
  }

  async #sendReach(stream: StreamId, at: Instant, now: Instant): Promise<void> {
    const { ports, cases, duties } = this.#parts;
    const command = { type: 'reach-instant', id: ports.ids.next(), by: { kind: 'clock' }, at, recordedAt: now } as const;
    await (streamOf(stream).kind === 'case' ? cases.send(stream, command) : duties.send(stream, command));
  }

  #isIdle(stream: StreamId, wake: Instant): boolean {
    const asked = this.#asked.get(stream);
    return asked?.wake === wake && asked.length === this.#parts.histories.of(stream).length;
  }
}

function earliest(...instants: readonly (Instant | undefined)[]): Instant | undefined {
  const known = instants.filter((instant) => instant !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
