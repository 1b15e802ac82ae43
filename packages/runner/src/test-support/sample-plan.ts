import type { Plan } from '@guicheng/definition';
import { at, dailySummary, duration, HOUR, MINUTE, ms, slaPlan, threeRings } from '../../../engine/src/sla/test-support/sla-parts.ts';
import { approval, approve, form, handle, position, procedure, stage } from '../../../engine/src/test-support/plan-parts.ts';

export { at, HOUR, MINUTE };

const repair = procedure(
  'repair',
  'ticket',
  [
    stage('ticket', { who: [position('front-desk')], form: 'ticket', sections: ['intake'], withdraw: true, next: { send: { to: 'survey' } } }),
    stage('survey', {
      who: [position('technician')],
      form: 'ticket',
      sections: ['survey'],
      next: { good: { to: 'done' } },
      notify: { sent: { position: 'manager', owner: true, on: 'enter', template: 'sent' }, over: { position: 'director', owner: false, on: 'leave' } },
    }),
    stage('done', { final: true }),
  ],
  { follows: { call: { procedure: 'revisit', on: 'repair.closed' } }, slas: ['survey'] },
);
const revisit = procedure('revisit', 'revisit', [
  stage('call', { who: [position('front-desk')], form: 'revisit', next: { good: { to: 'closed' } } }),
  stage('closed', { final: true }),
]);
const discipline = procedure('discipline', 'note', [
  stage('note', { who: [position('manager')], form: 'note', next: { good: { to: 'closed' } } }),
  stage('closed', { final: true }),
]);
const expense = procedure('expense', 'expense', [
  stage('ask', { who: [position('front-desk')], form: 'expense', next: { ask: { to: 'approval' } } }),
  stage('approval', { chain: 'expense', next: { approved: { to: 'paid', after: 'approved' }, rejected: { to: 'ask', after: 'rejected' } } }),
  stage('paid', { final: true }),
]);

const chain = approval('expense', 'expense', [
  approve('review', [position('manager')], { sla: { within: ms(HOUR), onBreach: { kind: 'reject' } } }),
  { id: 'told', kind: 'notify', satisfies: [], who: [position('director')], receipt: false, template: 'told' },
  handle('payment', [position('director')], { form: 'payment' }),
]);

/** Lengths are elapsed ones, so that tests reckon on the wall. */
const survey = duration({
  within: ms(2 * HOUR),
  clock: 'wall',
  warn: { 'half-hour': { left: 30 * MINUTE } },
  onBreach: { tell: { kind: 'notify', position: 'manager' }, note: { kind: 'open', procedure: 'discipline' } },
});

/** A ticket that is revisited, an expense that is approved, a telephone and a daily summary. */
export function samplePlan(more: Partial<Plan> = {}): Plan {
  const plan = slaPlan([threeRings(), dailySummary(), survey]);
  return {
    ...plan,
    procedures: { repair, revisit, discipline, expense },
    approvals: { expense: chain },
    forms: {
      ...plan.forms,
      ticket: { ...form('ticket', { intake: ['urgency', 'note'], survey: ['diagnosis'] }), number: 'WX-{year}{month}-{sequence}' },
      note: form('note', { all: ['what'] }),
      expense: form('expense', { all: ['amount'] }),
      payment: form('payment', { all: ['paid'] }),
    },
    ...more,
  };
}
