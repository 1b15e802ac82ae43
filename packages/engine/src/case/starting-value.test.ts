import { describe, expect, it } from 'vitest';
import { fixturePlan } from '../test-support/fixture-plan.ts';
import { condition, field, form } from '../test-support/plan-parts.ts';
import { type CaseState, initialCase } from './case-state.ts';
import { startingValue } from './starting-value.ts';

const prefill = condition(['read', 'now']);
const ticket = form(
  'ticket',
  { intake: ['unit', 'owner'], survey: ['diagnosis', 'at', 'sign'] },
  { at: field('at', { prefill }), sign: field('sign', { kind: 'signature' }) },
);
const revisit = form(
  'revisit',
  { all: ['person', 'unit', 'words'] },
  { person: field('person', { fromCase: 'owner' }), unit: field('unit', { fromCase: 'unit' }) },
);
const base = fixturePlan();
const plan = { ...base, forms: { ...base.forms, ticket, revisit } };

const recorded = { unit: 'A-1', diagnosis: 'valve', at: 'noon', sign: 'Wu', gone: 'from an older plan' };
const repair = (forms: CaseState['forms']): CaseState => ({ ...initialCase, procedure: 'repair', forms });

describe('what a form starts with', () => {
  it('is what other stages recorded', () => {
    expect(startingValue(plan, repair({ ticket: { unit: 'A-1', owner: 'Wang' } }), { form: 'ticket', sections: ['survey'] })).toEqual({
      unit: 'A-1',
      owner: 'Wang',
    });
  });

  it('is, of the request that is gone over, everything but signatures and what is prefilled anew', () => {
    const kept = { unit: 'A-1', diagnosis: 'valve', gone: 'from an older plan' };
    expect(startingValue(plan, repair({ ticket: recorded }), { form: 'ticket', sections: ['survey'] })).toEqual(kept);
    expect(startingValue(plan, repair({ ticket: recorded }), { form: 'ticket' })).toEqual(kept);
  });

  it('is, of another form, what the request says of it; a second one is no copy of the first', () => {
    const again = repair({ ticket: { ...recorded, owner: 'Wang' }, revisit: { person: 'her son', words: 'too slow' } });
    expect(startingValue(plan, again, { form: 'revisit' })).toEqual({ person: 'Wang', unit: 'A-1' });
    expect(startingValue(plan, repair({ ticket: { unit: 'A-1' } }), { form: 'revisit' })).toEqual({ unit: 'A-1' });
  });

  it('is nothing where the plan knows neither the form nor the procedure', () => {
    expect(startingValue(plan, initialCase, { form: 'other' })).toEqual({});
  });
});
