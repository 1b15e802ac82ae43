import type { Instant, Plan, ValidationContext } from '@guicheng/definition';
import type { Actor, Recorded } from '@guicheng/engine';
import { memoryStore } from '../memory-store.ts';
import { noticeKey } from '../notice-key.ts';
import type { EventStore, Notice } from '../ports.ts';
import { Runner } from '../runner.ts';
import { at, samplePlan } from './sample-plan.ts';

const HOLDS: Readonly<Record<string, readonly string[]>> = {
  lin: ['front-desk'],
  wu: ['technician'],
  feng: ['manager'],
  chen: ['director'],
};

let runners = 0;

/** One runner as a host has it, over a store that others may share, with a clock that stands where it is put. */
export class Desk {
  readonly runner: Runner;
  readonly notices: Notice[] = [];
  readonly validated: { readonly form: string; readonly value: unknown; readonly context: ValidationContext }[] = [];
  now: Instant;
  /** Thrown by the next notice. */
  broken: Error | undefined;
  #ids = 0;

  constructor({
    store = memoryStore(),
    now = at('2026-03-02T09:00'),
    plan = samplePlan(),
    planOf,
  }: { store?: EventStore; now?: Instant; plan?: Plan; planOf?: (hash: string) => Plan | undefined } = {}) {
    this.now = now;
    runners += 1;
    const name = `r${runners}`;
    this.runner = new Runner({
      plan,
      ...(planOf ? { planOf } : {}),
      store,
      clock: { now: () => this.now },
      ids: { next: () => `${name}-${++this.#ids}` },
      directory: {
        holders: (position) => Object.keys(HOLDS).filter((id) => HOLDS[id]!.includes(position)),
        name: (id) => id,
        positionsOf: (id) => HOLDS[id] ?? [],
        deputies: () => [],
      },
      notices: { send: (notice) => this.#send(notice) },
      validate: (form, value, context) => {
        this.validated.push({ form, value, context });
        const bad = (value as { readonly bad?: unknown } | null)?.bad;
        return bad === undefined ? { ok: true, value: { ...(value as object) } } : { ok: false, errors: [{ path: 'bad', code: 'wrong_type' }] };
      },
    });
  }

  /** Ticks whenever something falls due, as a host does, up to and including `until`. */
  async wakeUntil(until: Instant): Promise<void> {
    for (let next = this.runner.nextInstant(); next !== undefined && next <= until; next = this.runner.nextInstant()) {
      this.now = Math.max(this.now, next);
      await this.runner.tick();
    }
    this.now = until;
  }

  /** Each notice once, as whoever delivers them must see them. */
  delivered(): readonly Notice[] {
    return [...new Map(this.notices.map((notice) => [noticeKey(notice), notice])).values()];
  }

  #send(notice: Notice): void {
    if (this.broken) throw this.broken;
    this.notices.push(notice);
  }
}

export function person(id: string): Extract<Actor, { readonly kind: 'person' }> {
  return { kind: 'person', person: id, name: id };
}

/** Everything in a store, stream by stream, whatever order the streams were written in. */
export async function storedBy(store: EventStore): Promise<Readonly<Record<string, readonly Recorded[]>>> {
  const all = (await store.readAll()).map(({ recorded }) => recorded);
  const streams = [...new Set(all.map(({ stream }) => stream))].sort();
  return Object.fromEntries(streams.map((stream) => [stream, all.filter((recorded) => recorded.stream === stream)]));
}
