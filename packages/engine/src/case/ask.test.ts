import { expect, test } from 'vitest';
import { chainPlan } from '../test-support/chain-story.ts';
import { given } from '../test-support/given.ts';
import { amountFrom, condition } from '../test-support/plan-parts.ts';
import { ask } from './ask.ts';
import type { CaseContext } from './case-context.ts';

test('only what is the expression’s own fault becomes a refusal', () => {
  const { plan, state, directory, at } = given(chainPlan([]));
  const refusals: unknown[] = [];
  const context: CaseContext = { plan, state, directory, at, refuse: (reason) => refusals.push(reason) };
  const broken = {
    get form(): never {
      throw new RangeError('the host is out of memory');
    },
  };
  expect(() => ask(context, condition(['read', 'form.text']), broken, 'forms/note')).toThrow(RangeError);
  expect(refusals).toEqual([]);
  expect(ask(context, amountFrom('amount', 1), { form: { amount: { minor: 1, currency: 'USD' } } }, 'forms/note')).toBeUndefined();
  expect(refusals).toMatchObject([{ code: 'expression_failed', params: { place: 'forms/note', problem: 'mixed_currency' } }]);
});
