import type { Instant, Plan } from '@guicheng/definition';
import type { Recorded, StreamId, Wake } from '@guicheng/engine';
import { concernsDuty, looksAtCases, looksAtDuties } from './concerns-duty.ts';
import type { Duties } from './duties.ts';
import type { Histories } from './histories.ts';
import { KeptWakes } from './kept-wakes.ts';
import { streamOf } from './streams.ts';

/**
 * When each duty period is to be woken: an index that hears only of periods something was recorded in, and of those whose SLA what was recorded elsewhere
 * can concern. A center that is years old has tens of thousands of periods, and most of them nothing concerns any more.
 */
export class DutyWakes {
  readonly #plan: Plan;
  readonly #duties: Duties;
  readonly #histories: Histories;
  readonly #watching: readonly Plan['slas'][string][];
  readonly #wakes = new KeptWakes();
  /** Periods that are not closed, by SLA. */
  readonly #open = new Map<string, Set<StreamId>>();
  /** How much of the log was read. */
  #read = 0;

  constructor(plan: Plan, duties: Duties, histories: Histories) {
    this.#plan = plan;
    this.#duties = duties;
    this.#histories = histories;
    this.#watching = Object.values(plan.slas).filter(looksAtCases);
  }

  /** Every period that is due at `now`, also those that were due before and nothing has come of it. */
  due(now: Instant): readonly Wake[] {
    this.#refresh(now);
    return this.#wakes.due(now);
  }

  /** The earliest wake, as things stand at `now`, of those that `counts` does not leave out; it is asked only of periods that were due already. */
  next(now: Instant, counts: (wake: Wake) => boolean): Instant | undefined {
    this.#refresh(now);
    return this.#wakes.next(counts);
  }

  #refresh(now: Instant): void {
    const log = this.#histories.log();
    if (this.#read === log.length) return;
    const touched = new Set<StreamId>();
    const since = new Map<string, Instant>();
    for (; this.#read < log.length; this.#read += 1) {
      const recorded = log[this.#read]!;
      const { kind } = streamOf(recorded.stream);
      if (kind === 'duty') touched.add(recorded.stream);
      const first = this.#histories.of(recorded.stream)[0]?.event;
      for (const sla of this.#watching) {
        if (concernsDuty(sla, recorded, first)) since.set(sla.id, Math.min(since.get(sla.id) ?? Number.POSITIVE_INFINITY, concernsFrom(recorded)));
      }
    }
    for (const stream of touched) this.#keep(stream);
    for (const [sla, from] of since) {
      for (const stream of this.#open.get(sla) ?? []) if (this.#concerns(sla, stream, from)) touched.add(stream);
    }
    for (const stream of touched) this.#wakes.set(stream, this.#duties.wake(stream, now));
  }

  #keep(stream: StreamId): void {
    const { sla, status } = this.#duties.state(stream);
    const open = this.#open.get(sla) ?? new Set();
    if (status === 'open') open.add(stream);
    else open.delete(stream);
    this.#open.set(sla, open);
  }

  /** What is carried over is what is open when it falls due: what happens after that, a period that asks for nothing but reasons does not hear. */
  #concerns(id: string, stream: StreamId, from: Instant): boolean {
    const sla = this.#plan.slas[id]!;
    return sla.kind !== 'clock' || looksAtDuties(sla) || from <= (this.#duties.state(stream).dueAt ?? Number.POSITIVE_INFINITY);
  }
}

/** The earliest instant from which an event can change what is known. Of what is said to have happened earlier, any. */
function concernsFrom({ event, at, recordedAt }: Recorded): Instant {
  return event.type === 'instant-confirmed' ? Number.NEGATIVE_INFINITY : Math.min(at, recordedAt);
}
