import type { PlanApproveBlock } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { offers } from '../../offers.ts';
import { chainOf } from '../../test-support/chain-story.ts';
import type { Asked } from '../../test-support/given.ts';
import { approve, position } from '../../test-support/plan-parts.ts';

const story = (rest: Partial<PlanApproveBlock>) => chainOf([approve('b', [position('manager')], rest)]);
type Sign = 'approve' | 'reject';
const vote = (sign: Sign, rest: Partial<Extract<Asked, { type: 'cast-vote' }>> = {}): Asked => ({ type: 'cast-vote', block: 'b', vote: sign, ...rest });
const SIGNED = { signature: { name: 'Max', at: '2026-03-02T09:00:00+08:00' } };
const ATTACHED = { attachments: [{ id: 'f1', name: 'quote.pdf', type: 'application/pdf', size: 10 }] };

describe('approvals row 34: what a decision needs', () => {
  test.each([
    ['never', undefined, undefined],
    ['on-reject', undefined, 'reason_required'],
    ['always', 'reason_required', 'reason_required'],
  ] as const)('a reason, %s', (reasonRequired, yes, no) => {
    expect(story({ reasonRequired }).refusal('max', vote('approve'))).toBe(yes);
    expect(story({ reasonRequired }).refusal('max', vote('reject', { comment: '  ' }))).toBe(no);
    expect(story({ reasonRequired }).refusal('max', vote('reject', { comment: 'too dear' }))).toBeUndefined();
  });

  test.each([
    ['never', undefined, undefined],
    ['on-reject', undefined, 'attachment_required'],
    ['always', 'attachment_required', 'attachment_required'],
  ] as const)('an attachment, %s', (attachment, yes, no) => {
    expect(story({ attachment }).refusal('max', vote('approve'))).toBe(yes);
    expect(story({ attachment }).refusal('max', vote('reject'))).toBe(no);
    expect(story({ attachment }).refusal('max', vote('reject', ATTACHED))).toBeUndefined();
  });

  test('a signature, recorded with the vote', () => {
    const signed = story({ signature: true });
    expect(signed.refusal('max', vote('approve'))).toBe('signature_required');
    expect(signed.when('max', vote('approve', { ...SIGNED, ...ATTACHED }))[0]).toMatchObject({ ...SIGNED, ...ATTACHED });
  });

  test('acts a block does not name are offered as refused, and those it names are not', () => {
    const acts = (rest: Partial<PlanApproveBlock>) => {
      const asked = story(rest);
      const offered = offers(asked.plan, asked.state, { person: 'max', positions: ['manager'] }, asked.at, asked.directory);
      return Object.fromEntries(offered.filter(({ block }) => block === 'b').map(({ act, refused }) => [act, refused?.code ?? 'yes']));
    };
    expect(acts({})).toEqual({
      'cast-vote': 'yes',
      'return-request': 'act_not_allowed',
      'transfer-seat': 'act_not_allowed',
      'delegate-seat': 'act_not_allowed',
      'give-opinion': 'not_asked',
      'add-approvers': 'act_not_allowed',
      'remove-approver': 'act_not_allowed',
      'hold-vote': 'act_not_allowed',
      'take-back-vote': 'act_not_allowed',
      'claim-block': 'act_not_allowed',
      'release-block': 'not_claimed',
      'urge-approvers': 'act_not_allowed',
    });
    const all = {
      return: { to: ['requester'], then: 'replay', clocks: 'reset' },
      transfer: { to: [] },
      delegate: { to: [] },
      add: { places: ['before'], votes: 'all', from: [], nested: false },
      hold: true,
      claim: true,
    } as const;
    expect(acts({ may: all })).toMatchObject({
      'return-request': 'yes',
      'transfer-seat': 'yes',
      'delegate-seat': 'yes',
      'add-approvers': 'yes',
      'hold-vote': 'yes',
      'claim-block': 'yes',
    });
  });
});

describe('approvals row 35: comments and receipts', () => {
  test('talk without a vote: anybody who has the case may, it counts for nothing, and it says nothing when it is empty', () => {
    const asked = story({});
    const before = asked.state.chain;
    expect(asked.when('ann', { type: 'add-comment', text: 'seen' })).toEqual([{ type: 'comment-added', text: 'seen' }]);
    expect(asked.state.chain).toEqual(before);
    expect(asked.refusal('ann', { type: 'add-comment', text: ' ' })).toBe('comment_empty');
    expect(asked.refusal('ann', vote('approve'))).toBe('not_your_seat');
  });

  test('a receipt is no vote either', () => {
    const asked = chainOf([{ id: 'tell', kind: 'notify', who: [position('manager')], receipt: true, satisfies: [] }, approve('b', [position('manager')])]);
    asked.when('max', { type: 'acknowledge-notice', block: 'tell' });
    expect(asked.state.chain?.blocks['tell']?.votes).toEqual([]);
    expect(asked.state.chain?.blocks['b']?.seats.map(({ status }) => status)).toEqual(['open']);
  });
});
