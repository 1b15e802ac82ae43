import type { Instant, Plan } from '@guicheng/definition';
import type { Directory } from '@guicheng/engine';
import { memoryStore, type Notice, Runner, type Validate } from '@guicheng/runner';

/** What a scenario is run against: a plan, and the validators of its forms. */
export interface Rules {
  readonly plan: Plan;
  readonly validate: Validate;
}

/** Who works there: person → name and positions. */
export type Staff = Readonly<Record<string, { readonly name: string; readonly holds: readonly string[] }>>;

/** A company in memory, whose clock stands where it is put. */
export class Practice {
  readonly runner: Runner;
  readonly notices: Notice[] = [];
  #now: Instant;
  #ids = 0;

  constructor({ plan, validate }: Rules, start: Instant, staff: Staff) {
    this.#now = start;
    this.runner = new Runner({
      plan,
      validate,
      store: memoryStore(),
      clock: { now: () => this.#now },
      ids: { next: () => `id${++this.#ids}` },
      directory: directoryOf(staff),
      notices: { send: (notice) => void this.notices.push(notice) },
    });
  }

  get now(): Instant {
    return this.#now;
  }

  /** Moves the clock as a host would: awake at every instant something falls due. It never goes back. */
  async until(target: Instant): Promise<void> {
    for (let next = this.runner.nextInstant(); next !== undefined && next <= target; next = this.runner.nextInstant()) {
      if (next <= this.#now) {
        await this.runner.tick();
        const again = this.runner.nextInstant();
        if (again !== undefined && again <= this.#now) break;
        continue;
      }
      this.#now = next;
      await this.runner.tick();
    }
    this.#now = Math.max(this.#now, target);
    await this.runner.tick();
  }
}

function directoryOf(staff: Staff): Directory {
  return {
    holders: (position) => Object.keys(staff).filter((id) => staff[id]!.holds.includes(position)),
    name: (id) => staff[id]?.name ?? id,
    positionsOf: (id) => staff[id]?.holds ?? [],
    deputies: () => [],
  };
}
