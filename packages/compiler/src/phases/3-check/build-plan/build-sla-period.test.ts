import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../check-pack.ts';
import { periodPack } from '../../../test-support/period-pack.ts';

const { plan, diagnostics } = checkPack([periodPack()]);
const problems = (changes: { readonly [id: string]: object }) => checkPack([periodPack(changes)]).diagnostics.map(({ code, message }) => `${code}: ${message}`);

describe('duties, shares and counts of a period in the plan', () => {
  it('are understood without a finding', () => {
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });

  it('have every default written out', () => {
    expect(plan?.slas['ahead']).toMatchObject({ kind: 'frequency', atMost: 2, next: 'fixed', proRata: false });
    expect(plan?.slas['ahead']).not.toHaveProperty('atLeast');
    expect(plan?.slas['patrol']).toMatchObject({ season: { from: '05-01', until: '09-30' }, proRata: true, distinct: 'text' });
    expect(plan?.slas['checks']).toMatchObject({ draws: 2 });
    expect(plan?.slas['dispatch']).toMatchObject({ parts: { checks: { weight: 3 }, patrols: { weight: 1 } }, atLeast: [9, 10] });
  });

  it('a rolling window is a day that reaches back; a last minute before `by` lies on the next day', () => {
    expect(plan?.slas['weekly-acceptance']).toMatchObject({ window: 'day', rollingDays: 30, minSample: 10, ifEmpty: 'met' });
    expect(plan?.slas['daily-summary']).toMatchObject({ opens: 960, lateUntil: 1440 + 120, catchUp: 'next', publishes: ['weekly-acceptance'] });
  });

  it('penalties are exact amounts in the small unit of the currency, bands from the lowest', () => {
    expect(plan?.slas['daily-summary']?.penalty).toMatchObject({
      late: { amount: 1050, unit: { of: 'hour', counts: 'full' }, cap: { amount: 10_000 }, bands: {} },
    });
    const bands = plan?.slas['weekly-acceptance']?.penalty?.['bands']?.bands;
    expect(Object.entries(bands ?? {}).map(([id, { amount }]) => [id, amount])).toEqual([
      ['poor', 300_000],
      ['short', 100_000],
      ['best', -20_000],
    ]);
  });

  it.each([
    [{ patrol: { distinct: 'place' } }, 'reference_unknown: no field `place`'],
    [{ patrol: { season: { from: '02-30', until: '09-30' } } }, 'value_malformed: `02-30`'],
    [{ patrol: { orEvery: { of: 'summary.recorded', sum: 'text', reaches: 5, within: '1 day' } } }, 'reference_unknown: no integer field `text`'],
    [{ patrol: { orEvery: { of: 'call.sang', sum: 'text', reaches: 5, within: '1 day' } } }, 'event_unknown'],
    [{ 'weekly-acceptance': { weight: 'content' } }, 'reference_unknown: no integer field `content`'],
    [{ 'daily-summary': { publishes: ['weekly'] } }, 'reference_unknown: no SLA with periods `weekly`'],
    [{ 'daily-summary': { publishes: ['three-rings'] } }, 'reference_unknown: no SLA with periods `three-rings`'],
    [{ 'daily-summary': { publishes: ['patrol'] }, patrol: { for: 'case' } }, 'reference_unknown: no SLA with periods `patrol`'],
    [{ dispatch: { parts: { checks: { sla: 'check' } } } }, 'reference_unknown: no SLA `check`'],
    [{ ahead: { penalty: { each: { per: 'event', amount: '1.005' } } } }, 'value_malformed: `1.005`'],
    [{ 'daily-summary': { opens: '18:00' } }, 'sla_target_unreachable: the SLA `daily-summary` cannot be kept: it opens after it is due'],
    [{ patrol: { next: 'floating' } }, 'sla_target_unreachable'],
    [{ patrol: { atMost: 1 } }, 'sla_target_unreachable'],
    [
      { ahead: { penalty: { each: { per: 'period', bands: { poor: { below: '50%', amount: '1' } } } } } },
      'penalty_bands: the band `poor` of a penalty belongs to a frequency',
    ],
    [{ ahead: { penalty: { each: { per: 'unit', amount: '1' } } } }, 'keyword_missing'],
  ])('%j is told as %s', (changes, told) => {
    expect(problems(changes).some((problem) => problem.startsWith(told) || problem.includes(told))).toBe(true);
  });
});
