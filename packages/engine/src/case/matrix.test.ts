import type { PlanBlock, PlanMay } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '../command.ts';
import type { RejectionCode } from '../rejections.ts';
import { chainPlan } from '../test-support/chain-story.ts';
import { yuan } from '../test-support/fixture-plan.ts';
import type { Asked, Story } from '../test-support/given.ts';
import { approveIn, CLOCK, fill, given, handleIn, open, STAFF, START } from '../test-support/given.ts';
import { approve, blocks, handle, position } from '../test-support/plan-parts.ts';
import type { CaseStatus } from './case-state.ts';

type CommandType = CaseCommand['type'];
/** The refusal, or the event types it is answered with. */
type Expected = RejectionCode | readonly string[];

const OVER: Record<CommandType, Expected> = {
  'open-case': 'case_exists',
  'record-form': 'case_closed',
  'cast-vote': 'case_closed',
  'handle-block': 'case_closed',
  'return-request': 'case_closed',
  'transfer-seat': 'case_closed',
  'delegate-seat': 'case_closed',
  'give-opinion': 'case_closed',
  'add-approvers': 'case_closed',
  'remove-approver': 'case_closed',
  'hold-vote': 'case_closed',
  'take-back-vote': 'case_closed',
  'claim-block': 'case_closed',
  'release-block': 'case_closed',
  'urge-approvers': 'case_closed',
  // What one was told is read whenever one reads it.
  'acknowledge-notice': ['notice-acknowledged'],
  'revoke-approval': 'case_closed',
  // It changes nothing any more, and whoever reports it is not at fault.
  'report-case-end': [],
  'hand-over': 'case_closed',
  'add-comment': 'case_closed',
  // Also of a case that is over: what is known late still counts.
  'claim-instant': ['instant-claimed'],
  'confirm-instant': ['instant-confirmed'],
  'set-due': 'due_not_by_hand',
  'withdraw-case': 'case_closed',
  'jump-case': 'case_closed',
  'end-case': 'case_closed',
  'wake-block': 'case_closed',
  'replace-person': 'case_closed',
  'reach-instant': [],
};

// No `Partial`: a new status or command does not compile until every cell says what happens.
const MATRIX: Record<CaseStatus, Record<CommandType, Expected>> = {
  none: {
    'open-case': [
      ...['case-opened', 'responsibility-passed', 'stage-entered', 'form-recorded', 'stage-entered', 'chain-started'],
      ...['block-entered', 'block-entered', 'block-decided', 'block-entered', 'block-entered', 'block-entered', 'block-entered', 'case-requested'],
    ],
    'record-form': 'case_not_open',
    'cast-vote': 'case_not_open',
    'handle-block': 'case_not_open',
    'return-request': 'case_not_open',
    'transfer-seat': 'case_not_open',
    'delegate-seat': 'case_not_open',
    'give-opinion': 'case_not_open',
    'add-approvers': 'case_not_open',
    'remove-approver': 'case_not_open',
    'hold-vote': 'case_not_open',
    'take-back-vote': 'case_not_open',
    'claim-block': 'case_not_open',
    'release-block': 'case_not_open',
    'urge-approvers': 'case_not_open',
    'acknowledge-notice': 'case_not_open',
    'revoke-approval': 'case_not_open',
    'report-case-end': 'case_not_open',
    'hand-over': 'case_not_open',
    'add-comment': 'case_not_open',
    'claim-instant': 'case_not_open',
    'confirm-instant': 'case_not_open',
    'set-due': 'case_not_open',
    'withdraw-case': 'case_not_open',
    'jump-case': 'case_not_open',
    'end-case': 'case_not_open',
    'wake-block': 'case_not_open',
    'replace-person': 'case_not_open',
    'reach-instant': 'case_not_open',
  },
  // Returned to the requester, straight back: the chain stands where it was.
  open: {
    'open-case': 'case_exists',
    'record-form': ['form-recorded', 'stage-entered', 'request-resumed', 'block-entered'],
    'cast-vote': 'case_not_in_approval',
    'handle-block': 'case_not_in_approval',
    'return-request': 'case_not_in_approval',
    'transfer-seat': 'case_not_in_approval',
    'delegate-seat': 'case_not_in_approval',
    'give-opinion': 'case_not_in_approval',
    'add-approvers': 'case_not_in_approval',
    'remove-approver': 'case_not_in_approval',
    'hold-vote': 'case_not_in_approval',
    'take-back-vote': 'case_not_in_approval',
    'claim-block': 'case_not_in_approval',
    'release-block': 'case_not_in_approval',
    'urge-approvers': 'case_not_in_approval',
    'acknowledge-notice': ['notice-acknowledged'],
    'revoke-approval': 'nothing_to_revoke',
    'report-case-end': ['requested-case-ended'],
    'hand-over': ['responsibility-passed'],
    'add-comment': ['comment-added'],
    'claim-instant': ['instant-claimed'],
    'confirm-instant': ['instant-confirmed'],
    'set-due': 'due_not_by_hand',
    'withdraw-case': ['seat-not-required', 'seat-not-required', 'case-withdrawn'],
    'jump-case': ['seat-not-required', 'seat-not-required', 'case-jumped', 'stage-entered'],
    'end-case': ['seat-not-required', 'seat-not-required', 'case-ended'],
    'wake-block': 'case_not_in_approval',
    'replace-person': ['person-replaced'],
    'reach-instant': [],
  },
  'in-approval': {
    'open-case': 'case_exists',
    'record-form': 'case_in_approval',
    'cast-vote': ['vote-cast'],
    'handle-block': ['block-handled', 'seat-not-required', 'block-decided'],
    'return-request': ['seat-not-required', 'seat-not-required', 'request-returned', 'stage-entered'],
    'transfer-seat': ['seat-moved'],
    'delegate-seat': ['seat-delegated'],
    'give-opinion': ['opinion-given'],
    'add-approvers': ['seat-added'],
    'remove-approver': ['seat-removed'],
    'hold-vote': ['vote-held'],
    'take-back-vote': ['vote-taken-back'],
    'claim-block': ['block-claimed'],
    'release-block': 'not_claimed',
    'urge-approvers': ['approvers-urged'],
    'acknowledge-notice': ['notice-acknowledged'],
    'revoke-approval': 'nothing_to_revoke',
    'report-case-end': ['requested-case-ended', 'block-decided'],
    'hand-over': ['responsibility-passed'],
    'add-comment': ['comment-added'],
    'claim-instant': ['instant-claimed'],
    'confirm-instant': ['instant-confirmed'],
    'set-due': 'due_not_by_hand',
    'withdraw-case': [...Array(4).fill('seat-not-required'), 'case-withdrawn'],
    'jump-case': [...Array(4).fill('seat-not-required'), 'case-jumped', 'stage-entered'],
    'end-case': [...Array(4).fill('seat-not-required'), 'case-ended'],
    'wake-block': ['block-woken', 'block-decided'],
    'replace-person': ['person-replaced', 'seat-moved'],
    'reach-instant': [],
  },
  closed: { ...OVER, 'revoke-approval': ['approval-revoked', 'stage-entered'] },
  withdrawn: OVER,
  ended: OVER,
};

