import type { Plan } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { differingFigures } from './differing-figures.ts';

/** What a row that demands these figures finds differing in one SLA. */
function differing(figures: Readonly<Record<string, string | number>>, sla: object, calendars: object = {}): readonly string[] {
  const plan = { slas: { s: { id: 's', ...sla } }, approvals: {}, calendars } as unknown as Plan;
  const definitions = ['slas/s', ...Object.keys(calendars).map((id) => `calendars/${id}`)];
  return differingFigures(plan, figures, definitions).map(({ name, defined }) => (defined ? `${name}: ${defined.value}` : `${name}: nothing`));
}

const within = (said: string, rest: object) => ({ kind: 'duration', within: { said, ...rest } });

describe('figures of a row against those of what satisfies it', () => {
  it.each<[string, Readonly<Record<string, string | number>>, object]>([
    ['a count', { atMost: 3, unit: 'ring' }, { kind: 'count', atMost: 3 }],
    ['a share', { atLeast: 0.8, window: 'week' }, { kind: 'ratio', atLeast: [4, 5], window: 'week' }],
    ['a share in percent', { atLeast: '80%' }, { kind: 'ratio', atLeast: [4, 5] }],
    ['working days', { within: '3 working days' }, within('3 workdays', { unit: 'workdays', count: 3 })],
    ['hours', { within: '24h', atLeast: 1 }, within('24h', { unit: 'elapsed', ms: 86_400_000 })],
    ['a time of day', { by: '17:30', every: 'service-day' }, { kind: 'clock', by: 1050, every: 'service-day' }],
    ['every day, which is a day of service', { every: 'day' }, { kind: 'clock', by: 1050, every: 'service-day' }],
    ['a frequency for each household', { atLeast: 1, per: 'year and household' }, { kind: 'frequency', atLeast: 1, per: 'year', for: 'household' }],
    ['a frequency for each person of a day', { per: 'day and person' }, { kind: 'frequency', per: 'service-day', for: 'person' }],
    ['a frequency said as a fixed time', { atLeast: 1, per: 'day' }, { kind: 'clock', by: 1050, every: 'service-day' }],
    ['a fixed time said as a frequency', { every: 'week' }, { kind: 'frequency', atLeast: 1, per: 'week' }],
    ['a frequency of a working day', { atLeast: 2, per: 'working day' }, { kind: 'frequency', atLeast: 2, per: 'workday' }],
    ['one day ahead', { atLeast: '1 day' }, { kind: 'lead-time', atLeast: { unit: 'days', count: 1, said: '1 day' } }],
    ['an order', { atLeast: '0 days' }, { kind: 'lead-time', atLeast: { unit: 'days', count: 1, said: '1 day' } }],
    ['at once', { within: 'at once' }, within('10m', { unit: 'elapsed', ms: 600_000 })],
    ['the same day', { within: 'same day' }, { kind: 'clock', by: 1080, every: 'workday' }],
    ['a penalty', { penalty: '1 point per 5 points below' }, { kind: 'ratio', penalty: { low: { amount: 100 } } }],
    ['a figure of its own name', { faceToFace: 0.2 }, { kind: 'sampling', share: [1, 5] }],
  ])('agree: %s', (_, figures, sla) => {
    expect(differing(figures, sla)).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string | number>>, object, string]>([
    ['another count', { atMost: 3 }, { kind: 'count', atMost: 4 }, 'atMost: 4'],
    ['days in place of working days', { within: '3 working days' }, within('3 days', { unit: 'days', count: 3 }), 'within: 3 days'],
    ['a minute later', { by: '17:30' }, { kind: 'clock', by: 1051 }, 'by: 17:31'],
    ['working days where every day of service is meant', { every: 'service-day' }, { kind: 'clock', every: 'workday' }, 'every: workday'],
    ['a frequency for nobody in particular', { per: 'year and household' }, { kind: 'frequency', per: 'year' }, 'per: year'],
    ['a fixed time of another period', { per: 'month' }, { kind: 'clock', by: 1050, every: 'week' }, 'per: nothing'],
    ['twice where a fixed time comes once', { atLeast: 2, per: 'week' }, { kind: 'clock', by: 1050, every: 'week' }, 'atLeast: nothing'],
    ['no penalty', { penalty: '1 point' }, { kind: 'ratio' }, 'penalty: nothing'],
    ['a lead that is none', { atLeast: '0 days' }, { kind: 'count' }, 'atLeast: nothing'],
  ])('differ: %s', (_, figures, sla, expected) => {
    expect(differing(figures, sla)).toEqual([expected]);
  });

  it('of hours are those of a calendar', () => {
    const calendars = { c: { week: [[[420, 1140]]] } };
    expect(differing({ open: '07:00', close: '19:00' }, { kind: 'duration' }, calendars)).toEqual([]);
    expect(differing({ open: '07:30' }, { kind: 'duration' }, calendars)).toEqual(['open: 07:00']);
  });
});
