import { describe, expect, test } from 'vitest';
import { migrationStory } from '../sla/test-support/migration-story.ts';
import { given as history } from '../sla/test-support/scribe.ts';
import { at, duration, HOUR, ms, slaPlan } from '../sla/test-support/sla-parts.ts';
import { chainOf } from '../test-support/chain-story.ts';
import { yuan } from '../test-support/fixture-plan.ts';
import type { Story } from '../test-support/given.ts';
import { approveIn, STAFF, START } from '../test-support/given.ts';
import { approve, handle, position } from '../test-support/plan-parts.ts';
import { add, delegate, opinion, remove, replace, takeBack } from '../test-support/row-parts.ts';
import { explain } from './explain.ts';

const said = (story: Story) => explain(story.plan, story.history).map(({ code, params, place }) => ({ code, params, place }));
const last = (story: Story, back = 1) => said(story).at(-back);
const board = 'approvals/chain/blocks/board';
const may = {
  add: { places: ['before', 'after', 'beside'], votes: 'all', from: [], nested: false },
  delegate: { to: [] },
  remove: true,
  hold: true,
  takeBack: true,
  claim: true,
} as const;
const asked = () => chainOf([approve('board', [position('manager'), position('director')], { votes: { kind: 'all' }, may })]);

describe('why people may act beside deciding', () => {
  test('with their seats: claimed, given free, added to, taken out of, asked for an opinion, held, taken back', () => {
    const story = asked();
    story.when('max', { type: 'claim-block', block: 'board' });
    expect(last(story)).toEqual({ code: 'block_claimed', params: { block: 'board', person: 'max' }, place: board });
    story.when('max', { type: 'release-block', block: 'board' });
    expect(last(story)).toMatchObject({ code: 'block_released', params: { person: 'max' } });
    story.when('max', add('board', 'beside', 'ann'));
    expect(last(story)).toMatchObject({ code: 'seat_added', params: { person: 'max', added: 'ann', place: 'beside', reason: 'so' } });
    story.when('max', remove('board', '3'));
    expect(last(story)).toMatchObject({ code: 'seat_removed', params: { person: 'max', removed: 'ann', reason: 'so' } });
    story.when('max', delegate('board', 'ben'));
    expect(last(story)).toMatchObject({ code: 'seat_delegated', params: { person: 'max', to: 'ben' } });
    story.when('ben', opinion('board', '1'));
    expect(last(story)).toMatchObject({ code: 'opinion_given', params: { person: 'ben', vote: 'approve' } });
    story.when('max', { type: 'hold-vote', block: 'board', vote: 'approve' });
    expect(last(story)).toMatchObject({ code: 'vote_held', params: { person: 'max' } });
    story.when('max', approveIn('board'));
    story.when('max', takeBack('board'));
    expect(last(story)).toMatchObject({ code: 'vote_taken_back', params: { person: 'max' } });
  });

  test('once for whoever would decide twice', () => {
    const twice = [approve('first', [position('manager')]), approve('again', [position('manager'), position('director')], { votes: { kind: 'all' } })];
    const story = chainOf(twice, STAFF, { amount: yuan(1) }, { approval: { repeated: 'first' } });
    story.when('max', approveIn('first'));
    expect(said(story)).toContainEqual({
      code: 'seat_passed',
      params: { block: 'again', person: 'max', elsewhere: 'first' },
      place: 'approvals/chain/blocks/again',
    });
  });

  test('for their own request, and against what was approved: urged, revoked', () => {
    const revoke = { within: { unit: 'elapsed', ms: HOUR, said: '1h' }, who: [position('director')] } as const;
    const urge = { every: { unit: 'elapsed', ms: HOUR, said: '1h' }, atMost: 1 } as const;
    const story = chainOf([approve('board', [position('manager')])], STAFF, { amount: yuan(1) }, { approval: { revoke, urge } });
    story.when('tom', { type: 'urge-approvers', block: 'board' });
    expect(last(story)).toEqual({ code: 'approvers_urged', params: { block: 'board', person: 'tom', persons: 'max' }, place: board });
    story.when('max', approveIn('board'));
    story.when('dora', { type: 'revoke-approval', reason: 'bought already' });
    expect(last(story, 2)).toEqual({
      code: 'approval_revoked',
      params: { approval: 'chain', person: 'dora', reason: 'bought already' },
      place: 'approvals/chain',
    });
  });

  test('outside the rules: woken, replaced, jumped and ended by an administrator', () => {
    const rest = { id: 'rest', kind: 'wait', wait: { kind: 'length', length: ms(HOUR) }, satisfies: [] } as const;
    const story = chainOf([rest, handle('act', [position('technician')])]);
    story.when('audra', { type: 'wake-block', block: 'rest', reason: 'it is here' });
    expect(said(story)).toContainEqual({
      code: 'block_woken',
      params: { block: 'rest', person: 'audra', reason: 'it is here' },
      place: 'approvals/chain/blocks/rest',
    });
    story.when('audra', replace('tess', 'ben'));
    expect(said(story)).toContainEqual(expect.objectContaining({ code: 'person_replaced', place: 'procedures/ask/stages/deciding' }));
    story.when('audra', { type: 'jump-case', stage: 'ask', reason: 'wrong form' });
    expect(said(story)).toContainEqual(expect.objectContaining({ code: 'case_jumped', place: 'procedures/ask/stages/ask' }));
    story.when('audra', { type: 'end-case', reason: 'twice' });
    expect(last(story)).toMatchObject({ code: 'case_ended', params: { person: 'audra', reason: 'twice' } });
  });

  test('of when something happened, and of a due set by hand', () => {
    const story = history()
      .open('1', START)
      .write('case/1', START + HOUR, { type: 'instant-claimed', of: 'case/1:2', happenedAt: START - HOUR, reason: 'the phone was dead' })
      .write('case/1', START + HOUR, { type: 'instant-confirmed', claim: 'case/1:4', of: 'case/1:2', happenedAt: START - HOUR })
      .write('case/1', START + HOUR, { type: 'due-set', sla: 'survey', key: '1', dueAt: START + 9 * HOUR, reason: 'agreed' })
      .write('case/1', START + HOUR, { type: 'sla-escalated', sla: 'survey', key: '1', step: 'second', dueAt: START + 9 * HOUR });
    const told = explain(slaPlan([duration()]), story.events).slice(-4);
    expect(told.map(({ code, params, place }) => ({ code, params, place }))).toEqual([
      { code: 'instant_claimed', params: { person: 'ann', event: 'case/1:2', happenedAt: START - HOUR, reason: 'the phone was dead' }, place: undefined },
      { code: 'instant_confirmed', params: { person: 'ann', event: 'case/1:2', happenedAt: START - HOUR }, place: undefined },
      { code: 'due_set', params: { person: 'ann', sla: 'survey', dueAt: START + 9 * HOUR, reason: 'agreed' }, place: 'slas/survey/manualDue' },
      { code: 'sla_escalated', params: { sla: 'survey', key: '1', step: 'second' }, place: 'slas/survey/ladder/second' },
    ]);
  });

  test('of another plan a case comes under: how many of its clocks are worse off', () => {
    const opened = at('2026-11-18T09:00');
    const by = (hash: string, hours: number) => ({ ...slaPlan([duration({ within: ms(hours * HOUR), clock: 'wall' })]), hash });
    const { story, migrate } = migrationStory(by('plan-1', 9), by('plan-2', 4), opened);
    story.at = opened + HOUR;
    migrate('from-now');
    expect(last(story)).toMatchObject({ code: 'plan_migrated', params: { person: 'audra', mode: 'from-now', worse: 1 } });
  });
});

test('what is out of place is told by what it says itself', () => {
  const story = history()
    .write('case/1', START, { type: 'seat-not-required', block: 'board', seat: '7' })
    .write('case/1', START, { type: 'block-decided', block: 'board', outcome: 'approved' })
    .write('case/1', START, { type: 'form-recorded', form: 'unknown', stage: 'none', value: {}, outcomes: {} });
  expect(explain(asked().plan, story.events).map(({ code, params, place }) => ({ code, params, place }))).toEqual([
    { code: 'seat_not_required', params: { block: 'board', person: '7' }, place: 'approvals/' },
    { code: 'block_decided', params: { block: 'board', outcome: 'approved', approving: 0, rejecting: 0, seats: 0 }, place: 'approvals/' },
    { code: 'form_recorded', params: { form: 'unknown', stage: 'none', person: 'ann' }, place: 'procedures//stages/none' },
  ]);
});
