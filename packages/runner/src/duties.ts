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
import { looksAtCases, procedureRead } from './concerns-duty.ts';
import { entry } from './entry.ts';
import type { Histories } from './histories.ts';
import type { Outcome } from './outcome.ts';
import type { RunnerPorts } from './runner-ports.ts';
import { sendCommand } from './send-command.ts';

/** A duty period as of so many of its own events. */
interface Folded {
  readonly length: number;
  readonly state: DutyState;
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

  /** Every duty period, in the order they became known. */
  states(): readonly DutyState[] {
    return this.#histories.streams('duty').map((stream) => this.state(stream));
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
    return nextWakeDuty(plan, state, this.#others(state.sla), asOf);
  }

  async send(stream: StreamId, command: DutyCommand): Promise<Outcome> {
    const { plan, directory } = this.#ports;
    return sendCommand(this.#histories, { stream, command }, () =>
      decideDuty(plan, this.state(stream), command, { directory, history: this.#others(command.type === 'open-duty' ? command.sla : this.state(stream).sla) }),
    );
  }

  /** What the engine must know beside the stream. */
  #others(id: string): readonly Recorded[] {
    const sla = entry(this.#ports.plan.slas, id);
    if (sla === undefined || !looksAtCases(sla)) return [];
    const procedure = procedureRead(sla);
    return procedure === undefined ? this.#histories.log() : this.#histories.ofProcedure(procedure);
  }
}
