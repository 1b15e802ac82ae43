import type { PlanApproval, PlanBlock, PlanProcedure } from '@guicheng/definition';
import { yuan } from './fixture-plan.ts';
import type { Story } from './given.ts';
import { given, open } from './given.ts';
import { approval, approve, field, form, plan, position, procedure, stage } from './plan-parts.ts';

/** What a chain's approval and procedure say beside their blocks and stages. */
export interface ChainRest {
  readonly approval?: Partial<PlanApproval>;
  readonly procedure?: Partial<PlanProcedure>;
}

/** A case whose chain is these blocks, asked for by Tom. */
export function chainOf(
  list: readonly PlanBlock[],
  holds?: { readonly [person: string]: readonly string[] },
  value: { readonly [field: string]: unknown } = { amount: yuan(1) },
  rest: ChainRest = {},
): Story {
  const story = given(chainPlan(list, rest), holds);
  story.when('tom', open('ask', value));
  return story;
}

/**
 * Procedure `ask`: a form, the chain `chain` made of these blocks, then `yes` or `no`, or `undone` once revoked. Chain `inner` is there to be run by a
 * chain block. An auditor is its administrator.
 */
export function chainPlan(list: readonly PlanBlock[], rest: ChainRest = {}) {
  const decided = { yes: { to: 'yes', after: 'approved' }, no: { to: 'no', after: 'rejected' }, undone: { to: 'undone', after: 'revoked' } } as const;
  return plan({
    forms: [form('ask', { all: ['amount', 'who', 'result'] }, { amount: field('amount', { kind: 'money' }) })],
    approvals: [approval('chain', 'ask', list, rest.approval), approval('inner', 'ask', [approve('director', [position('director')])])],
    procedures: [
      procedure(
        'ask',
        'ask',
        [
          stage('ask', { form: 'ask', withdraw: true, next: { on: { to: 'deciding' } } }),
          stage('deciding', { chain: 'chain', withdraw: true, next: decided }),
          stage('yes', { final: true }),
          stage('no', { final: true }),
          stage('undone', { form: 'ask', next: { again: { to: 'deciding' } } }),
        ],
        { opens: [position('technician'), position('manager')], administrators: [position('auditor')], ...rest.procedure },
      ),
    ],
  });
}
