import type { Instant } from '@guicheng/definition';
import {
  type CaseCommand,
  type CaseEvent,
  type CaseState,
  type Decided,
  decide,
  type EngineEvent,
  evolve,
  initialCase,
  nextWake,
  type Recorded,
  type StreamId,
} from '@guicheng/engine';
import type { Histories } from './histories.ts';
import type { Outcome } from './outcome.ts';
import type { RunnerPorts } from './runner-ports.ts';

/** How often a command is decided again because somebody else was faster. */
const TRIES = 3;

/** Puts decided events into a stream: seq gap-free, ids made from the command's so that the same command makes the same ones. */
export function record<E extends EngineEvent>(
  stream: StreamId,
  after: number,
  command: { readonly id: string; readonly recordedAt: Instant },
  events: readonly Decided<E>[],
): readonly Recorded<E>[] {
  return events.map(({ at, by, event }, index) => ({
    stream,
    seq: after + index + 1,
    id: `${command.id}.${index + 1}`,
    at,
    recordedAt: command.recordedAt,
    by,
    event,
  }));
}

/** Cases over histories: states are folds, kept until their history grows. */
export class Cases {
  readonly #ports: RunnerPorts;
  readonly #histories: Histories;
  readonly #folded = new Map<StreamId, { readonly length: number; readonly state: CaseState; readonly wake: Instant | undefined }>();

  constructor(ports: RunnerPorts, histories: Histories) {
    this.#ports = ports;
    this.#histories = histories;
  }

  history(stream: StreamId): readonly Recorded<CaseEvent>[] {
    return this.#histories.of(stream) as readonly Recorded<CaseEvent>[];
  }

  state(stream: StreamId): CaseState {
    return this.#fold(stream).state;
  }

  /** The next instant at which time alone changes this case. */
  wake(stream: StreamId): Instant | undefined {
    return this.#fold(stream).wake;
  }

  async send(stream: StreamId, command: CaseCommand): Promise<Outcome> {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const history = this.history(stream);
      const decision = decide(this.#ports.plan, this.state(stream), command, this.#ports.directory, history);
      if (!decision.accepted) return { kind: 'refused', rejection: decision.rejection };
      const events = record(stream, history.length, command, decision.events);
      if (events.length === 0 || (await this.#histories.append(stream, events))) return { kind: 'done', events };
    }
    return { kind: 'conflict' };
  }

  #fold(stream: StreamId) {
    const history = this.history(stream);
    const known = this.#folded.get(stream);
    if (known?.length === history.length) return known;
    const state = history.slice(known?.length ?? 0).reduce(evolve, known?.state ?? initialCase);
    const folded = { length: history.length, state, wake: history.length === 0 ? undefined : nextWake(this.#ports.plan, state, history) };
    this.#folded.set(stream, folded);
    return folded;
  }
}
