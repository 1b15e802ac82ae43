import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryStore } from './memory-store.ts';
import type { EventStore } from './ports.ts';
import { Desk, person, storedBy } from './test-support/desk.ts';
import { type Failure, failingStore } from './test-support/failing-store.ts';
import { at, HOUR, MINUTE } from './test-support/sample-plan.ts';

type Step =
  | { readonly kind: 'open'; readonly desk: 0 | 1 }
  | { readonly kind: 'tick'; readonly desk: 0 | 1 }
  | { readonly kind: 'survey' | 'comment'; readonly desk: 0 | 1; readonly which: number }
  | { readonly kind: 'ring' | 'answer'; readonly desk: 0 | 1; readonly which: number }
  | { readonly kind: 'wait'; readonly minutes: number };

const desk = fc.constantFrom(0 as const, 1 as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('open' as const, 'tick' as const), desk }),
  fc.record({ kind: fc.constantFrom('survey' as const, 'comment' as const, 'ring' as const, 'answer' as const), desk, which: fc.nat(3) }),
  fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 0, max: 240 }) }),
);
const failures = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom<Failure>('before', 'after')), { maxLength: 4 });

/** A store that lets others go first for as many turns as it is told, so that answers come in any order. */
function slowStore(store: EventStore, turns: () => number): EventStore {
  const later = async () => {
    for (let left = turns(); left > 0; left -= 1) await Promise.resolve();
  };
  return {
    read: store.read,
    append: async (stream, after, events) => {
      await later();
      const answer = await store.append(stream, after, events);
      await later();
      return answer;
    },
    readAll: async (after) => {
      await later();
      return store.readAll(after);
    },
  };
}

async function take(one: Step, desks: readonly [Desk, Desk]): Promise<unknown> {
  if (one.kind === 'wait') {
    for (const each of desks) each.now += one.minutes * MINUTE;
    return undefined;
  }
  const { runner, now } = desks[one.desk];
  if (one.kind === 'open') return runner.openCase('repair', {}, person('lin'));
  if (one.kind === 'tick') return runner.tick();
  if (one.kind === 'ring') return runner.receive('call.ringing', { call: `c${one.which}` }, 'telephone', now);
  if (one.kind === 'answer') return runner.receive('call.answered', { call: `c${one.which}` }, 'telephone', now);
  const id = runner.cases()[one.which]?.case ?? 'none';
  if (one.kind === 'comment') return runner.act(id, { type: 'add-comment', text: 'noted' }, person('lin'));
  return runner.act(id, { type: 'record-form', stage: 'survey', value: { diagnosis: 'valve' } }, person('wu'));
}

describe('two runners over one store', () => {
  it('end with the same gap-free histories, and everything set off exactly once, however they interleave and whatever fails', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40, size: 'max' }), failures, fc.infiniteStream(fc.nat(6)), async (steps, failed, turns) => {
        const memory = memoryStore();
        const slow = slowStore(memory, () => turns.next().value);
        const start = { now: at('2026-03-02T15:00') };
        const desks = [new Desk({ ...start, store: failingStore(slow, new Map(failed)) }), new Desk({ ...start, store: slow })] as const;
        const running: Promise<unknown>[] = [];
        for (const one of steps) {
          // Both are at it at once, and sometimes wait for each other.
          running.push(take(one, desks).catch(() => {}));
          if (turns.next().value > 2) await Promise.all(running);
        }
        await Promise.all(running);
        const end = Math.max(desks[0].now, desks[1].now) + HOUR;
        for (const each of [...desks, ...desks]) {
          each.now = end;
          await each.runner.tick().catch(() => {});
        }
        const heir = new Desk({ store: memory, now: end });
        await heir.runner.start();
        await heir.runner.tick();
        for (const each of desks) await each.runner.tick();

        const stored = await storedBy(memory);
        for (const [stream, events] of Object.entries(stored)) {
          expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
          for (const each of [...desks, heir]) expect(each.runner.history(stream)).toEqual(events);
        }
        const all = Object.values(stored).flat();
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        const breached = all.flatMap(({ stream, event }) => (event.type === 'sla-breached' ? [`${stream} ${event.sla} ${event.key} ${event.dueAt}`] : []));
        const takenBack = all.some(({ event }) => event.type === 'breach-withdrawn');
        if (!takenBack) expect(new Set(breached).size).toBe(breached.length);
        const due = all.flatMap(({ id, event }) => {
          if (event.type === 'sla-breached') return event.effects.flatMap((key) => (['note', 'discipline'].includes(key) ? [`${id}.${key}`] : []));
          return event.type === 'case-closed' && event.stage === 'done' ? [`${id}.follows.call`] : [];
        });
        const opened = all.flatMap(({ event }) => (event.type === 'case-opened' && event.cause !== undefined ? [event.case] : []));
        expect(opened.toSorted()).toEqual(due.toSorted());
        // A runner that starts knows every notice there is, and none of the others told one that it does not know.
        const keys = (one: Desk) =>
          one
            .delivered()
            .map((notice) => JSON.stringify(notice))
            .sort();
        for (const each of desks) expect(keys(heir)).toEqual(expect.arrayContaining(keys(each)));
      }),
      { numRuns: 100 },
    );
  });
});
