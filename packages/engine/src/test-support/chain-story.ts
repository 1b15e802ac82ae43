import type { PlanBlock } from '@guicheng/definition';
import { yuan } from './fixture-plan.ts';
import type { Story } from './given.ts';
import { given, open } from './given.ts';
import { approval, approve, field, form, plan, position, procedure, stage } from './plan-parts.ts';

/** A case whose chain is these blocks, asked for by Tom. */
export function chainOf(
  list: readonly PlanBlock[],
  holds?: { readonly [person: string]: readonly string[] },
  value: { readonly [field: string]: unknown } = { amount: yuan(1) },
): Story {
  const story = given(chainPlan(list), holds);
  story.when('tom', open('ask', value));
  return story;
}

/** Procedure `ask`: a form, the chain `chain` made of these blocks, then `yes` or `no`. Chain `inner` is there to be run by a chain block. */
export function chainPlan(list: readonly PlanBlock[]) {
  return plan({
    forms: [form('ask', { all: ['amount', 'who', 'result'] }, { amount: field('amount', { kind: 'money' }) })],
    approvals: [approval('chain', 'ask', list), approval('inner', 'ask', [approve('director', [position('director')])])],
    procedures: [
      procedure(
        'ask',
        'ask',
        [
          stage('ask', { form: 'ask', next: { on: { to: 'deciding' } } }),
          stage('deciding', { chain: 'chain', next: { yes: { to: 'yes', after: 'approved' }, no: { to: 'no', after: 'rejected' } } }),
          stage('yes', { final: true }),
          stage('no', { final: true }),
        ],
        { opens: [position('technician'), position('manager')] },
      ),
    ],
  });
}