const COMMANDS: Record<CommandType, (story: Story) => readonly [by: Parameters<Story['ask']>[0], asked: Asked]> = {
  'open-case': () => ['tom', open('ask', { amount: yuan(1) })],
  'record-form': ({ state }) => ['tom', fill(state.stage, { amount: yuan(2) })],
  'cast-vote': () => ['dora', approveIn('board')],
  'handle-block': () => ['tom', handleIn('act')],
  'return-request': () => ['dora', { type: 'return-request', block: 'board', to: 'requester', reason: 'unclear' }],
  'transfer-seat': () => ['dora', { type: 'transfer-seat', block: 'board', to: 'ben', reason: 'on leave' }],
  'delegate-seat': () => ['dora', { type: 'delegate-seat', block: 'board', to: 'ben' }],
  'give-opinion': () => ['zoe', { type: 'give-opinion', block: 'board', seat: '3', vote: 'approve' }],
  'add-approvers': () => ['dora', { type: 'add-approvers', block: 'board', place: 'before', persons: ['ben'], reason: 'knows it' }],
  'remove-approver': () => ['dora', { type: 'remove-approver', block: 'board', seat: '3', reason: 'not needed' }],
  'hold-vote': () => ['dora', { type: 'hold-vote', block: 'board', comment: 'so far' }],
  'take-back-vote': () => ['max', { type: 'take-back-vote', block: 'board' }],
  'claim-block': () => ['dora', { type: 'claim-block', block: 'board' }],
  'release-block': () => ['dora', { type: 'release-block', block: 'board' }],
  'urge-approvers': () => ['tom', { type: 'urge-approvers', block: 'board' }],
  'acknowledge-notice': () => ['ann', { type: 'acknowledge-notice', block: 'tell' }],
  'revoke-approval': () => ['dora', { type: 'revoke-approval', reason: 'bought already' }],
  'report-case-end': () => [CLOCK, { type: 'report-case-end', block: 'buy', key: '1', case: '2', ended: 'closed' }],
  'hand-over': () => ['tom', { type: 'hand-over', to: 'ben', toName: 'Ben' }],
  'add-comment': () => ['ann', { type: 'add-comment', text: 'seen' }],
  'claim-instant': ({ history }) => ['ann', { type: 'claim-instant', event: history[0]?.id ?? '', happenedAt: START - 1, reason: 'no network' }],
  'confirm-instant': ({ history }) => ['ben', { type: 'confirm-instant', claim: history.find(({ event }) => event.type === 'instant-claimed')?.id ?? '' }],
  'set-due': ({ at }) => ['tom', { type: 'set-due', sla: 'none', key: '1', dueAt: at + 1, reason: 'agreed' }],
  'withdraw-case': () => ['tom', { type: 'withdraw-case', reason: 'not needed' }],
  'jump-case': () => ['audra', { type: 'jump-case', stage: 'undone', reason: 'stuck' }],
  'end-case': () => ['audra', { type: 'end-case', reason: 'sold' }],
  'wake-block': () => ['audra', { type: 'wake-block', block: 'rest', reason: 'no need to wait' }],
  'replace-person': () => ['audra', { type: 'replace-person', from: 'dora', to: 'ben', reason: 'left' }],
  'reach-instant': () => [CLOCK, { type: 'reach-instant' }],
};

