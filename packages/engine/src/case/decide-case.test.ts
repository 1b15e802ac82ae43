import { describe, expect, test } from 'vitest';
import { fixturePlan, yuan } from '../test-support/fixture-plan.ts';
import { approveIn, CLOCK, fill, given, open, person, rejectIn } from '../test-support/given.ts';
import { condition, form, plan, position, procedure, stage } from '../test-support/plan-parts.ts';

const TICKET = { unit: '3-1201', content: 'leak' };

describe('stages', () => {
  test('a repair ticket goes from opening to a closed case, and every step is an event', () => {
    const story = given(fixturePlan());
    story.when('ann', open('repair', TICKET));
    expect(story.types).toEqual(['case-opened', 'responsibility-passed', 'stage-entered', 'form-recorded', 'stage-entered']);
    story.when('tom', fill('survey', { estimate: yuan(199.99) }));
    story.when('tom', fill('work', { result: 'fixed' }));
    expect(story.state).toMatchObject({ status: 'open', stage: 'revisit', responsible: 'ann' });
    const last = story.when('ben', fill('revisit', { satisfied: true }));
    expect(last).toEqual([
      {
        type: 'form-recorded',
        form: 'revisit',
        stage: 'revisit',
        value: { satisfied: true },
        outcomes: { 'procedures/repair/stages/revisit/next/again': false },
      },
      { type: 'stage-entered', stage: 'closed', from: 'revisit', via: 'good' },
      { type: 'case-closed', stage: 'closed' },
    ]);
    expect(story.state).toMatchObject({
      status: 'closed',
      forms: { ticket: { ...TICKET, estimate: yuan(199.99), result: 'fixed' }, revisit: { satisfied: true } },
    });
  });

  test('a revisit that finds the requester unsatisfied goes back to work until satisfied', () => {
    const story = given(fixturePlan());
    story.when('ann', open('repair', TICKET));
    story.when('tom', fill('survey', { estimate: yuan(1) }));
    for (let round = 0; round < 3; round += 1) {
      story.when('tom', fill('work', { result: `try ${round}` }));
      story.when('ann', fill('revisit', { satisfied: round === 2 }));
    }
    expect(story.state.status).toBe('closed');
  });

  test('200 yuan itself needs approval, 199.99 does not', () => {
    for (const [amount, stageThen] of [
      [199.99, 'work'],
      [200, 'cost'],
    ] as const) {
      const story = given(fixturePlan());
      story.when('ann', open('repair', TICKET));
      story.when('tom', fill('survey', { estimate: yuan(amount) }));
      expect(story.state.stage).toBe(stageThen);
    }
  });

  test('only those a stage names act at it, in the position they say', () => {
    const story = given(fixturePlan());
    expect(story.refusal('tom', open('repair', TICKET))).toBe('not_your_procedure');
    expect(story.refusal('ann', open('demolition', TICKET))).toBe('unknown_procedure');
    expect(story.refusal('ann', open('constructor', TICKET))).toBe('unknown_procedure');
    expect(story.refusal(person('ann', { position: 'director' }), open('repair', TICKET))).toBe('position_not_held');
    story.when('ann', open('repair', TICKET));
    expect(story.refusal('ann', fill('survey', {}))).toBe('not_your_stage');
    expect(story.refusal('tom', fill('work', {}))).toBe('stage_not_current');
    expect(story.refusal(CLOCK, fill('survey', {}))).toBe('actor_not_a_person');
    expect(story.refusal(person('max', { for: 'tom' }), fill('survey', { estimate: yuan(1) }))).toBeUndefined();
  });

  test('a command seen before is accepted again and changes nothing', () => {
    const story = given(fixturePlan());
    story.when('ann', open('repair', TICKET), 'twice');
    expect(story.when('ann', open('repair', TICKET), 'twice')).toEqual([]);
    expect(story.refusal('ann', open('repair', TICKET))).toBe('case_exists');
  });

  test('a stage does not rewrite what another recorded, and clears what it no longer says', () => {
    const story = given(fixturePlan());
    story.when('ann', open('repair', { ...TICKET, phone: '139' }));
    expect(story.refusal('tom', fill('survey', { content: 'nothing', estimate: yuan(1) }))).toBe('field_not_in_stage');
    const [recorded] = story.when('tom', fill('survey', { unit: '3-1201', estimate: yuan(1) }));
    expect(recorded).toMatchObject({ value: { estimate: yuan(1) } });
    expect(story.state.forms.ticket).toEqual({ ...TICKET, phone: '139', estimate: yuan(1) });
    story.when('tom', fill('work', { result: 'half' }));
    story.when('ann', fill('revisit', { satisfied: false }));
    expect(story.when('tom', fill('work', {}))[0]).toMatchObject({ type: 'form-recorded', value: {}, cleared: ['result'] });
    expect(story.state.forms.ticket).not.toHaveProperty('result');
  });

  test('what one section computed stays when another is filled and does not send it again', () => {
    const form = fixturePlan().forms['ticket']!;
    const unit = { ...form.fields['unit']!, value: condition(['read', 'form.content']) };
    const story = given(fixturePlan({ forms: { ...fixturePlan().forms, ticket: { ...form, fields: { ...form.fields, unit } } } }));
    story.when('ann', open('repair', TICKET));
    const [recorded] = story.when('tom', fill('survey', { estimate: yuan(1) }));
    expect(recorded).not.toHaveProperty('cleared');
    expect(story.state.forms.ticket).toEqual({ ...TICKET, estimate: yuan(1) });
    story.when('tom', fill('work', { result: 'half', unit: 'computed anew' }));
    expect(story.state.forms.ticket).toMatchObject({ unit: 'computed anew' });
  });

  test('a case stays with the plan it was opened under', () => {
    const story = given(fixturePlan());
    story.when('ann', open('repair', TICKET));
    Object.assign(story, { plan: fixturePlan({ hash: 'plan-2' }) });
    expect(story.ask('tom', fill('survey', {}))).toEqual({
      accepted: false,
      rejection: { code: 'plan_mismatch', params: { pinned: 'plan-1', given: 'plan-2' } },
    });
  });

  test('a condition that cannot be evaluated refuses the command and names its place', () => {
    const story = given(fixturePlan());
    story.when('ann', open('repair', TICKET));
    expect(story.ask('tom', fill('survey', { estimate: { minor: 1, currency: 'USD' } }))).toMatchObject({
      rejection: { code: 'expression_failed', params: { place: 'procedures/repair/stages/survey/next/costly', problem: 'mixed_currency' } },
    });
  });
});

