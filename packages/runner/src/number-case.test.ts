import { type CaseState, initialCase } from '@guicheng/engine';
import { describe, expect, it } from 'vitest';
import { numberCase } from './number-case.ts';
import { at, samplePlan } from './test-support/sample-plan.ts';

const plan = samplePlan();
const cases = (procedure: string, ...numbers: readonly string[]): readonly CaseState[] => numbers.map((number) => ({ ...initialCase, procedure, number }));

describe('the number of a case', () => {
  it('fills the pattern with the day in the time zone of the pack', () => {
    expect(numberCase(plan, 'repair', Date.parse('2025-12-31T16:00:00Z'), [])).toBe('WX-202601-0001');
  });

  it('goes on from the greatest of the year, whatever month it was given in and however many are missing', () => {
    expect(numberCase(plan, 'repair', at('2026-03-01T09:00'), cases('repair', 'WX-202602-0001', 'WX-202602-0007', 'WX-202601-0002'))).toBe('WX-202603-0008');
  });

  it('begins anew with the year', () => {
    expect(numberCase(plan, 'repair', at('2027-01-01T00:00'), cases('repair', 'WX-202612-0009'))).toBe('WX-202701-0001');
  });

  it('has more digits when four do not suffice', () => {
    expect(numberCase(plan, 'repair', at('2026-03-01T09:00'), cases('repair', 'WX-202603-9999'))).toBe('WX-202603-10000');
  });

  it('is the own count of a procedure whose form has no pattern', () => {
    const others = cases('expense', '2026-0004');
    expect(numberCase(plan, 'revisit', at('2026-03-01T09:00'), others)).toBe('2026-0001');
    expect(numberCase(plan, 'expense', at('2026-03-01T09:00'), others)).toBe('2026-0005');
  });

  it('takes the pattern by its letters, not as an expression', () => {
    const form = { ...plan.forms['ticket']!, number: '(W.X)+{sequence}' };
    const strange = samplePlan({ forms: { ...plan.forms, ticket: form } });
    expect(numberCase(strange, 'repair', 0, cases('repair', '(W.X)+0003', '(WAX)+0009'))).toBe('(W.X)+0004');
  });
});
