import type { Instant, Plan } from '@guicheng/definition';
import { expect } from 'vitest';
import type { CaseState } from '../case/case-state.ts';
import { decideCase } from '../case/decide-case.ts';
import { nextWake } from '../case/next-wake.ts';
import { replayCase } from '../case/replay-case.ts';
import type { CaseCommand } from '../command.ts';
import type { Decision } from '../decision.ts';
import type { Deputy, Directory } from '../directory.ts';
import type { Actor, CaseEvent, Recorded } from '../event.ts';
import { explain } from '../explain/explain.ts';
import { wellExplained, wellSaid } from './well-said.ts';

/** Who holds what in a test. People are named by their ids. Unless a test says who is whose deputy, anybody is anybody's. */
export function directoryOf(holds: { readonly [person: string]: readonly string[] }, deputies?: { readonly [person: string]: readonly Deputy[] }): Directory {
  const anybody = [...Object.keys(holds), 'zoe', 'eve'].map((one) => ({ person: one }));
  return {
    holders: (position) => Object.keys(holds).filter((person) => holds[person]?.includes(position)),
    name: (person) => person,
    positionsOf: (person) => holds[person] ?? [],
    deputies: (one) => (deputies === undefined ? anybody : (deputies[one] ?? [])),
  };
}

export const STAFF = {
  ann: ['front-desk'],
  ben: ['front-desk'],
  tom: ['technician'],
  tess: ['technician'],
  max: ['manager'],
  dora: ['director'],
  audra: ['auditor'],
};

type Plain<T> = T extends unknown ? Omit<T, 'id' | 'at' | 'recordedAt' | 'by'> : never;
/** What a command asks, without who, when and its id. */
export type Asked = Plain<CaseCommand>;

export const START: Instant = Date.UTC(2026, 2, 2, 1);

export const person = (id: string, rest: { readonly position?: string; readonly for?: string } = {}): Actor => ({
  kind: 'person',
  person: id,
  name: id,
  ...rest,
});
export const CLOCK: Actor = { kind: 'clock' };

/** One case in a test: what is asked of it is decided, recorded and played back, so that every test is a replay too. */
export class Story {
  readonly plan: Plan;
  directory: Directory;
  at: Instant = START;
  /** Whether the next wake says all that is to come: not where a condition is waited for, or people who are still to be found. */
  foreseen: boolean;
  readonly history: Recorded<CaseEvent>[] = [];
  #commands = 0;

  constructor(plan: Plan, holds: { readonly [person: string]: readonly string[] } = STAFF) {
    this.plan = plan;
    this.directory = directoryOf(holds);
    this.foreseen = !JSON.stringify(plan.approvals).includes('"kind":"condition"');
  }

  get state(): CaseState {
    return replayCase(this.history);
  }

  get types(): readonly string[] {
    return this.history.map(({ event }) => event.type);
  }

  /** The answer alone; nothing is recorded. */
  ask(by: Actor | string, asked: Asked, id = `command-${this.#commands + 1}`): Decision<CaseEvent> {
    const command = { ...asked, id, at: this.at, recordedAt: this.at, by: typeof by === 'string' ? person(by) : by } as CaseCommand;
    return wellSaid(decideCase(this.plan, this.state, command, this.directory, this.history));
  }

  /** Done and recorded; what it set off, in short. */
  when(by: Actor | string, asked: Asked, id?: string): readonly CaseEvent[] {
    const decision = this.ask(by, asked, id);
    expect(decision, 'the command is accepted').toMatchObject({ accepted: true });
    this.#commands += 1;
    const events = decision.accepted ? this.#record(decision, id ?? `command-${this.#commands}`) : [];
    for (const line of explain(this.plan, this.history).slice(this.history.length - events.length)) wellExplained(this.plan, line);
    if (this.foreseen) this.#expectRightWake();
    return events;
  }

  /** A host that sleeps until the wake misses nothing, and none wakes for ever. */
  #expectRightWake(): void {
    const wake = nextWake(this.plan, this.state, this.history);
    const records = (at: Instant) => {
      const command: CaseCommand = { type: 'reach-instant', id: 'wake', at, recordedAt: at, by: CLOCK };
      const decision = decideCase(this.plan, this.state, command, this.directory, this.history);
      return decision.accepted && decision.events.length > 0;
    };
    const asleep = wake === undefined ? [this.at + 1, this.at + 40 * 86_400_000] : wake > this.at ? [this.at, wake - 1] : [];
    for (const at of asleep) expect(records(at), 'nothing is to be recorded before the wake').toBe(false);
    if (wake !== undefined) expect(records(Math.max(wake, this.at)), 'something is to be recorded at the wake').toBe(true);
  }

  /** The code of the refusal. */
  refusal(by: Actor | string, asked: Asked): string | undefined {
    const decision = this.ask(by, asked);
    return decision.accepted ? undefined : decision.rejection.code;
  }

  /** The clock is moved and the instant reached. */
  reach(at: Instant): readonly CaseEvent[] {
    this.at = at;
    return this.when(CLOCK, { type: 'reach-instant' });
  }

  #record(decision: Extract<Decision<CaseEvent>, { accepted: true }>, command: string): readonly CaseEvent[] {
    decision.events.forEach((decided, index) => {
      this.history.push({ ...decided, stream: 'case/1', seq: this.history.length + 1, id: `${command}.${index + 1}`, recordedAt: this.at });
    });
    return decision.events.map(({ event }) => event);
  }
}

export const given = (plan: Plan, holds?: { readonly [person: string]: readonly string[] }): Story => new Story(plan, holds);

export function open(procedure: string, value: { readonly [field: string]: unknown } = {}): Asked {
  return { type: 'open-case', case: '1', number: 'N-1', procedure, value };
}

export const fill = (stage: string, value: { readonly [field: string]: unknown } = {}): Asked => ({ type: 'record-form', stage, value });
export const approveIn = (block: string, comment?: string): Asked => ({
  type: 'cast-vote',
  block,
  vote: 'approve',
  ...(comment === undefined ? {} : { comment }),
});
export const rejectIn = (block: string, comment?: string): Asked => ({
  type: 'cast-vote',
  block,
  vote: 'reject',
  ...(comment === undefined ? {} : { comment }),
});
export const abstainIn = (block: string): Asked => ({ type: 'cast-vote', block, vote: 'abstain' });
export const handleIn = (block: string): Asked => ({ type: 'handle-block', block });
