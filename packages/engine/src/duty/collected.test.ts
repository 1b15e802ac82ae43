import type { PlanCollected } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { given } from '../sla/test-support/scribe.ts';
import { at, dailySummary, frequency, HOUR, slaPlan } from '../sla/test-support/sla-parts.ts';
import { condition, field, form } from '../test-support/plan-parts.ts';
import { collected } from './collected.ts';

const TUESDAY = at('2026-11-17T00:00');
const asked = { sla: 'daily-summary', key: '2026-11-17', asOf: TUESDAY + 17 * HOUR };
const plan = (collect: { readonly [field: string]: PlanCollected }) => slaPlan([dailySummary({ evidence: { form: 'summary', collect } })]);
const urgent = condition(['==', ['read', 'form.urgency'], 'urgent']);

/** Three repairs of Tuesday, one of the evening before, one after the question. */
const story = given()
  .open('0', TUESDAY - 1, { urgency: 'urgent', zone: 'east', fee: 100 })
  .open('1', TUESDAY, { urgency: 'urgent', zone: 'west', fee: 5, cost: { minor: 1250, currency: 'CNY' } })
  .open('2', TUESDAY + HOUR, { urgency: 'normal', zone: 'east', fee: 7, cost: { minor: 50, currency: 'CNY' } })
  .open('3', TUESDAY + 2 * HOUR, { urgency: 'urgent', zone: 'west' })
  .open('4', TUESDAY + 18 * HOUR, { urgency: 'urgent', zone: 'east' })
  .open('5', TUESDAY + 24 * HOUR, { urgency: 'urgent', zone: 'east' });

