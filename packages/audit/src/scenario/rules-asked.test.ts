import type { Plan, ScenarioDefinition } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { rulesAsked } from './rules-asked.ts';

const slas = {
  rings: { id: 'rings', kind: 'count' },
  summary: { id: 'summary', kind: 'clock', evidence: { form: 'summary' } },
  meeting: { id: 'meeting', kind: 'frequency' },
  visits: { id: 'visits', kind: 'frequency', for: 'case' },
  quality: { id: 'quality', kind: 'composite', parts: { a: { sla: 'meeting', weight: 1 } } },
  follow: { id: 'follow', kind: 'duration', from: 'summary.breached' },
};

/** The SLAs a scenario is run against. */
function asked(scenario: object, among: object = slas): readonly string[] {
  const plan = { slas: among } as unknown as Plan;
  return Object.keys(rulesAsked({ plan, validate: () => ({ ok: true, value: {} }) }, { steps: [], ...scenario } as unknown as ScenarioDefinition).plan.slas);
}

describe('the rules a scenario is run against', () => {
  const { follow: _, ...independent } = slas;

  it('are all but the duties that come round', () => {
    expect(asked({}, independent)).toEqual(['rings', 'visits']);
  });

  it('are also the duties it covers, expects a verdict of, or fills', () => {
    expect(asked({ covers: ['meeting'] }, independent)).toContain('meeting');
    expect(asked({ steps: [{ expect: { verdict: { 'summary:2026-03-02': 'met' } } }] }, independent)).toContain('summary');
    expect(asked({ steps: [{ fill: 'summary-form', in: 'summary', form: {} }] }, independent)).toContain('summary');
    expect(asked({ steps: [{ repeat: 2, steps: [{ expect: { verdict: { summary: 'met' } } }] }] }, independent)).toContain('summary');
  });

  it('are also those that these rest on: parts, and what a breach of starts them', () => {
    expect(asked({ covers: ['quality'] }, independent)).toEqual(['rings', 'meeting', 'visits', 'quality']);
    expect(asked({})).toEqual(['rings', 'summary', 'visits', 'follow']);
  });
});
