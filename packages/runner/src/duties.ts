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
import type { Histories } from './histories.ts';
import type { Outcome } from './outcome.ts';
import type { RunnerPorts } from './runner-ports.ts';
import { sendCommand } from './send-command.ts';
import { streamOf } from './streams.ts';

/** A duty period as of so many of its own events. */
interface Folded {
  readonly length: number;
  readonly state: DutyState;
}

/** `seen`: how many events the wake was reckoned from: of all streams, where the SLA looks at cases. */
interface Wake {
  readonly seen: number;
  readonly at: Instant | undefined;
}

/** Duty periods over histories. */
export class Duties {
  readonly #ports: RunnerPorts;
  readonly #histories: Histories;
  readonly #folded = new Map<StreamId, Folded>();
  readonly #wakes = new Map<StreamId, Wake>();

  constructor(ports: RunnerPorts, histories: Histories) {
    this.#ports = ports;
    this.#histories = histories;
  }

  /** Every duty period, in the order they became known. */
  states(): readonly DutyState[] {
    return this.#histories.streams().flatMap((stream) => (streamOf(stream).kind === 'duty' ? [this.state(stream)] : []));
  }

  state(stream: StreamId): DutyState {
    const history = this.#histories.of(stream) as readonly Recorded<DutyEvent>[];
    const known = this.#folded.get(stream);
    if (known?.length === history.length) return known.state;
    const state = history.slice(known?.length ?? 0).reduce(evolveDuty, known?.state ?? initialDuty);
    this.#folded.set(stream, { length: history.length, state });
    return state;
  }

  /** The next instant at which time alone changes this period, as things stand at `asOf`; none while it is pinned to another plan. */
  wake(stream: StreamId, asOf: Instant): Instant | undefined {
    const { plan } = this.#ports;
    const state = this.state(stream);
    if (state.status !== 'open' || state.planHash !== plan.hash) return undefined;
    const context = this.#context(stream);
    const seen = context.length + state.events.length;
    const known = this.#wakes.get(stream);
    if (known?.seen === seen) return known.at;
    const at = nextWakeDuty(plan, state, context, asOf);
    this.#wakes.set(stream, { seen, at });
    return at;
  }

  async send(stream: StreamId, command: DutyCommand): Promise<Outcome> {
    const { plan, directory } = this.#ports;
    return sendCommand(this.#histories, { stream, command }, () =>
      decideDuty(plan, this.state(stream), command, { directory, history: this.#context(stream) }),
    );
  }

  /** What the engine must know beside the stream. Only ratios, frequencies and summaries that carry cases over read any; a call is about itself. */
  #context(stream: StreamId): readonly Recorded[] {
    const of = streamOf(stream);
    const sla = of.kind === 'duty' ? this.#ports.plan.slas[of.sla] : undefined;
    const looksAtCases = sla !== undefined && sla.kind !== 'count' && sla.kind !== 'duration' && !(sla.kind === 'clock' && sla.carryOver === undefined);
    return looksAtCases ? this.#histories.log() : [];
  }
}
