import type { PlanRequirement } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import type { EngineEvent, Recorded } from '../event.ts';
import { fixturePlan, yuan } from '../test-support/fixture-plan.ts';
import { approveIn, fill, given, handleIn, open, person, rejectIn, START } from '../test-support/given.ts';
import { approval, approve, handle, position } from '../test-support/plan-parts.ts';
import { explain } from './explain.ts';

const row = (id: string, clause: string): PlanRequirement => ({
  id,
  register: 'r',
  registerTitle: {},
  kind: 'rule',
  title: {},
  text: {},
  clauses: [{ document: 'handbook', clause }],
  regime: 'company',
  figures: {},
  interpreted: false,
  planned: false,
  conflictsWith: [],
  satisfiedBy: [],
});
const REQUIREMENTS = { 'proc.ticket': row('proc.ticket', '3.1'), 'appr.review': row('appr.review', '7.2') };

describe('why each event was allowed', () => {
  const story = given(fixturePlan({ requirements: REQUIREMENTS }));
  story.when('ann', open('repair', { unit: '1', content: 'leak' }));
  story.when('tom', fill('survey', { estimate: yuan(300) }));
  story.when('tom', fill('cost', { amount: yuan(300), why: 'pump' }));
  story.when(person('zoe', { for: 'max' }), approveIn('review'));
  story.when('dora', rejectIn('director', 'no'));
  story.when('ann', { type: 'hand-over', to: 'ben', toName: 'ben' });
  story.when('ann', { type: 'add-comment', text: 'hm' });
  const explained = explain(story.plan, story.history);

  test('every event has a sentence of its own', () => {
    expect(explained.map(({ event }) => event)).toEqual(story.history.map(({ id }) => id));
    expect(explained.map(({ code }) => code)).toEqual([
      'case_opened',
      'responsibility_taken',
      'stage_entered_first',
      'form_recorded',
      'stage_entered_otherwise',
      'form_recorded',
      'stage_entered_when',
      'form_recorded',
      'stage_entered_otherwise',
      'chain_started',
      'block_entered',
      'vote_cast_for',
      'block_decided',
      'branch_taken',
      'block_entered',
      'vote_cast',
      'block_decided',
      'chain_decided',
      'stage_entered_after',
      'responsibility_passed',
      'comment_added',
    ]);
  });

  test('with its place in the pack, the rows behind it and their clauses', () => {
    expect(explained[6]).toMatchObject({ place: 'procedures/repair/stages/survey/next/costly', params: { stage: 'cost', from: 'survey', way: 'costly' } });
    expect(explained[3]).toMatchObject({ satisfies: ['proc.ticket'], clauses: [{ document: 'handbook', clause: '3.1' }] });
    expect(explained[11]).toMatchObject({
      place: 'approvals/expense/blocks/review',
      params: { person: 'zoe', for: 'max', vote: 'approve' },
      clauses: [{ document: 'handbook', clause: '7.2' }],
    });
    expect(explained[12]?.params).toEqual({ block: 'review', outcome: 'approved', approving: 1, rejecting: 0, seats: 1 });
    expect(explained[13]).toMatchObject({ place: 'approvals/expense/blocks/by-amount/branches/large' });
  });

  test('streams may be mixed', () => {
    const other = story.history.map((recorded) => ({ ...recorded, stream: 'case/2' }));
    const mixed = story.history.flatMap((recorded, index) => [recorded, other[index] ?? recorded]);
    expect(explain(story.plan, mixed).filter((_, index) => index % 2 === 1)).toEqual(explained);
  });
});

test('what follows when time runs out, nobody is found or a case is withdrawn is explained too', () => {
  const base = fixturePlan();
  const sla = { within: { unit: 'elapsed', ms: 1000, said: '1s' }, onBreach: { kind: 'escalate' } } as const;
  const chain = approval('expense', 'expense', [handle('prepare', [position('front-desk')], { sla }), approve('empty', [position('auditor')])]);
  const story = given({ ...base, approvals: { expense: chain } }, { tom: ['technician'], ann: ['front-desk'], ben: ['front-desk'], max: ['manager'] });
  const cause = { ...open('expense'), cause: 'event-1.note' } as ReturnType<typeof open>;
  expect(
    explain(
      story.plan,
      given(story.plan)
        .when('tom', cause)
        .map((event, index) => ({
          stream: 'case/9',
          seq: index + 1,
          id: `x.${index}`,
          at: 0,
          recordedAt: 0,
          by: { kind: 'source', source: 'telephone' },
          event,
        })),
    )[0],
  ).toMatchObject({ code: 'case_opened_because' });
  story.when('tom', open('expense', { amount: yuan(1), why: 'pump' }));
  story.reach(START + 1001);
  story.when('max', handleIn('prepare'));
  story.when('tom', { type: 'withdraw-case', reason: 'done' });
  const codes = explain(story.plan, story.history).map(({ code }) => code);
  expect(codes.slice(-8)).toEqual([
    'block_entered',
    'block_breached',
    'seat_moved',
    'seat_not_required',
    'block_handled',
    'block_decided',
    'block_entered_fallback',
    'case_withdrawn',
  ]);
});

test('a closed case, and events of SLAs and duty periods', () => {
  const at = { seq: 1, at: 0, recordedAt: 0, by: { kind: 'clock' } } as const;
  const events: readonly [string, EngineEvent][] = [
    ['case/1', { type: 'sla-warned', sla: 'daily', key: '1', warning: 'half', dueAt: 1 }],
    ['case/1', { type: 'sla-breached', sla: 'daily', key: '1', dueAt: 1, effects: ['tell', 'note'] }],
    ['duty/daily/2026-03-02', { type: 'duty-opened', sla: 'daily', key: '2026-03-02', planHash: 'p', from: 0, provisional: false }],
    ['duty/daily/2026-03-02', { type: 'fact-received', name: 'call.ringing', data: {} }],
    ['duty/daily/2026-03-02', { type: 'evidence-recorded', form: 'summary', value: {} }],
    ['duty/daily/2026-03-02', { type: 'carried-over', case: '7', reason: 'parts' }],
    ['duty/daily/2026-03-02', { type: 'breach-withdrawn', sla: 'daily', key: '1', reason: 'late evidence' }],
    ['duty/daily/2026-03-02', { type: 'duty-closed' }],
  ];
  const recorded: readonly Recorded[] = events.map(([stream, event], index) => ({ ...at, stream, id: `c.${index}`, event }));
  expect(explain(fixturePlan(), recorded).map(({ code, place }) => [code, place])).toEqual([
    ['sla_warned', 'slas/daily/warn/half'],
    ['sla_breached', 'slas/daily'],
    ['duty_opened', 'slas/daily'],
    ['fact_received', 'slas/daily'],
    ['evidence_recorded', 'slas/daily/evidence'],
    ['carried_over', 'slas/daily/carryOver'],
    ['breach_withdrawn', 'slas/daily'],
    ['duty_closed', 'slas/daily'],
  ]);
});