describe('stages without a form', () => {
  const routed = plan({
    forms: [form('note', { all: ['text'] })],
    procedures: [
      procedure('note', 'note', [
        stage('write', { form: 'note', next: { on: { to: 'route' } } }),
        stage('route', { next: { long: { to: 'read', when: condition(['==', ['read', 'form.text'], 'long']) }, short: { to: 'filed' } } }),
        stage('read', { who: [position('manager')], next: { seen: { to: 'filed' } } }),
        stage('filed', { final: true }),
      ]),
      procedure('circle', 'note', [
        stage('a', { form: 'note', next: { on: { to: 'b' } } }),
        stage('b', { next: { on: { to: 'c' } } }),
        stage('c', { next: { on: { to: 'b' } } }),
      ]),
      procedure('dead-end', 'note', [stage('a', { form: 'note', next: {} })]),
      procedure('dead-end-later', 'note', [stage('a', { form: 'note', next: { on: { to: 'b' } } }), stage('b', { next: {} })]),
    ],
  });

  test('one that names nobody is passed through, with what was read recorded', () => {
    const story = given(routed);
    story.when('ann', open('note', { text: 'short' }));
    expect(story.history.at(-2)?.event).toEqual({
      type: 'stage-entered',
      stage: 'filed',
      from: 'route',
      via: 'short',
      outcomes: { 'procedures/note/stages/route/next/long': false },
    });
    expect(story.state.status).toBe('closed');
  });

  test('one that names somebody waits for them to act', () => {
    const story = given(routed);
    story.when('ann', open('note', { text: 'long' }));
    expect(story.state.stage).toBe('read');
    expect(story.refusal('ann', fill('read'))).toBe('not_your_stage');
    expect(story.refusal('max', fill('read', { text: 'other' }))).toBe('field_not_in_stage');
    expect(story.when('max', fill('read')).map(({ type }) => type)).toEqual(['stage-entered', 'case-closed']);
  });

  test('a definition that goes round in a circle, or nowhere, refuses instead of hanging', () => {
    expect(given(routed).refusal('ann', open('circle', { text: 'x' }))).toBe('too_many_transitions');
    expect(given(routed).refusal('ann', open('dead-end', { text: 'x' }))).toBe('nothing_follows');
    expect(given(routed).refusal('ann', open('dead-end-later', { text: 'x' }))).toBe('nothing_follows');
  });
});

