import type { Instant, Plan } from '@guicheng/definition';
import type { CommandBase } from '../command.ts';
import type { Decided, Decision, Rejection } from '../decision.ts';
import type { Directory } from '../directory.ts';
import type { Actor, CaseEvent } from '../event.ts';
import { rejection } from '../rejections.ts';
import type { ActingPerson } from './acting-person.ts';
import { actingPerson } from './acting-person.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseState } from './case-state.ts';
import { evolveAnew } from './evolve-case.ts';
import type { ToldAhead } from './told-ahead.ts';
import { keepTold } from './told-ahead.ts';

/** How many steps one command may set off without anybody acting. */
export const TRANSITION_LIMIT = 100;

/**
 * A decision being written. Events are told one by one, and `state` is always what it will be after them, so that what follows
 * is decided on the same state that a replay sees. The first refusal stands; events told before it are then never recorded.
 */
export class Draft implements CaseContext {
  readonly plan: Plan;
  readonly directory: Directory;
  readonly acting: ActingPerson | undefined;
  readonly at: Instant;
  readonly #id: string;
  readonly #recordedAt: Instant;
  readonly #by: Actor;
  readonly #events: Decided<CaseEvent>[] = [];
  #state: CaseState;
  #refusal: Rejection | undefined;
  #first: ToldAhead | undefined;
  #last: ToldAhead | undefined;
  #steps = 0;

  constructor(plan: Plan, state: CaseState, { id, at, recordedAt, by }: CommandBase, directory: Directory) {
    this.plan = plan;
    this.directory = directory;
    this.acting = actingPerson(by, directory);
    this.at = at;
    this.#id = id;
    this.#recordedAt = recordedAt;
    this.#by = by;
    this.#state = state;
  }

  get state(): CaseState {
    return this.#state;
  }

  get refused(): boolean {
    return this.#refusal !== undefined;
  }

  tell(event: CaseEvent): void {
    const { at } = this;
    const id = this.#id;
    const by = this.#by;
    const index = this.#events.push({ at, by, event });
    // Evolve reads neither stream nor sequence number; the runner gives the real ones when it appends.
    const recorded = { stream: '', seq: index, id: `${id}.${index}`, at, recordedAt: this.#recordedAt, by, event };
    const before = this.#state;
    this.#state = evolveAnew(before, recorded, id);
    const told: ToldAhead = { before, recorded, after: this.#state };
    if (this.#last === undefined) this.#first = told;
    else this.#last.next = told;
    this.#last = told;
  }

  refuse(reason: Rejection): void {
    this.#refusal ??= reason;
  }

  /** Counts one automatic step; false, and a refusal, when a definition goes round in a circle. */
  step(): boolean {
    this.#steps += 1;
    if (this.#steps > TRANSITION_LIMIT) this.refuse(rejection('too_many_transitions', { stage: this.#state.stage, limit: TRANSITION_LIMIT }));
    return !this.refused;
  }

  decision(): Decision<CaseEvent> {
    keepTold(this.#refusal === undefined ? this.#first : undefined);
    return this.#refusal === undefined ? { accepted: true, events: this.#events } : { accepted: false, rejection: this.#refusal };
  }
}