const hours = (count: number) => ({ unit: 'elapsed' as const, ms: count * 3_600_000, said: `${count}h` });
const MAY: PlanMay = {
  return: { to: ['requester'], then: 'straight-back', clocks: 'reset' },
  transfer: { to: [] },
  delegate: { to: [] },
  add: { places: ['before', 'after', 'beside'], votes: 'all', from: [], nested: false },
  remove: true,
  hold: true,
  takeBack: true,
  claim: true,
};
const way = (id: string, ...list: readonly PlanBlock[]) => ({ [id]: { title: {}, blocks: blocks(...list) } });
/** Everything that can wait, side by side: people who decide, somebody who acts, a rest, another case. */
const SIDE_BY_SIDE: PlanBlock = {
  id: 'all',
  kind: 'parallel',
  join: 'all',
  satisfies: [],
  branches: {
    ...way('a', { id: 'tell', kind: 'notify', who: [position('front-desk')], receipt: true, satisfies: [] }),
    ...way('b', approve('board', [position('manager'), position('director')], { votes: { kind: 'all' }, may: MAY })),
    ...way('c', handle('act', [position('technician')])),
    ...way('d', { id: 'rest', kind: 'wait', wait: { kind: 'length', length: hours(1) }, satisfies: [] }),
    ...way('e', { id: 'buy', kind: 'open', procedure: 'ask', wait: true, value: {}, satisfies: [] }),
  },
};

const matrixPlan = () =>
  chainPlan([SIDE_BY_SIDE], {
    approval: { urge: { every: hours(1), atMost: 1 }, revoke: { within: hours(24), who: [position('director')] } },
  });

/** Tom claims that he asked earlier. Max has said yes. Dora added Eve beside her, who asked Zoe for an opinion. */
function inApproval(story: Story): void {
  story.when('tom', open('ask', { amount: yuan(1) }));
  story.when('tom', { type: 'claim-instant', event: story.history[0]?.id ?? '', happenedAt: START - 1, reason: 'no network' });
  story.when('max', approveIn('board'));
  story.when('dora', { type: 'add-approvers', block: 'board', place: 'beside', persons: ['eve'], reason: 'knows it' });
  story.when('eve', { type: 'delegate-seat', block: 'board', to: 'zoe' });
}

const STORIES: Record<CaseStatus, (story: Story) => void> = {
  none: () => {},
  open: (story) => {
    inApproval(story);
    story.when('dora', { type: 'return-request', block: 'board', to: 'requester', reason: 'unclear' });
  },
  'in-approval': inApproval,
  closed: (story) => {
    inApproval(story);
    story.when('audra', { type: 'wake-block', block: 'rest', reason: 'no need to wait' });
    for (const person of ['dora', 'eve']) story.when(person, approveIn('board'));
    story.when('tom', handleIn('act'));
    story.when(CLOCK, { type: 'report-case-end', block: 'buy', key: '1', case: '2', ended: 'closed' });
  },
  withdrawn: (story) => {
    inApproval(story);
    story.when('tom', { type: 'withdraw-case', reason: 'not needed' });
  },
  ended: (story) => {
    inApproval(story);
    story.when('audra', { type: 'end-case', reason: 'sold' });
  },
};

describe.each(Object.keys(MATRIX) as CaseStatus[])('a case that is %s', (status) => {
  test.each(Object.keys(MATRIX[status]) as CommandType[])('answers %s', (type) => {
    const story = given(matrixPlan(), { ...STAFF, eve: ['auditor'], zoe: ['auditor'] });
    STORIES[status](story);
    expect(story.state.status).toBe(status);
    const decision = story.ask(...COMMANDS[type](story));
    expect(decision.accepted ? decision.events.map(({ event }) => event.type) : decision.rejection.code).toEqual(MATRIX[status][type]);
  });
});