describe('responsibility', () => {
  test('the opener stays responsible until they hand over', () => {
    const story = given(fixturePlan());
    story.when('ann', open('repair', TICKET));
    story.when('tom', fill('survey', { estimate: yuan(1) }));
    expect(story.state.responsible).toBe('ann');
    expect(story.refusal('tom', { type: 'hand-over', to: 'tom', toName: 'tom' })).toBe('not_responsible');
    expect(story.refusal('ann', { type: 'hand-over', to: 'ann', toName: 'ann' })).toBe('responsible_already');
    story.when('ann', { type: 'hand-over', to: 'ben', toName: 'ben', reason: 'leave' });
    expect(story.state.responsible).toBe('ben');
    story.when('dora', { type: 'hand-over', to: 'ann', toName: 'ann' });
    expect(story.history.at(-1)?.event).toEqual({ type: 'responsibility-passed', from: 'ben', to: 'ann' });
  });

  test('where a stage says so, whoever acts at it is responsible', () => {
    const staged = plan({
      forms: [form('note', { all: ['text'] })],
      procedures: [
        procedure(
          'note',
          'note',
          [
            stage('write', { form: 'note', next: { on: { to: 'look' } } }),
            stage('look', { who: [position('manager')], next: { on: { to: 'act' } } }),
            stage('act', { who: [position('technician')], responsible: 'actor', next: { on: { to: 'end' } } }),
            stage('end', { final: true }),
          ],
          { responsible: 'stage' },
        ),
      ],
    });
    const story = given(staged);
    story.when('ann', open('note', { text: 'x' }));
    story.when('max', fill('look'));
    expect(story.state.responsible).toBe('ann');
    story.when('tom', fill('act'));
    expect(story.state.responsible).toBe('tom');
  });

  test('a case the clock opens waits at its start for the first person, who is then responsible', () => {
    const story = given(fixturePlan());
    const opened = open('repair', {});
    expect(story.refusal(CLOCK, opened)).toBe('cause_required');
    story.when(CLOCK, { ...opened, cause: 'event-7.discipline' } as typeof opened);
    expect(story.state).toMatchObject({ stage: 'ticket', requester: 'clock' });
    expect(story.state.responsible).toBeUndefined();
    story.when('ann', fill('ticket', TICKET));
    expect(story.state).toMatchObject({ stage: 'survey', responsible: 'ann' });
  });
});

describe('comments and withdrawal', () => {
  test('a comment says something', () => {
    const story = given(fixturePlan());
    story.when('ann', open('repair', TICKET));
    expect(story.refusal('tom', { type: 'add-comment', text: '  ' })).toBe('comment_empty');
    expect(story.when('tom', { type: 'add-comment', text: 'on my way' })).toEqual([{ type: 'comment-added', text: 'on my way' }]);
  });

  test('only the requester withdraws, with a reason, at a stage that allows it', () => {
    const story = given(fixturePlan());
    story.when('ann', open('repair', TICKET));
    expect(story.refusal('ann', { type: 'withdraw-case', reason: '' })).toBe('reason_required');
    expect(story.refusal('tom', { type: 'withdraw-case', reason: 'no' })).toBe('not_your_request');
    story.when('ann', { type: 'withdraw-case', reason: 'fixed itself' });
    expect(story.state.status).toBe('withdrawn');
    expect(story.refusal('ann', { type: 'add-comment', text: 'late' })).toBe('case_closed');
    const working = given(fixturePlan());
    working.when('ann', open('repair', TICKET));
    working.when('tom', fill('survey', { estimate: yuan(1) }));
    expect(working.refusal('ann', { type: 'withdraw-case', reason: 'no' })).toBe('not_withdrawable');
  });

  test('withdrawing during an approval lets everybody off who had still to decide', () => {
    const story = given(fixturePlan());
    story.when('tom', open('expense', { amount: yuan(500), why: 'pump' }));
    expect(story.refusal('tom', fill('approval'))).toBe('case_in_approval');
    const events = story.when('tom', { type: 'withdraw-case', reason: 'cheaper elsewhere' });
    expect(events.map(({ type }) => type)).toEqual(['seat-not-required', 'case-withdrawn']);
    expect(story.refusal('max', approveIn('review'))).toBe('case_closed');
  });
});

test('a rejected cost request comes back, and is asked for again', () => {
  const story = given(fixturePlan());
  story.when('ann', open('repair', TICKET));
  story.when('tom', fill('survey', { estimate: yuan(300) }));
  story.when('tom', fill('cost', { amount: yuan(300), why: 'pump' }));
  expect(story.refusal('max', rejectIn('review'))).toBe('reason_required');
  story.when('max', rejectIn('review', 'too dear'));
  expect(story.state).toMatchObject({ status: 'open', stage: 'cost' });
  story.when('tom', fill('cost', { amount: yuan(199), why: 'pump' }));
  story.when('max', approveIn('review'));
  expect(story.state).toMatchObject({ status: 'open', stage: 'work' });
});
