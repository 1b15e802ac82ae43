import type { Plan } from '@guicheng/definition';
import { amountFrom, approval, approve, condition, field, form, plan, position, procedure, stage } from './plan-parts.ts';

const money = (id: string) => field(id, { kind: 'money', currency: 'CNY', scale: 2 });

/**
 * A repair as a property company runs it: ticket, survey, cost approval from CNY 200, work, revisit until satisfied; and an
 * expense of its own, approved in one stage or two by its amount.
 */
export function fixturePlan(more: Partial<Plan> = {}): Plan {
  const repair = procedure('repair', 'ticket', [
    stage('ticket', {
      who: [position('front-desk')],
      form: 'ticket',
      sections: ['intake'],
      withdraw: true,
      next: { send: { to: 'survey' } },
      satisfies: ['proc.ticket'],
    }),
    stage('survey', {
      who: [position('technician')],
      form: 'ticket',
      sections: ['survey'],
      withdraw: true,
      next: { costly: { to: 'cost', when: amountFrom('estimate', 20000) }, cheap: { to: 'work' } },
    }),
    stage('cost', { who: [position('technician')], form: 'expense', next: { ask: { to: 'cost-approval' } } }),
    stage('cost-approval', {
      chain: 'expense',
      withdraw: true,
      next: { approved: { to: 'work', after: 'approved' }, rejected: { to: 'cost', after: 'rejected' } },
    }),
    stage('work', { who: [position('technician')], form: 'ticket', sections: ['work'], next: { done: { to: 'revisit' } } }),
    stage('revisit', {
      who: [position('front-desk')],
      form: 'revisit',
      next: { again: { to: 'work', when: condition(['not', ['read', 'form.satisfied']]) }, good: { to: 'closed' } },
    }),
    stage('closed', { final: true }),
  ]);
  const expense = procedure(
    'expense',
    'expense',
    [
      stage('ask', { form: 'expense', next: { ask: { to: 'approval' } } }),
      stage('approval', {
        chain: 'expense',
        withdraw: true,
        next: { approved: { to: 'paid', after: 'approved' }, rejected: { to: 'refused', after: 'rejected' } },
      }),
      stage('paid', { final: true }),
      stage('refused', { final: true }),
    ],
    { opens: [position('technician'), position('manager')], responsible: 'stage' },
  );
  const chain = approval('expense', 'expense', [
    approve('review', [position('manager')], { ifRequester: 'superior', reasonRequired: 'on-reject', satisfies: ['appr.review'] }),
    {
      id: 'by-amount',
      kind: 'branch',
      satisfies: [],
      branches: {
        large: {
          title: { en: 'large' },
          when: amountFrom('amount', 20000),
          blocks: { director: approve('director', [position('director')], { reasonRequired: 'on-reject' }) },
        },
        small: {
          title: { en: 'small' },
          blocks: { tell: { id: 'tell', kind: 'notify', title: { en: 'tell' }, satisfies: [], who: [position('director')], receipt: false } },
        },
      },
    },
  ]);
  return plan({
    procedures: [repair, expense],
    approvals: [chain],
    forms: [
      form('ticket', { intake: ['unit', 'content', 'phone'], survey: ['estimate'], work: ['result'] }, { estimate: money('estimate') }),
      form('expense', { all: ['amount', 'why'] }, { amount: money('amount') }),
      form('revisit', { all: ['satisfied'] }, { satisfied: field('satisfied', { kind: 'boolean' }) }),
    ],
    more,
  });
}

export const yuan = (amount: number) => ({ minor: amount * 100, currency: 'CNY' });
