import type { Expression, PlanBlock } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { chainOf, chainPlan } from '../../test-support/chain-story.ts';
import type { Asked } from '../../test-support/given.ts';
import { approveIn, CLOCK, fill, given, open, STAFF } from '../../test-support/given.ts';
import { approve, condition, position } from '../../test-support/plan-parts.ts';

const read = (path: string): Expression => condition(['read', path]);
const opening = (rest: { readonly wait?: boolean; readonly each?: string; readonly value?: { readonly [field: string]: Expression } } = {}): PlanBlock => ({
  id: 'buy',
  kind: 'open',
  procedure: 'ask',
  wait: true,
  value: {},
  satisfies: [],
  ...rest,
});
const MANAGER = approve('manager', [position('manager')], { may: { return: { to: ['requester'], then: 'replay', clocks: 'reset' } } });
const ended = (key: string, how: 'closed' | 'withdrawn' | 'ended' = 'closed'): Asked => ({
  type: 'report-case-end',
  block: 'buy',
  key,
  case: `c${key}`,
  ended: how,
});
const requests = (story: ReturnType<typeof chainOf>) => story.history.flatMap(({ event }) => (event.type === 'case-requested' ? [event] : []));

describe('approvals row 37: other cases', () => {
  test('opened and waited for', () => {
    const story = chainOf([opening({ value: { who: read('form.who'), result: read('form.result') } }), MANAGER], STAFF, { who: 'ben' });
    expect(requests(story)).toEqual([{ type: 'case-requested', block: 'buy', key: '1', procedure: 'ask', value: { who: 'ben' } }]);
    expect(story.state.chain?.blocks['manager']).toBeUndefined();
    story.when(CLOCK, ended('1'));
    expect(story.state.chain?.blocks['manager']).toBeDefined();
  });

  test('opened and left', () => {
    const story = chainOf([opening({ wait: false }), MANAGER]);
    expect(story.state.chain?.blocks).toMatchObject({ buy: { outcome: 'done' }, manager: {} });
    expect(story.when(CLOCK, ended('1')).map(({ type }) => type)).toEqual(['requested-case-ended']);
  });

  test('one for each row of a table; it goes on once every one has ended, however', () => {
    const story = chainOf([opening({ each: 'items', value: { who: read('row.name') } }), MANAGER], STAFF, { items: [{ name: 'pump' }, { name: 'pipe' }] });
    expect(requests(story).map(({ key, value }) => [key, value['who']])).toEqual([
      ['1', 'pump'],
      ['2', 'pipe'],
    ]);
    story.when(CLOCK, ended('2', 'withdrawn'));
    expect(story.state.chain?.blocks['manager']).toBeUndefined();
    story.when(CLOCK, ended('1', 'ended'));
    expect(story.state.chain?.blocks['manager']).toBeDefined();
  });

  test('no rows, nothing to wait for', () => {
    expect(chainOf([opening({ each: 'items' }), MANAGER]).state.chain?.blocks['manager']).toBeDefined();
  });

  test('an end is reported by the clock alone, and twice is once', () => {
    const story = chainOf([opening(), MANAGER]);
    expect(story.refusal('tom', ended('1'))).toBe('clock_only');
    story.when(CLOCK, ended('1'));
    expect(story.when(CLOCK, ended('1'))).toEqual([]);
    expect(story.when(CLOCK, ended('9'))).toEqual([]);
  });

  test('gone back over it asks for new ones, and those it asked for before are not waited for', () => {
    const story = chainOf([opening(), MANAGER]);
    story.when(CLOCK, ended('1'));
    story.when('max', { type: 'return-request', block: 'manager', to: 'requester', reason: 'unclear' });
    story.when('tom', fill('ask', {}));
    expect(requests(story).map(({ key }) => key)).toEqual(['1', '2']);
    expect(story.when(CLOCK, ended('1'))).toEqual([]);
    expect(story.state.chain?.blocks['manager']).toBeUndefined();
    story.when(CLOCK, ended('2'));
    story.when('max', approveIn('manager'));
    expect(story.state.stage).toBe('yes');
  });

  test('a value that cannot be computed refuses the command', () => {
    const story = given(chainPlan([opening({ value: { who: condition(['call', 'nothing', []]) } })]));
    expect(story.refusal('tom', open('ask', {}))).toBe('expression_failed');
  });
});
