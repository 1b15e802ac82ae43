import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import { yuan } from '../../test-support/fixture-plan.ts';
import type { Asked } from '../../test-support/given.ts';
import { approveIn, handleIn, STAFF } from '../../test-support/given.ts';
import { approve, handle, position } from '../../test-support/plan-parts.ts';

const LIST = [
  { id: 'tell', kind: 'notify', who: [position('front-desk')], receipt: true, satisfies: [] } as const,
  approve('manager', [position('manager')], { may: { return: { to: ['requester'], then: 'replay', clocks: 'reset' } } }),
  approve('director', [position('director')]),
];
const withdrawal = (withdraw: 'never' | 'before-first-vote' | 'until-decided', list = LIST) =>
  chainOf(list, STAFF, { amount: yuan(1) }, { approval: { withdraw } });
const WITHDRAW: Asked = { type: 'withdraw-case', reason: 'not needed' };

describe('approvals row 24: withdrawal by the requester', () => {
  test('never', () => {
    const story = withdrawal('never');
    expect(story.refusal('tom', WITHDRAW)).toBe('not_withdrawable');
  });

  test('before the first vote: a receipt is none, and neither is a vote that was voided', () => {
    const story = withdrawal('before-first-vote');
    story.when('ann', { type: 'acknowledge-notice', block: 'tell' });
    expect(story.refusal('tom', WITHDRAW)).toBeUndefined();
    story.when('max', approveIn('manager'));
    expect(story.refusal('tom', WITHDRAW)).toBe('too_late_to_withdraw');
    const again = withdrawal('before-first-vote');
    again.when('max', { type: 'return-request', block: 'manager', to: 'requester', reason: 'unclear' });
    expect(again.refusal('tom', WITHDRAW)).toBeUndefined();
  });

  test('handling something is acting on it too', () => {
    const story = chainOf(
      [handle('prepare', [position('technician')]), approve('manager', [position('manager')])],
      STAFF,
      { amount: yuan(1) },
      { approval: { withdraw: 'before-first-vote' } },
    );
    story.when('tess', handleIn('prepare'));
    expect(story.refusal('tom', WITHDRAW)).toBe('too_late_to_withdraw');
  });

  test('until it is decided; whoever was asked need not decide any more', () => {
    const story = withdrawal('until-decided');
    story.when('max', approveIn('manager'));
    expect(story.refusal('max', WITHDRAW)).toBe('not_your_request');
    expect(story.when('tom', WITHDRAW).map(({ type }) => type)).toEqual(['seat-not-required', 'case-withdrawn']);
    expect(story.refusal('dora', approveIn('director'))).toBe('case_closed');
  });
});
