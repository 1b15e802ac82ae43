import type { Instant } from '@guicheng/definition';
import {
  advanceClocks,
  type CaseCommand,
  type CaseEvent,
  type CaseState,
  type ClockFold,
  decide,
  evolve,
  initialCase,
  initialClocks,
  type MigrateCommand,
  migrateCase,
  nextWakeOf,
  type Recorded,
  replay,
  type StreamId,
} from '@guicheng/engine';
import type { Histories } from './histories.ts';
import type { Outcome } from './outcome.ts';
import type { RunnerPorts } from './runner-ports.ts';
import { sendCommand } from './send-command.ts';

/** A case as of so many events. */
interface Folded {
  readonly length: number;
  readonly state: CaseState;
}

/** Cases over histories: states are folds, kept until their history grows. */
export class Cases {
  readonly #ports: RunnerPorts;
  readonly #histories: Histories;
  readonly #folded = new Map<StreamId, Folded>();
  readonly #clocks = new Map<StreamId, ClockFold>();
  readonly #wakes = new Map<StreamId, { readonly length: number; readonly wake: Instant | undefined }>();

  constructor(ports: RunnerPorts, histories: Histories) {
    this.#ports = ports;
    this.#histories = histories;
  }

  /** Every case, in the order they became known. */
  states(): readonly CaseState[] {
    return this.#histories.streams('case').map((stream) => this.state(stream));
  }

  history(stream: StreamId): readonly Recorded<CaseEvent>[] {
    return this.#histories.of(stream) as readonly Recorded<CaseEvent>[];
  }

  /** One event by its id. */
  recorded(id: string): Recorded | undefined {
    return this.#histories.log().find((one) => one.id === id);
  }

  state(stream: StreamId): CaseState {
    const history = this.history(stream);
    const known = this.#folded.get(stream);
    if (known?.length === history.length) return known.state;
    const state = history.slice(known?.length ?? 0).reduce(evolve, known?.state ?? initialCase);
    this.#folded.set(stream, { length: history.length, state });
    return state;
  }

  /** Where a case stood after its first `length` events. */
  stateAfter(stream: StreamId, length: number): CaseState {
    const history = this.history(stream);
    return length >= history.length ? this.state(stream) : replay(history.slice(0, length));
  }

  /** The next instant at which time alone changes this case; none while it is pinned to another plan. */
  wake(stream: StreamId): Instant | undefined {
    const history = this.history(stream);
    const known = this.#wakes.get(stream);
    if (known?.length === history.length) return known.wake;
    const state = this.state(stream);
    const isOurs = state.status !== 'none' && state.planHash === this.#ports.plan.hash;
    const wake = isOurs ? nextWakeOf(this.#ports.plan, state, this.#clocksOf(stream)) : undefined;
    this.#wakes.set(stream, { length: history.length, wake });
    return wake;
  }

  /** Puts a case under the plan of this runner. What it is pinned to has to be known. */
  async migrate(stream: StreamId, command: MigrateCommand): Promise<Outcome> {
    const { plan, planOf, directory } = this.#ports;
    return sendCommand(this.#histories, { stream, command }, () => {
      const state = this.state(stream);
      const from = state.planHash === plan.hash ? plan : planOf?.(state.planHash);
      if (from !== undefined) return migrateCase({ from, to: plan }, state, this.history(stream), command, directory);
      return { accepted: false, rejection: { code: 'plan_mismatch', params: { pinned: state.planHash, given: plan.hash } } };
    });
  }

  #clocksOf(stream: StreamId): ClockFold {
    const known = this.#clocks.get(stream) ?? initialClocks;
    const clocks = advanceClocks(this.#ports.plan, known, this.history(stream).slice(known.length));
    this.#clocks.set(stream, clocks);
    return clocks;
  }

  async send(stream: StreamId, command: CaseCommand): Promise<Outcome> {
    const { plan, directory } = this.#ports;
    return sendCommand(this.#histories, { stream, command }, () => decide(plan, this.state(stream), command, directory, this.history(stream)));
  }
}
