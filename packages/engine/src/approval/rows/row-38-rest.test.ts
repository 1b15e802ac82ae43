import type { PlanWait } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { nextWake } from '../../case/next-wake.ts';
import { chainOf } from '../../test-support/chain-story.ts';
import { approveIn, handleIn, STAFF, START } from '../../test-support/given.ts';
import { approve, blocks, condition, handle, position } from '../../test-support/plan-parts.ts';

const HOUR = 3_600_000;
const rest = (wait: PlanWait, value: { readonly [field: string]: unknown } = {}) =>
  chainOf([{ id: 'rest', kind: 'wait', wait, satisfies: [] }, approve('manager', [position('manager')])], STAFF, value);
const wake = (story: ReturnType<typeof rest>) => nextWake(story.plan, story.state, story.history);
const over = (story: ReturnType<typeof rest>) => story.state.chain?.blocks['rest']?.outcome === 'done';

describe('approvals row 38: rest', () => {
  test('for a length of time, with an alarm of its own', () => {
    const story = rest({ kind: 'length', length: { unit: 'elapsed', ms: HOUR, said: '1h' } });
    expect(wake(story)).toBe(START + HOUR);
    expect(story.reach(START + HOUR - 1)).toEqual([]);
    story.reach(START + HOUR);
    expect(over(story)).toBe(true);
    expect(wake(story)).toBeUndefined();
  });

  test('for days of the calendar: to the end of the last', () => {
    const story = rest({ kind: 'length', length: { unit: 'days', count: 2, said: '2 days' } });
    // 2 March, 09:00 in Shanghai; the 4th ends at 16:00 UTC.
    expect(wake(story)).toBe(Date.UTC(2026, 2, 4, 16));
  });

  test('until the instant a field says: a date begins at midnight where the pack is', () => {
    expect(wake(rest({ kind: 'field', field: 'who' }, { who: '2026-03-10' }))).toBe(Date.UTC(2026, 2, 9, 16));
    expect(wake(rest({ kind: 'field', field: 'who' }, { who: '2026-03-10T08:00:00+08:00' }))).toBe(Date.UTC(2026, 2, 10));
    expect(wake(rest({ kind: 'field', field: 'who' }, { who: START + 5 }))).toBe(START + 5);
  });

  test('an instant that has passed is not waited for; a field that says none is', () => {
    expect(over(rest({ kind: 'field', field: 'who' }, { who: '2026-01-01' }))).toBe(true);
    for (const value of [{}, { who: 'some day' }, { who: true }]) {
      const story = rest({ kind: 'field', field: 'who' }, value);
      expect([over(story), wake(story)]).toEqual([false, undefined]);
    }
  });

  test('until a condition: asked at every act in the chain and every wake, with no alarm', () => {
    const story = rest({ kind: 'condition', until: condition(['>=', ['read', 'now'], START + HOUR]) });
    expect(wake(story)).toBeUndefined();
    story.reach(START + HOUR);
    expect(over(story)).toBe(true);
  });

  test('it rests in one way while others go on', () => {
    const story = chainOf([
      {
        id: 'both',
        kind: 'parallel',
        join: 'all',
        satisfies: [],
        branches: {
          a: {
            title: {},
            blocks: blocks({ id: 'rest', kind: 'wait', wait: { kind: 'length', length: { unit: 'elapsed', ms: HOUR, said: '1h' } }, satisfies: [] }),
          },
          b: { title: {}, blocks: blocks(handle('act', [position('technician')]), approve('manager', [position('manager')])) },
        },
      },
    ]);
    story.when('tom', handleIn('act'));
    story.when('max', approveIn('manager'));
    expect(story.state.status).toBe('in-approval');
    story.reach(START + HOUR);
    expect(story.state.stage).toBe('yes');
  });
});
