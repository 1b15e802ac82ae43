import type { Plan } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { condition } from '../../test-support/plan-parts.ts';
import { given } from '../test-support/scribe.ts';
import { at, duration, HOUR, MINUTE, ms, slaPlan } from '../test-support/sla-parts.ts';

const OPENED = at('2026-11-18T09:00');
const urgency = (of: string) => condition(['==', ['read', 'form.urgency'], of]);
const targets = { urgent: { when: urgency('urgent'), within: ms(30 * MINUTE) }, also: { when: urgency('urgent'), within: ms(MINUTE) } };
const plan: Plan = slaPlan([duration({ targets, onTargetChange: 'same-start' })]);
const judged = (urgent: string) => judge(plan, given().open('1', OPENED, { urgency: urgent }).events, OPENED)[0];

describe('SLA row 2: the first target that fits', () => {
  it('takes the place of the length, and those after it are not looked at', () => {
    expect(judged('urgent')).toMatchObject({ target: 'urgent', dueAt: OPENED + 30 * MINUTE });
  });

  it('leaves the length where none fits', () => {
    expect(judged('low')).toMatchObject({ dueAt: OPENED + 2 * HOUR });
    expect(judged('low')).not.toHaveProperty('target');
  });

  it('is stamped on the verdict with the plan whose rule it is', () => {
    expect(judged('urgent')).toMatchObject({ sla: 'survey', plan: plan.hash });
  });

  it('does not fit where its condition has no value', () => {
    const [verdict] = judge(plan, given().open('1', OPENED).events, OPENED);
    expect(verdict).toMatchObject({ dueAt: OPENED + 2 * HOUR });
  });
});
