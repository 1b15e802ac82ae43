import type { PlanApproval } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { migrateCase } from '../../migration/migrate-case.ts';
import { chainOf } from '../../test-support/chain-story.ts';
import { yuan } from '../../test-support/fixture-plan.ts';
import type { Asked } from '../../test-support/given.ts';
import { approveIn, fill, given, open, person, rejectIn, STAFF, START } from '../../test-support/given.ts';
import { approval, approve, form, plan, position, procedure, stage } from '../../test-support/plan-parts.ts';
import { wellSaid } from '../../test-support/well-said.ts';

const DAY = 86_400_000;
const within = (count: number) => ({ unit: 'elapsed' as const, ms: count * DAY, said: `${count} days` });
const story = (revoke: PlanApproval['revoke'] | undefined = { within: within(3), who: [position('director')] }) =>
  chainOf([approve('manager', [position('manager')])], STAFF, { amount: yuan(1) }, { approval: revoke === undefined ? {} : { revoke } });
const REVOKE: Asked = { type: 'revoke-approval', reason: 'bought already' };

describe('approvals row 26: revoking an approval', () => {
  test('opens a closed case again, at the way the stage names for that', () => {
    const approved = story();
    approved.when('max', approveIn('manager'));
    expect(approved.state.status).toBe('closed');
    approved.at = START + 3 * DAY;
    expect(approved.when('dora', REVOKE)).toEqual([
      { type: 'approval-revoked', approval: 'chain', reason: 'bought already', from: 'yes' },
      { type: 'stage-entered', stage: 'undone', from: 'deciding', via: 'undone' },
    ]);
    expect(approved.state).toMatchObject({ status: 'open', stage: 'undone', chain: { outcome: 'revoked' } });
    expect(approved.refusal('dora', REVOKE)).toBe('nothing_to_revoke');
    approved.when('tom', fill('undone', { amount: yuan(2) }));
    expect(approved.state.status).toBe('in-approval');
  });

  test('within its period alone, of which the last instant is one', () => {
    const approved = story();
    approved.when('max', approveIn('manager'));
    approved.at = START + 3 * DAY + 1;
    expect(approved.refusal('dora', REVOKE)).toBe('too_late_to_revoke');
  });

  test('by those it names, with a reason, and only what was approved', () => {
    const running = story();
    expect(running.refusal('dora', REVOKE)).toBe('nothing_to_revoke');
    running.when('max', approveIn('manager'));
    expect(running.refusal('max', REVOKE)).toBe('not_your_approval');
    expect(running.refusal('dora', { ...REVOKE, reason: ' ' } as Asked)).toBe('reason_required');
    const rejected = story();
    rejected.when('max', rejectIn('manager'));
    expect(rejected.refusal('dora', REVOKE)).toBe('nothing_to_revoke');
  });

  test('where nothing says so, never', () => {
    const plain = chainOf([approve('manager', [position('manager')])]);
    plain.when('max', approveIn('manager'));
    expect(plain.refusal('dora', REVOKE)).toBe('act_not_allowed');
  });
});

test('approvals row 26: at the stage whose chain it was, the case is nowhere else to come from', () => {
  const chain = { decided: { to: 'again', after: 'approved' }, undone: { to: 'open', after: 'revoked' }, no: { to: 'open', after: 'rejected' } } as const;
  const revoke = { within: within(3), who: [position('director')] };
  const looped = plan({
    forms: [form('ask', { all: ['amount'] })],
    approvals: [approval('chain', 'ask', [approve('manager', [position('manager')])], { revoke })],
    procedures: [
      procedure('ask', 'ask', [stage('open', { form: 'ask', chain: 'chain', next: chain }), stage('again', { next: { on: { to: 'open' } } })], {
        opens: [position('technician')],
      }),
    ],
  });
  const one = given(looped);
  one.when('tom', open('ask', { amount: 'much' }));
  one.when('max', approveIn('manager'));
  expect(one.state).toMatchObject({ status: 'open', stage: 'open' });
  expect(one.when('dora', REVOKE)[0]).toEqual({ type: 'approval-revoked', approval: 'chain', reason: 'bought already' });
});

test('approvals row 26: where the case came under a plan without the stage of the chain, nothing follows', () => {
  const approved = story();
  approved.when('max', approveIn('manager'));
  const { deciding: _, ...stages } = approved.plan.procedures['ask']!.stages;
  const to = { ...approved.plan, hash: 'plan-2', procedures: { ask: { ...approved.plan.procedures['ask']!, stages } } };
  const command = { type: 'migrate-case', mode: 'from-now', reason: 'new', id: 'm', at: START, recordedAt: START, by: person('audra') } as const;
  const decision = wellSaid(migrateCase({ from: approved.plan, to }, approved.state, approved.history, command, approved.directory));
  if (!decision.accepted) throw new Error(decision.rejection.code);
  for (const one of decision.events) approved.history.push({ ...one, stream: 'case/1', seq: approved.history.length + 1, id: 'm.1', recordedAt: START });
  Object.assign(approved, { plan: to });
  expect(approved.refusal('dora', REVOKE)).toBe('nothing_follows');
});
