import { describe, expect, test } from 'vitest';
import type { Offer } from './offer.ts';
import { offers } from './offers.ts';
import { fixturePlan, yuan } from './test-support/fixture-plan.ts';
import type { Story } from './test-support/given.ts';
import { approveIn, fill, given, open, STAFF } from './test-support/given.ts';
import { approval, handle, position } from './test-support/plan-parts.ts';

function offered(story: Story, person: string, rest: { readonly for?: string } = {}): readonly Offer[] {
  const principal = rest.for ?? person;
  return offers(story.plan, story.state, { person, positions: story.directory.positionsOf(principal), ...rest }, story.at, story.directory);
}

const brief = (list: readonly Offer[]) => Object.fromEntries(list.map(({ act, refused }) => [act, refused?.code ?? 'yes']));

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
      'withdraw-case': 'not_your_request',
    });
    expect(brief(offered(story, 'ann'))).toEqual({ 'record-form': 'not_your_stage', 'hand-over': 'yes', 'add-comment': 'yes', 'withdraw-case': 'yes' });
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

  test('in a closed case or under another plan: nothing, and why', () => {
    const story = given(fixturePlan());
    story.when('ann', open('repair', { unit: '1', content: 'leak' }));
    Object.assign(story, { plan: fixturePlan({ hash: 'plan-2' }) });
    expect(new Set(Object.values(brief(offered(story, 'ann'))))).toEqual(new Set(['plan_mismatch']));
    Object.assign(story, { plan: fixturePlan() });
    story.when('ann', { type: 'withdraw-case', reason: 'fixed itself' });
    expect(brief(offered(story, 'ann'))).toEqual({
      'record-form': 'case_closed',
      'hand-over': 'case_closed',
      'add-comment': 'case_closed',
      'withdraw-case': 'case_closed',
    });
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
});
