import type { PlanBlock, PlanMay } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import type { Act, Offer } from './offer.ts';
import { offers } from './offers.ts';
import { chainOf } from './test-support/chain-story.ts';
import { fixturePlan, yuan } from './test-support/fixture-plan.ts';
import type { Asked, Story } from './test-support/given.ts';
import { approveIn, directoryOf, fill, given, open, STAFF } from './test-support/given.ts';
import { amountFrom, approval, approve, blocks, handle, position } from './test-support/plan-parts.ts';

function offered(story: Story, person: string, rest: { readonly for?: string } = {}): readonly Offer[] {
  const principal = rest.for ?? person;
  return offers(story.plan, story.state, { person, positions: story.directory.positionsOf(principal), ...rest }, story.at, story.directory);
}

const brief = (list: readonly Offer[]) => Object.fromEntries(list.map(({ act, refused }) => [act, refused?.code ?? 'yes']));
const BY_NOBODY = { 'jump-case': 'administrators_only', 'end-case': 'administrators_only', 'replace-person': 'administrators_only' };

describe('what somebody may do', () => {
  test('before there is a case: the procedures, and why not the others', () => {
    expect(offered(given(fixturePlan()), 'ann')).toEqual([
      { act: 'open-case', procedure: 'repair', form: 'ticket', sections: ['intake'] },
      {
        act: 'open-case',
        procedure: 'expense',
        form: 'expense',
        sections: [],
        refused: { code: 'not_your_procedure', params: { procedure: 'expense', person: 'ann' } },
      },
    ]);
  });

  test('at a stage: its form for those it names, and why not for the others', () => {
    const story = given(fixturePlan());
    story.when('ann', open('repair', { unit: '1', content: 'leak' }));
    expect(offered(story, 'tom')[0]).toEqual({ act: 'record-form', stage: 'survey', form: 'ticket', sections: ['survey'] });
    expect(brief(offered(story, 'tom'))).toEqual({
      'record-form': 'yes',
      'hand-over': 'not_responsible',
      'add-comment': 'yes',
      'claim-instant': 'yes',
      'withdraw-case': 'not_your_request',
      'revoke-approval': 'nothing_to_revoke',
      ...BY_NOBODY,
    });
    expect(brief(offered(story, 'ann'))).toEqual({
      'record-form': 'not_your_stage',
      'hand-over': 'yes',
      'add-comment': 'yes',
      'claim-instant': 'yes',
      'withdraw-case': 'yes',
      'revoke-approval': 'nothing_to_revoke',
      ...BY_NOBODY,
    });
    expect(brief(offered(story, 'zoe', { for: 'tom' }))['record-form']).toBe('yes');
  });

  test('in an approval: the seat of whoever has one', () => {
    const story = given(fixturePlan());
    story.when('tom', open('expense', { amount: yuan(300), why: 'pump' }));
    expect(offered(story, 'max')[1]).toEqual({ act: 'cast-vote', stage: 'approval', block: 'review', seat: '1' });
    expect(brief(offered(story, 'tom'))).toMatchObject({ 'record-form': 'case_in_approval', 'cast-vote': 'approver_is_requester', 'withdraw-case': 'yes' });
    story.when('max', approveIn('review'));
    expect(brief(offered(story, 'max'))['cast-vote']).toBe('not_your_seat');
    expect(brief(offered(story, 'dora'))['cast-vote']).toBe('yes');
  });

  test('something to handle names its form', () => {
    const base = fixturePlan();
    const plan = { ...base, approvals: { expense: approval('expense', 'expense', [handle('prepare', [position('front-desk')], { form: 'revisit' })]) } };
    const story = given(plan);
    story.when('tom', open('expense', { amount: yuan(1), why: 'pump' }));
    expect(offered(story, 'ann')[1]).toEqual({ act: 'handle-block', stage: 'approval', block: 'prepare', form: 'revisit', seat: '1' });
    expect(brief(offered(story, 'max'))['handle-block']).toBe('not_your_seat');
  });

  test('in a closed case or under another plan: nothing but to say when something happened, and why', () => {
    const story = given(fixturePlan());
    story.when('ann', open('repair', { unit: '1', content: 'leak' }));
    Object.assign(story, { plan: fixturePlan({ hash: 'plan-2' }) });
    expect(new Set(Object.values(brief(offered(story, 'ann'))))).toEqual(new Set(['plan_mismatch']));
    Object.assign(story, { plan: fixturePlan() });
    story.when('ann', { type: 'withdraw-case', reason: 'fixed itself' });
    const { 'claim-instant': late, ...rest } = brief(offered(story, 'ann'));
    expect([late, new Set(Object.values(rest))]).toEqual(['yes', new Set(['case_closed'])]);
  });

  test('an offer that is not refused is accepted, and one that is refused is refused for the same reason', () => {
    const story = given(fixturePlan());
    story.when('tom', open('expense', { amount: yuan(300), why: 'pump' }));
    for (const person of Object.keys(STAFF)) {
      const vote = offered(story, person).find(({ act }) => act === 'cast-vote');
      expect(story.refusal(person, approveIn('review'))).toBe(vote?.refused?.code);
      expect(story.refusal(person, fill('approval'))).toBe(offered(story, person)[0]?.refused?.code);
    }
  });

  test('every act of an approval is offered or refused with the very reason the act itself is', () => {
    const may: PlanMay = {
      return: { to: ['requester'], then: 'chosen', clocks: 'reset' },
      hold: true,
      add: { places: ['beside'], votes: 'all', from: [], nested: false },
    };
    const rest: PlanBlock = { id: 'rest', kind: 'wait', wait: { kind: 'length', length: { unit: 'elapsed', ms: 1, said: '1ms' } }, satisfies: [] };
    const tell: PlanBlock = { id: 'tell', kind: 'notify', who: [position('front-desk')], receipt: true, satisfies: [] };
    const board = approve('board', [position('manager')], { may, fields: { amount: 'write' } });
    const ways = { a: { title: {}, blocks: blocks(tell, board) }, b: { title: {}, blocks: blocks(rest) } };
    const story = chainOf([{ id: 'both', kind: 'parallel', join: 'all', branches: ways, satisfies: [] }]);
    const asking = (block: string): Partial<Record<Act, Asked>> => ({
      'cast-vote': approveIn(block),
      'return-request': { type: 'return-request', block, to: 'requester', then: 'replay', reason: 'r' },
      'transfer-seat': { type: 'transfer-seat', block, to: 'zoe', reason: 'r' },
      'delegate-seat': { type: 'delegate-seat', block, to: 'zoe' },
      'give-opinion': { type: 'give-opinion', block, seat: '1', vote: 'approve' },
      'add-approvers': { type: 'add-approvers', block, place: 'beside', persons: ['zoe'], reason: 'r' },
      'remove-approver': { type: 'remove-approver', block, seat: '1', reason: 'r' },
      'hold-vote': { type: 'hold-vote', block },
      'take-back-vote': { type: 'take-back-vote', block },
      'claim-block': { type: 'claim-block', block },
      'release-block': { type: 'release-block', block },
      'urge-approvers': { type: 'urge-approvers', block },
      'acknowledge-notice': { type: 'acknowledge-notice', block },
      'wake-block': { type: 'wake-block', block, reason: 'r' },
      'revoke-approval': { type: 'revoke-approval', reason: 'r' },
      'jump-case': { type: 'jump-case', stage: 'undone', reason: 'r' },
      'end-case': { type: 'end-case', reason: 'r' },
      'replace-person': { type: 'replace-person', from: 'ann', to: 'zoe', reason: 'r' },
    });
    story.directory = directoryOf({ ...STAFF, zoe: ['auditor'] });
    for (const someone of ['max', 'ann', 'tom', 'audra']) {
      for (const { act, block = '', refused } of offered(story, someone)) {
        const asked = asking(block)[act];
        if (asked !== undefined) expect([someone, act, story.refusal(someone, asked)]).toEqual([someone, act, refused?.code]);
      }
    }
    const [vote, back] = offered(story, 'max').filter(({ block }) => block === 'board');
    expect(vote).toMatchObject({ act: 'cast-vote', fields: { amount: 'write' }, seat: '1' });
    expect(back).toEqual({ act: 'return-request', stage: 'deciding', block: 'board', targets: ['requester'], ways: ['replay', 'straight-back'] });
    expect(brief(offered(story, 'audra'))).toMatchObject({ 'wake-block': 'yes', 'jump-case': 'yes' });
    expect(brief(offered(story, 'ben'))).toMatchObject({ 'acknowledge-notice': 'yes' });
  });

  test('under a plan that does not know the procedure: nothing, and no stage to act at', () => {
    const story = given(fixturePlan());
    story.when('ann', open('repair', { unit: '1', content: 'leak' }));
    const other = { ...story.plan, hash: 'plan-2', procedures: {} };
    const list = offers(other, story.state, { person: 'ann', positions: ['front-desk'] }, story.at, story.directory);
    expect(new Set(list.map(({ refused }) => refused?.code))).toEqual(new Set(['plan_mismatch']));
    expect(list.map(({ act }) => act)).not.toContain('record-form');
    expect(list.find(({ act }) => act === 'jump-case')?.targets).toEqual([]);
  });

  test('a stage whose question of who fails is nobody’s, and asking refuses nothing', () => {
    const base = fixturePlan();
    const who = [{ kind: 'expression', expression: amountFrom('estimate', 1) }] as const;
    const { repair } = base.procedures;
    const stages = { ...repair!.stages, work: { ...repair!.stages['work']!, who } };
    const story = given({ ...base, procedures: { ...base.procedures, repair: { ...repair!, stages } } });
    story.when('ann', open('repair', { unit: '1', content: 'leak' }));
    story.when('tom', fill('survey', { estimate: yuan(1) }));
    const state = { ...story.state, forms: { ticket: { estimate: { minor: 1, currency: 'USD' } } } };
    const [act] = offers(story.plan, state, { person: 'tom', positions: ['technician'] }, story.at, story.directory);
    expect(act).toMatchObject({ act: 'record-form', refused: { code: 'not_your_stage' } });
  });

  test('of a claim: to bear it out, and for whoever made it not', () => {
    const story = given(fixturePlan());
    story.when('ann', open('repair', { unit: '1', content: 'leak' }));
    const [, event] = story.history;
    story.when('tom', { type: 'claim-instant', event: event!.id, happenedAt: story.at - 1000, reason: 'written down later' });
    const claim = story.history.at(-1)!.id;
    const confirming = (person: string) => offered(story, person).filter(({ act }) => act === 'confirm-instant');
    expect(confirming('ann')).toEqual([{ act: 'confirm-instant', targets: [claim] }]);
    expect(confirming('tom')).toMatchObject([{ refused: { code: 'claim_by_yourself' } }]);
    story.when('ann', { type: 'confirm-instant', claim });
    expect(confirming('ann')).toEqual([]);
  });

  test('to take out somebody who was added: the seats it may be', () => {
    const may = { add: { places: ['beside'], votes: 'all', from: [], nested: false }, remove: true } as const;
    const story = chainOf([approve('b', [position('manager')], { votes: { kind: 'all' }, may })]);
    const removable = () => offered(story, 'max').find(({ act }) => act === 'remove-approver');
    expect(removable()?.targets ?? []).toEqual([]);
    story.when('max', { type: 'add-approvers', block: 'b', place: 'beside', persons: ['dora'], reason: 'knows it' });
    expect(removable()).toMatchObject({ targets: ['2'] });
  });
});
