import type { Expression, Plan, PlanLength } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures-of.ts';

const length = (said: string, ms: number): PlanLength => ({ unit: 'elapsed', ms, said });

/** What is made of the figures of one SLA: where each stands, how it is said, and what it becomes. */
function figures(sla: object): readonly (readonly string[])[] {
  return figuresOf({ slas: { s: { id: 's', ...sla } }, approvals: {} } as unknown as Plan).map(({ place, said, variants }) => [
    place.slice(2).join('/'),
    said,
    ...variants.map((variant) => `${variant.is} ${variant.said}`),
  ]);
}

describe('the figures of SLAs and chains', () => {
  it('are changed by one of the unit they are written in', () => {
    expect(figures({ within: length('2h', 7_200_000) })).toEqual([['within', '2h', 'tightened 1h', 'loosened 3h']]);
    expect(figures({ within: length('1h30m', 5_400_000) })).toEqual([['within', '1h30m', 'tightened 1h29m', 'loosened 1h31m']]);
    expect(figures({ within: { unit: 'workdays', count: 1, said: '1 workday' } })).toEqual([
      ['within', '1 workday', 'tightened 0 workdays', 'loosened 2 workdays'],
    ]);
    expect(figures({ by: 1050 })).toEqual([['by', '17:30', 'tightened 17:29', 'loosened 17:31']]);
    expect(figures({ pause: { p: { from: 'a', until: 'b', atMost: 60_000 } } })).toEqual([['pause/p/atMost', '1m', 'tightened 0s', 'loosened 2m']]);
  });

  it('are tighter where more is asked for, and looser where more is allowed', () => {
    expect(figures({ atMost: 3 })).toEqual([['atMost', '3', 'tightened 2', 'loosened 4']]);
    expect(figures({ atLeast: 3 })).toEqual([['atLeast', '3', 'loosened 2', 'tightened 4']]);
    expect(figures({ atLeast: length('2h', 7_200_000) })).toEqual([['atLeast', '2h', 'loosened 1h', 'tightened 3h']]);
  });

  it('never pass the end of their range', () => {
    expect(figures({ atLeast: [1, 1] })).toEqual([['atLeast', '100%', 'loosened 99%']]);
    expect(figures({ minSample: 1 })).toEqual([['minSample', '1', 'loosened 2']]);
    expect(figures({ atMost: [0, 1] })).toEqual([['atMost', '0%', 'loosened 1%']]);
  });

  it('are never no days where the first day counts', () => {
    const within = { unit: 'days', count: 1, said: '1 day' };
    expect(figures({ within, firstDay: 'counted' })).toEqual([['within', '1 day', 'loosened 2 days']]);
    expect(figures({ within, firstDay: 'not-counted' })).toEqual([['within', '1 day', 'tightened 0 days', 'loosened 2 days']]);
  });

  it('are exact where they are shares', () => {
    const [figure] = figuresOf({ slas: { s: { id: 's', atLeast: [4, 5] } }, approvals: {} } as unknown as Plan);
    expect(figure!.variants.map(({ value }) => value)).toEqual([
      [79, 100],
      [81, 100],
    ]);
    expect(figures({ atLeast: [2, 3] })).toEqual([['atLeast', '2/3', 'loosened 1/3', 'tightened 3/3']]);
  });

  it('are found in conditions, one cent or one count to either side', () => {
    const when = {
      source: '…',
      type: 'bool',
      reads: [],
      cost: 1,
      tree: [
        '>=',
        [
          'call',
          'compareMoney',
          [
            ['read', 'form.amount'],
            ['money', 20_000, 'CNY'],
          ],
        ],
        0,
      ],
    } satisfies Expression;
    expect(figures({ when })).toEqual([['when', '200.00', 'loosened 199.99', 'tightened 200.01']]);
  });

  it('are found on either side of a comparison, between others', () => {
    const tree: Expression['tree'] = ['&&', ['<', 5, ['read', 'form.floor']], ['>', ['call', 'compareDecimal', [['read', 'form.area'], '90.5']], 0]];
    expect(figures({ when: { source: '…', type: 'bool', reads: [], cost: 1, tree } })).toEqual([
      ['when', '5', 'loosened 4', 'tightened 6'],
      ['when', '90.5', 'loosened 90.4', 'tightened 90.6'],
    ]);
  });

  it('are no texts, penalties or names', () => {
    expect(figures({ title: { en: '3' }, penalty: { fine: { amount: 50 } }, kind: 'count', overlays: { atMost: 'fixed' } })).toEqual([]);
  });
});
