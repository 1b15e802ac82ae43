import type { Instant } from '@guicheng/definition';
import {
  type DutyCommand,
  type DutyEvent,
  type DutyState,
  decideDuty,
  evolveDuty,
  initialDuty,
  nextWakeDuty,
  type Recorded,
  type StreamId,
} from '@guicheng/engine';
import { record } from './cases.ts';
import type { Histories } from './histories.ts';
import type { Outcome } from './outcome.ts';
import type { RunnerPorts } from './runner-ports.ts';
import { streamOf } from './streams.ts';

/** How often a command is decided again because somebody else was faster. */
const TRIES = 3;

interface Folded {
  readonly length: number;
  /** Events of all streams when the wake was computed: what a ratio or a carry-over looks at may be any case. */
  readonly seen: number;
  readonly state: DutyState;
  readonly wake: Instant | undefined;
}

/** Duty periods over histories. */
export class Duties {
  readonly #ports: RunnerPorts;
  readonly #histories: Histories;
  readonly #folded = new Map<StreamId, Folded>();

  constructor(ports: RunnerPorts, histories: Histories) {
    this.#ports = ports;
    this.#histories = histories;
  }

  state(stream: StreamId): DutyState {
    return this.#fold(stream).state;
  }

  /** The next instant at which time alone changes this period, as things stand at `asOf`. */
  wake(stream: StreamId, asOf: Instant): Instant | undefined {
    const folded = this.#fold(stream);
    const seen = this.#looksAtCases(stream) ? this.#histories.count() : folded.length;
    if (folded.seen === seen) return folded.wake;
    const wake = nextWakeDuty(this.#ports.plan, folded.state, this.#context(stream), asOf);
    this.#folded.set(stream, { ...folded, seen, wake });
    return wake;
  }

  async send(stream: StreamId, command: DutyCommand): Promise<Outcome> {
    const { plan, directory } = this.#ports;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const history = this.#histories.of(stream);
      const decision = decideDuty(plan, this.state(stream), command, { directory, history: this.#context(stream) });
      if (!decision.accepted) return { kind: 'refused', rejection: decision.rejection };
      const events = record(stream, history.length, command, decision.events);
      if (events.length === 0 || (await this.#histories.append(stream, events))) return { kind: 'done', events };
    }
    return { kind: 'conflict' };
  }

  #fold(stream: StreamId): Folded {
    const history = this.#histories.of(stream) as readonly Recorded<DutyEvent>[];
    const known = this.#folded.get(stream);
    if (known?.length === history.length) return known;
    const folded = {
      length: history.length,
      seen: -1,
      state: history.slice(known?.length ?? 0).reduce(evolveDuty, known?.state ?? initialDuty),
      wake: undefined,
    };
    this.#folded.set(stream, folded);
    return folded;
  }

  /** Only ratios, frequencies and summaries that carry cases over read other streams; a call is about itself. */
  #looksAtCases(stream: StreamId): boolean {
    const of = streamOf(stream);
    const sla = of.kind === 'duty' ? this.#ports.plan.slas[of.sla] : undefined;
    return sla !== undefined && sla.kind !== 'count' && sla.kind !== 'duration' && !(sla.kind === 'clock' && sla.carryOver === undefined);
  }

  #context(stream: StreamId): readonly Recorded[] {
    return this.#looksAtCases(stream) ? this.#histories.all() : [];
  }
}
