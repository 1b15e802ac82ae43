import type { Plan } from '@guicheng/definition';
import { type EventStore, memoryStore, Runner, type Validate } from '@guicheng/runner';
import { directory } from '../people.ts';
import { Rehearsal } from '../seed/rehearsal.ts';
import { FIRST_VISIT, RECORDS_BEGIN } from './beginning.ts';

/** How far the making of the sample week is, 0 to 1. */
export type Progress = (share: number) => void;

/** How long it may go on without letting the page breathe, ms. */
const BREATH = 40;

/**
 * Makes the sample week in memory, by commands through a runner of its own, and keeps it in `store` once it is complete: a page
 * closed half way leaves nothing behind. `store` must be empty.
 */
export async function seedStore(plan: Plan, store: EventStore, validate: Validate, progress: Progress): Promise<void> {
  const memory = memoryStore();
  let now = RECORDS_BEGIN;
  const clock = {
    now: () => now,
    moveTo: (at: number) => {
      now = Math.max(now, at);
    },
  };
  let last = 0;
  const ids = {
    next: () => {
      last += 1;
      return `week-${last}`;
    },
  };
  const runner = new Runner({ plan, store: memory, clock, ids, directory, notices: { send: () => {} }, validate });
  await runner.start();
  await runner.tick();
  let breathed = performance.now();
  await new Rehearsal(plan, runner, clock).playUntil(FIRST_VISIT, async (at) => {
    if (performance.now() - breathed < BREATH) return true;
    progress((at - RECORDS_BEGIN) / (FIRST_VISIT - RECORDS_BEGIN));
    await new Promise((resolve) => setTimeout(resolve));
    breathed = performance.now();
    return true;
  });
  await copy(memory, store);
}

/** Keeps every stream of one store in another, the stream that began last at the end. */
async function copy(from: EventStore, to: EventStore): Promise<void> {
  const streams = [...new Set((await from.readAll()).map(({ recorded }) => recorded.stream))];
  for (const stream of streams) await to.append(stream, 0, await from.read(stream));
}