describe('what a duty starts with', () => {
  it('counts what happened in its period, up to the instant it is asked', () => {
    const all = plan({ opened: { of: 'repair.opened', procedure: 'repair' }, urgent: { of: 'repair.opened', procedure: 'repair', when: urgent } });
    expect(collected(all, story.events, asked)).toEqual({ opened: 3, urgent: 2 });
    expect(collected(all, story.events, { ...asked, asOf: TUESDAY + 30 * HOUR })).toEqual({ opened: 4, urgent: 3 });
  });

  it('adds up a field of the cases, exactly; one that has none adds nothing', () => {
    const sums = plan({ fees: { of: 'repair.opened', sum: 'fee' }, costs: { of: 'repair.opened', sum: 'cost' }, none: { of: 'repair.closed', sum: 'fee' } });
    expect(collected(sums, story.events, asked)).toEqual({ fees: 12, costs: { minor: 1300, currency: 'CNY' }, none: 0 });
  });

  it('comes to nothing of the kind of the field it fills, where nothing is added up', () => {
    const summary = {
      amount: field('amount', { kind: 'money' }),
      foreign: field('foreign', { kind: 'money', currency: 'USD' }),
      share: field('share', { kind: 'decimal' }),
    };
    const sum = { of: 'repair.closed', sum: 'cost' };
    const none = plan({ amount: sum, foreign: sum, share: sum });
    const forms = { ...none.forms, summary: form('summary', { all: Object.keys(summary) }, summary) };
    expect(collected({ ...none, forms }, story.events, asked)).toEqual({
      amount: { minor: 0, currency: 'CNY' },
      foreign: { minor: 0, currency: 'USD' },
      share: '0',
    });
  });

  it('has a row for each value of a field, in their order, with what each column counts', () => {
    const zones = plan({
      zones: { of: 'repair.opened', rows: { by: 'zone', as: 'name', columns: { repairs: {}, urgent: { when: urgent }, fees: { sum: 'fee' } } } },
    });
    expect(collected(zones, story.events, asked)).toEqual({
      zones: [
        { name: 'east', repairs: 1, urgent: 0, fees: 7 },
        { name: 'west', repairs: 2, urgent: 2, fees: 5 },
      ],
    });
    expect(collected(plan({ zones: { of: 'repair.opened', rows: { by: 'floor', as: 'name', columns: {} } } }), story.events, asked)).toEqual({ zones: [] });
  });

  it('lists each, as it stood when it happened; what it does not say stays empty', () => {
    const value = (path: string) => ({ ...condition(['read', path]), type: 'string' as const });
    const list = plan({ entries: { of: 'repair.opened', each: { number: value('case.number'), zone: value('form.zone'), floor: value('form.floor') } } });
    expect(collected(list, story.fill('1', TUESDAY + HOUR, 'ticket', { zone: 'north' }).events, asked)['entries']).toEqual([
      { number: 'N-1', zone: 'west' },
      { number: 'N-2', zone: 'east' },
      { number: 'N-3', zone: 'west' },
    ]);
  });

  it('takes the rows of a table one by one, and a column from something else', () => {
    const bills = given()
      .open('1', TUESDAY, {
        items: [
          { fee: 'water', amount: 5 },
          { fee: 'power', amount: 20 },
        ],
      })
      .open('2', TUESDAY + HOUR, { items: [{ fee: 'water', amount: 7 }] })
      .open('3', TUESDAY + 2 * HOUR)
      .enter('1', TUESDAY + 3 * HOUR, 'done', 'work')
      .fill('3', TUESDAY + 4 * HOUR, 'revisit', { paid: [{ of: 'air', amount: 3 }] });
    const water = condition(['==', ['read', 'row.fee'], 'water']);
    const fees = plan({
      water: { of: 'repair.opened', over: 'items', when: water, sum: 'amount' },
      fees: {
        of: 'repair.opened',
        over: 'items',
        rows: {
          by: 'fee',
          as: 'name',
          columns: {
            due: { sum: 'amount' },
            paid: { sum: 'amount', from: { of: 'repair.done.entered', over: 'items', by: 'fee' } },
            extra: { from: { of: 'revisit.recorded', form: 'revisit', over: 'paid', by: 'of' } },
          },
        },
      },
    });
    expect(collected(fees, bills.events, asked)).toEqual({
      water: 12,
      fees: [
        { name: 'air', due: 0, paid: 0, extra: 1 },
        { name: 'power', due: 20, paid: 20, extra: 0 },
        { name: 'water', due: 12, paid: 5, extra: 0 },
      ],
    });
  });

  it('reads the form that was recorded as it stood then, of a case or of another duty', () => {
    const read = (path: string) => ({ ...condition(['read', path]), type: 'string' as const });
    const forms = plan({
      asked: { of: 'revisit.recorded', form: 'revisit', each: { who: read('form.who'), what: read('form.what') } },
      written: { of: 'summary.recorded', form: 'summary', each: { count: read('form.count') } },
    });
    const written = given()
      .open('1', TUESDAY, { who: 'nobody' })
      .fill('1', TUESDAY + 1, 'revisit', { who: 'ann', what: 'door' })
      .fill('1', TUESDAY + 2, 'revisit', { what: 'lock' })
      .summary('2026-11-16', TUESDAY + HOUR);
    expect(collected(forms, written.events, asked)).toEqual({
      asked: [
        { who: 'ann', what: 'door' },
        { who: 'ann', what: 'lock' },
      ],
      written: [{ count: '3' }],
    });
  });

  it('lists what is still open as the period ends, each case once and as it stands then, however long ago it began', () => {
    const read = (path: string) => ({ ...condition(['read', path]), type: 'string' as const });
    const standing = { of: 'repair.opened', procedure: 'repair', stillOpen: true as const };
    const register = plan({
      open: standing,
      fees: { ...standing, sum: 'fee' },
      rows: { ...standing, each: { number: read('case.number'), zone: read('form.zone') } },
      zones: { ...standing, rows: { by: 'zone', as: 'name', columns: { cases: {} } } },
      reworked: { of: 'repair.work.entered', procedure: 'repair', stillOpen: true, each: { number: read('case.number'), stage: read('case.stage') } },
      slips: { of: 'revisit.recorded', procedure: 'repair', form: 'revisit', stillOpen: true, each: { who: read('form.who') } },
    });
    const { events } = given()
      .open('1', TUESDAY - 90 * HOUR, { zone: 'west', fee: 3 })
      .open('2', TUESDAY - 80 * HOUR, { zone: 'east', fee: 5 })
      .open('3', TUESDAY - 70 * HOUR, { zone: 'east', fee: 7 })
      .open('4', TUESDAY - 60 * HOUR, { zone: 'west', fee: 11 })
      .enter('1', TUESDAY - 50 * HOUR, 'work', 'ticket')
      .enter('1', TUESDAY - 40 * HOUR, 'done', 'work')
      .enter('1', TUESDAY - 30 * HOUR, 'work', 'done')
      .fill('1', TUESDAY + HOUR, 'ticket', { zone: 'north' })
      .fill('1', TUESDAY + HOUR, 'revisit', { who: 'ann' })
      .close('2', TUESDAY - HOUR)
      .withdraw('4', TUESDAY + HOUR)
      .open('5', TUESDAY + 24 * HOUR)
      .fill('1', TUESDAY + 24 * HOUR, 'ticket', { zone: 'south' })
      .fill('1', TUESDAY + 24 * HOUR, 'revisit', { who: 'ben' })
      .close('3', TUESDAY + 24 * HOUR);
    const expected = {
      open: 2,
      fees: 10,
      rows: [
        { number: 'N-1', zone: 'north' },
        { number: 'N-3', zone: 'east' },
      ],
      zones: [
        { name: 'east', cases: 1 },
        { name: 'north', cases: 1 },
      ],
      reworked: [{ number: 'N-1', stage: 'work' }],
      slips: [{ who: 'ann' }],
    };
    expect(collected(register, events, asked)).toEqual(expected);
    expect(collected(register, events, { ...asked, asOf: TUESDAY + 90 * HOUR })).toEqual(expected);
    expect(collected(register, events, { ...asked, asOf: TUESDAY })).toMatchObject({ open: 3, fees: 21 });
  });

  it('knows its period: what is stated of it, and what belongs to it by its own word', () => {
    const said = (path: string) => ({ value: { ...condition(['read', path]), type: 'string' as const } });
    const own = condition(['==', ['read', 'form.day'], ['read', 'period.key']]);
    const stated = slaPlan([
      dailySummary({
        every: 'month',
        evidence: {
          form: 'summary',
          collect: {
            month: said('period.key'),
            from: said('period.first'),
            until: said('period.last'),
            begins: said('period.from'),
            ends: said('period.until'),
            mine: { of: 'repair.opened', when: own },
          },
        },
      }),
    ]);
    const days = given().open('1', TUESDAY, { day: '2026-11' }).open('2', TUESDAY, { day: '2026-10' });
    expect(collected(stated, days.events, { ...asked, key: '2026-11' })).toEqual({
      month: '2026-11',
      from: '2026-11-01',
      until: '2026-11-30',
      begins: at('2026-11-01T00:00'),
      ends: at('2026-12-01T00:00'),
      mine: 1,
    });
  });

  it('knows the facts of an occasion, and other duties that were done', () => {
    const facts = given()
      .call('a', TUESDAY, 'rang')
      .call('b', TUESDAY + 1, 'rang')
      .summary('2026-11-16', TUESDAY + HOUR);
    const calls = plan({
      rang: { of: 'call.rang', sum: 'rings' },
      calls: { of: 'call.rang', rows: { by: 'call', as: 'call', columns: {} } },
      written: { of: 'summary.recorded' },
    });
    expect(collected(calls, facts.events, asked)).toEqual({ rang: 0, calls: [{ call: 'a' }, { call: 'b' }], written: 1 });
  });

  it('is nothing for a duty that collects nothing, for what is none, and for no period of it', () => {
    expect(collected(slaPlan([dailySummary()]), story.events, asked)).toEqual({});
    expect(collected(slaPlan([frequency()]), story.events, { ...asked, sla: 'visits' })).toEqual({});
    expect(collected(slaPlan([]), story.events, asked)).toEqual({});
    expect(collected(plan({ opened: { of: 'repair.opened' } }), story.events, { ...asked, key: '2026-W47' })).toEqual({});
  });
});
