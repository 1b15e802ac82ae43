import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent, Recorded } from '../event.ts';
import { wakeOfCase } from './case-clocks.ts';
import { advanceClocks, initialClocks } from './clock-fold.ts';
import { given } from './test-support/scribe.ts';
import { at, duration, HOUR, MINUTE, slaPlan } from './test-support/sla-parts.ts';

const opened = at('2026-11-18T09:00');
const pause = { reply: { from: 'repair.commented', until: 'repair.work.entered', reason: { en: 'reply' } } };
const slas = [duration({ warn: { half: { percent: 50 } } }), duration({ id: 'wall', clock: 'wall', calendar: 'paris' })];
const silent = slaPlan(slas);
const paused = slaPlan([...slas, duration({ id: 'paused', pause })]);

const step = fc.record({ after: fc.integer({ min: 0, max: 3 * HOUR }), what: fc.integer({ min: 0, max: 5 }) });

function historyOf(steps: readonly { readonly after: number; readonly what: number }[]): readonly Recorded<CaseEvent>[] {
  const story = given().open('1', opened);
  let now = opened;
  for (const { after, what } of steps) {
    now += after;
    if (what <= 1) story.comment('1', now);
    else if (what === 2) story.enter('1', now, 'work', 'survey');
    else if (what === 3) story.enter('1', now, 'survey', 'work');
    else if (what === 4) story.fill('1', now, 'ticket');
    else story.write('case/1', now, { type: 'sla-warned', sla: 'survey', key: '1', warning: 'half', dueAt: opened + 2 * HOUR });
  }
  return story.events as readonly Recorded<CaseEvent>[];
}

describe('what is kept of a case’s clocks', () => {
  it('wakes as the whole history would, however the events come in', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.integer({ min: 1, max: 5 }), (steps, size) => {
        const events = historyOf(steps);
        for (const plan of [silent, paused]) {
          let fold = initialClocks;
          for (let from = 0; from < events.length; from += size) {
            fold = advanceClocks(plan, fold, events.slice(from, from + size));
            const whole = wakeOfCase(plan, events.slice(0, from + size));
            expect(fold.wake === undefined ? undefined : Math.max(fold.wake, fold.last)).toBe(whole);
          }
          expect(fold.length).toBe(events.length);
        }
      }),
      { verbose: true },
    );
  });

  it('keeps nothing of what no SLA speaks of, and reckons nothing again for it', () => {
    const start = advanceClocks(silent, initialClocks, historyOf([]));
    const after = advanceClocks(silent, start, historyOf([{ after: MINUTE, what: 0 }]).slice(-1));
    expect(after.telling).toBe(start.telling);
    expect(after.wake).toBe(start.wake);
    expect(after.last).toBe(opened + MINUTE);
    expect(advanceClocks(paused, start, historyOf([{ after: MINUTE, what: 0 }]).slice(-1)).telling).toHaveLength(start.telling.length + 1);
  });

  it('nothing new is nothing to fold', () => {
    const start = advanceClocks(silent, initialClocks, historyOf([]));
    expect(advanceClocks(silent, start, [])).toBe(start);
  });

  it('what comes before the opening is kept, and measures nothing until that is known', () => {
    const [opening, ...rest] = historyOf([{ after: MINUTE, what: 0 }]);
    const early = advanceClocks(silent, initialClocks, rest);
    expect([early.procedure, early.wake]).toEqual([undefined, undefined]);
    expect(early.telling.map(({ event }) => event.type)).toEqual(['stage-entered', 'form-recorded']);
    expect(advanceClocks(silent, early, [opening!]).wake).toBe(wakeOfCase(silent, [opening!, ...rest]));
  });
});
