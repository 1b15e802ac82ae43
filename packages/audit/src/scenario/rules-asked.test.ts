import type { Plan, ScenarioDefinition } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import type { Rules } from './practice.ts';
import { rulesAsked } from './rules-asked.ts';

const slas = {
  daily: { id: 'daily', kind: 'clock' },
  weekly: { id: 'weekly', kind: 'ratio' },
  both: { id: 'both', kind: 'composite', parts: { daily: { weight: 1 }, weekly: { weight: 1 } } },
  twice: { id: 'twice', kind: 'frequency', of: 'daily.breached' },
  tracked: { id: 'tracked', kind: 'frequency', for: 'case', of: 'repair.commented' },
  dispatch: { id: 'dispatch', kind: 'duration' },
};
const rules = { plan: { slas } as unknown as Plan } as Rules;
const asked = (covers: readonly string[], ...steps: readonly object[]) =>
  Object.keys(rulesAsked(rules, { covers, steps } as unknown as ScenarioDefinition).plan.slas).sort();

describe('the rules a scenario is run against', () => {
  it('are those of cases whatever it covers', () => expect(asked([])).toEqual(['dispatch', 'tracked']));

  it('and the duties it covers, fills or expects a verdict of', () => {
    expect(asked(['daily'])).toContain('daily');
    expect(asked([], { fill: 'sheet', in: 'daily' })).toContain('daily');
    expect(asked([], { expect: { verdict: { 'weekly:2026-W10': 'met' } } })).toContain('weekly');
  });

  it('with what these rest on: parts, and duties whose breach they count', () => {
    expect(asked(['both'])).toEqual(['both', 'daily', 'dispatch', 'tracked', 'weekly']);
    expect(asked(['twice'])).toEqual(['daily', 'dispatch', 'tracked', 'twice']);
  });
});
