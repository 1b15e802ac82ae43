import type { Instant } from '@guicheng/definition';
import type { Actor, Directory } from '@guicheng/engine';
import { memoryStore, type Notice, Runner } from '@guicheng/runner';
import type { CompiledPack } from './compiled-pack.ts';

/** Who works there: person → name and positions. */
export type Staff = Readonly<Record<string, { readonly name: string; readonly holds: readonly string[] }>>;

/** Who works at the sample service center. */
export const STAFF: Staff = {
  lin: { name: '林晓', holds: ['front-desk'] },
  zhou: { name: '周敏', holds: ['owner-relations-supervisor'] },
  he: { name: '何婷', holds: ['affairs-assistant'] },
  qian: { name: '钱峰', holds: ['owner-services-supervisor'] },
  wu: { name: '吴刚', holds: ['repair-technician'] },
  sun: { name: '孙平', holds: ['repair-foreman'] },
  zheng: { name: '郑涛', holds: ['engineering-manager'] },
  feng: { name: '冯岩', holds: ['project-manager'] },
  chen: { name: '陈总', holds: ['general-manager'] },
};

/** A service center in memory with a clock that stands where it is put. */
export class ServiceCenter {
  readonly runner: Runner;
  readonly notices: Notice[] = [];
  now: Instant;
  #ids = 0;

  constructor(pack: CompiledPack, start: string, staff: Staff = STAFF) {
    this.now = Date.parse(start);
    this.runner = new Runner({
      plan: pack.plan,
      store: memoryStore(),
      clock: { now: () => this.now },
      ids: { next: () => `id${++this.#ids}` },
      directory: directoryOf(staff),
      notices: { send: (notice) => void this.notices.push(notice) },
      validate: (form, value, context) => pack.forms.get(form)!.validate(value, context),
    });
  }

  /** Moves the clock as a host would: awake at every instant something falls due. */
  async until(instant: string): Promise<void> {
    const target = Date.parse(instant);
    for (let next = this.runner.nextInstant(); next !== undefined && next <= target; next = this.runner.nextInstant()) {
      if (next <= this.now) {
        await this.runner.tick();
        const again = this.runner.nextInstant();
        if (again !== undefined && again <= this.now) break;
        continue;
      }
      this.now = next;
      await this.runner.tick();
    }
    this.now = target;
    await this.runner.tick();
  }
}

export function person(id: string): Extract<Actor, { readonly kind: 'person' }> {
  return { kind: 'person', person: id, name: STAFF[id]!.name };
}

/** The engine's view of who works there. */
export function directoryOf(staff: Staff): Directory {
  return {
    holders: (position) => Object.keys(staff).filter((id) => staff[id]!.holds.includes(position)),
    name: (id) => staff[id]?.name ?? id,
    positionsOf: (id) => staff[id]?.holds ?? [],
    deputies: () => [],
  };
}
