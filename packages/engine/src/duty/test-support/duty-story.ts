import type { Instant, Plan } from '@guicheng/definition';
import { expect } from 'vitest';
import type { DutyCommand } from '../../command.ts';
import type { Decision } from '../../decision.ts';
import type { Actor, DutyEvent, Recorded } from '../../event.ts';
import { explain } from '../../explain/explain.ts';
import { CLOCK, directoryOf, person, STAFF } from '../../test-support/given.ts';
import { wellExplained, wellSaid } from '../../test-support/well-said.ts';
import { decideDuty } from '../decide-duty.ts';
import type { DutyState } from '../duty-state.ts';
import { initialDuty } from '../duty-state.ts';
import { evolveDuty } from '../evolve-duty.ts';
import { nextWakeDuty } from '../next-wake-duty.ts';

type Plain<T> = T extends unknown ? Omit<T, 'id' | 'at' | 'recordedAt' | 'by'> : never;
export type AskedOfDuty = Plain<DutyCommand>;

export const TELEPHONE: Actor = { kind: 'source', source: 'telephone' };

/** One duty in a test: what is asked of it is decided, recorded and played back. */
export class DutyStory {
  readonly plan: Plan;
  readonly stream: string;
  readonly cases: readonly Recorded[];
  readonly history: Recorded<DutyEvent>[] = [];
  #commands = 0;

  constructor(plan: Plan, stream: string, cases: readonly Recorded[] = []) {
    this.plan = plan;
    this.stream = stream;
    this.cases = cases;
  }

  get state(): DutyState {
    return this.history.reduce(evolveDuty, initialDuty);
  }

  /** The answer alone; `at` is when it happened by the sender's clock, `recordedAt` when it came in. */
  ask(at: Instant, by: Actor | string, asked: AskedOfDuty, recordedAt = at, id = `command-${this.#commands + 1}`): Decision<DutyEvent> {
    const command = { ...asked, id, at, recordedAt, by: typeof by === 'string' ? person(by) : by } as DutyCommand;
    return wellSaid(decideDuty(this.plan, this.state, command, { directory: directoryOf(STAFF), history: this.cases }));
  }

  /** Done and recorded; the types of the events. */
  when(at: Instant, by: Actor | string, asked: AskedOfDuty, recordedAt = at, id?: string): readonly string[] {
    const decision = this.ask(at, by, asked, recordedAt, id);
    expect(decision).toMatchObject({ accepted: true });
    if (!decision.accepted) return [];
    this.#commands += 1;
    const command = id ?? `command-${this.#commands}`;
    decision.events.forEach((decided, index) => {
      this.history.push({ ...decided, stream: this.stream, seq: this.history.length + 1, id: `${command}.${index + 1}`, recordedAt });
    });
    for (const line of explain(this.plan, this.history.slice(-decision.events.length || this.history.length))) wellExplained(this.plan, line);
    this.#expectRightWake(recordedAt);
    return decision.events.map(({ event }) => event.type);
  }

  /** A host that sleeps until the wake misses nothing of what is known now, and none wakes for ever. */
  #expectRightWake(now: Instant): void {
    const known = this.cases.filter(({ recordedAt }) => recordedAt <= now);
    const wakeFrom = (at: Instant) => nextWakeDuty(this.plan, this.state, known, at);
    const wake = wakeFrom(now);
    const records = (at: Instant) => {
      const command: DutyCommand = { type: 'reach-instant', id: 'wake', at, recordedAt: at, by: CLOCK };
      const decision = decideDuty(this.plan, this.state, command, { directory: directoryOf(STAFF), history: known });
      return decision.accepted && decision.events.length > 0;
    };
    const asleep = wake === undefined ? [now + 1, now + 40 * 86_400_000] : wake > now ? [now, wake - 1] : [];
    for (const at of asleep) expect(records(at), 'nothing is to be recorded before the wake').toBe(false);
    if (wake !== undefined)
      expect(records(wake) || wakeFrom(wake) !== wake, 'something is to be recorded at the wake, or it is not asked for again').toBe(true);
  }

  refusal(at: Instant, by: Actor | string, asked: AskedOfDuty): string | undefined {
    const decision = this.ask(at, by, asked);
    return decision.accepted ? undefined : decision.rejection.code;
  }

  reach(at: Instant): readonly string[] {
    return this.when(at, CLOCK, { type: 'reach-instant' });
  }

  wake(asOf: Instant): Instant | undefined {
    return nextWakeDuty(this.plan, this.state, this.cases, asOf);
  }

  /** Sleeps and wakes as a host would, until nothing is left to wake for or `until` comes first. */
  sleepUntil(from: Instant, until: Instant): readonly string[] {
    const types: string[] = [];
    for (let now = from, wake = this.wake(now); wake !== undefined && wake <= until; wake = this.wake(now)) {
      expect(wake, 'a host that wakes for nothing would never sleep again').toBeGreaterThanOrEqual(from);
      now = Math.max(wake, now);
      const rung = this.reach(now);
      expect(rung).not.toEqual([]);
      types.push(...rung);
    }
    return types;
  }
}
