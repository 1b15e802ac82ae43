import { describe, expect, it } from 'vitest';
import { shorterHours } from './calendar-hours.ts';
import { compareBounded } from './compare-bounded.ts';
import { softeningsOf } from './softenings.ts';

const loosens = (property: string, base: unknown, own: unknown): boolean => compareBounded(base, own, [property]).length > 0;

describe('stricter, property by property', () => {
  it.each([
    ['atMost', 3, 2],
    ['atMost', '20%', '19.9%'],
    ['atLeast', '80%', '80.01%'],
    ['atLeast', '14 days', '14 days'],
    ['atLeast', '14 days', '15 days'],
    ['within', '2h', '90m'],
    ['within', '3 workdays', '2 workdays'],
    ['within', '3 workdays', '3 days'],
    ['by', '17:30', '17:29'],
    ['quorum', 2, 3],
    ['quorum', '1/2', '2/3'],
    ['votes', 'any', 'all'],
    ['votes', { atLeast: '1/2' }, { moreThan: '1/2' }],
    ['votes', { atLeast: '2/3' }, 'all'],
    ['votes', 'all', 'in-turn'],
    ['votes', { atLeast: '2/3', abstentions: 'left-out' }, { atLeast: '2/3', abstentions: 'counted' }],
    ['rejectQuorum', 3, 2],
    ['ifTooFew', 'those-there-are', 'reject'],
    ['groups', 'together', 'each'],
    ['attachment', 'on-reject', 'always'],
    ['repeated', 'first', 'consecutive'],
    ['repeated', 'last', 'ask-again'],
    ['deputies', 'allowed', 'forbidden'],
    ['withdraw', 'until-decided', 'before-first-vote'],
    ['transfer', true, { to: [{ position: 'a' }] }],
    ['delegate', { to: [{ position: 'a' }, { position: 'b' }] }, { to: [{ position: 'b' }] }],
    ['places', ['before', 'after'], ['after']],
    ['who', [{ position: 'a' }], [{ position: 'a' }, { position: 'b' }]],
    ['required', undefined, true],
    ['maxLength', undefined, 10],
    ['minLength', 2, 3],
    ['grace', '2 workdays', '1 workday'],
    ['clock', 'working', 'wall'],
    ['onReopen', 'restart', 'new-cycle'],
    ['onReopen', 'continue', 'count-closed-time'],
    ['pauseAtMost', undefined, '2h'],
    ['pauseAtMost', '2h', '1h'],
    ['options', { a: 'A', b: 'B' }, { a: 'A' }],
    ['title', 'A', 'B'],
  ])('%s from %j to %j is at least as strict', (property, base, own) => {
    expect(loosens(property, base, own)).toBe(false);
    if (property !== 'title' && property !== 'who' && JSON.stringify(base) !== JSON.stringify(own)) expect(loosens(property, own, base)).toBe(true);
  });

  it.each([
    ['within', '2h', '1 workday'],
    ['within', '3 days', '3 workdays'],
    ['atLeast', '80%', 80],
    ['votes', 'all', { atLeast: '99/100' }],
    ['votes', { atLeast: '1/2', abstentions: 'counted' }, { atLeast: '2/3', abstentions: 'left-out' }],
    ['from', 'a.opened', 'b.opened'],
    ['pattern', '^a$', '^[ab]$'],
    ['atMost', 3, undefined],
  ])('%s from %j to %j is not provably stricter', (property, base, own) => expect(loosens(property, base, own)).toBe(true));

  it('takes away acts and revoking, and demands more pairs of eyes', () => {
    const may = { return: { to: ['requester', 'previous'], then: 'replay', clocks: 'reset' }, remove: true, bulk: true };
    expect(loosens('may', may, undefined)).toBe(false);
    expect(loosens('may', may, { return: { ...may.return, to: ['requester'] } })).toBe(false);
    expect(loosens('may', { return: { ...may.return, to: ['requester'] } }, may)).toBe(true);
    expect(loosens('revoke', { within: '3 days' }, undefined)).toBe(false);
    expect(loosens('revoke', { within: '3 days' }, { within: '4 days' })).toBe(true);
    const eyes = { eyes: { blocks: ['a', 'b'], reason: 'Two' } };
    expect(loosens('separate', eyes, { eyes: { blocks: ['a', 'b', 'c'], reason: 'Three' }, more: { blocks: ['c', 'd'] } })).toBe(false);
    expect(loosens('separate', { eyes: { blocks: ['a', 'b', 'c'], reason: 'Three' } }, eyes)).toBe(true);
    expect(loosens('separate', eyes, {})).toBe(true);
    expect(loosens('separate', undefined, eyes)).toBe(false);
  });

  it('looks into objects, and lets an approver be added but not removed', () => {
    const chain = { review: { kind: 'approve', votes: 'any' } };
    expect(loosens('blocks', chain, { review: { kind: 'approve', votes: 'all' }, second: { kind: 'approve', votes: 'all' } })).toBe(false);
    expect(compareBounded({ review: chain.review, second: chain.review }, chain, ['blocks'])).toEqual([
      { path: ['blocks', 'second'], why: 'it is taken away' },
    ]);
  });
});

describe('what softens a bounded SLA besides its figure', () => {
  const sla = {
    kind: 'duration',
    from: 'a.opened',
    until: 'a.closed',
    within: '2h',
    clock: 'wall',
    calendar: 'office',
    warn: { half: '50%' },
    pause: { p: { from: 'x', until: 'y' } },
  };
  const softened = (change: object): readonly string[] => softeningsOf(sla, { ...sla, ...change }, new Set(['within'])).map(({ path }) => path.join('.'));

  it.each([
    [{ when: "form.urgency == 'urgent'" }, ['when']],
    [{ from: 'a.work.entered' }, ['from']],
    [{ calendar: 'short' }, ['calendar']],
    [{ clock: 'working' }, ['clock']],
    [{ pause: { ...sla.pause, q: { from: 'x', until: 'z' } } }, ['pause.q']],
    [{ exclude: { storm: { when: 'true', reason: 'Storm' } } }, ['exclude.storm']],
    [{ warn: {} }, ['warn.half']],
    [{ onReopen: 'restart' }, ['onReopen']],
  ])('%j', (change, paths) => expect(softened(change)).toEqual(paths));

  it.each([[{ pause: {} }], [{ warn: { ...sla.warn, more: '80%' } }], [{ within: '3h' }], [{ title: 'Other' }]])('but not %j', (change) =>
    expect(softened(change)).toEqual([]),
  );
});

describe('opening hours behind a bounded SLA', () => {
  const base = { id: 'office', title: 'Office', week: { mon: ['09:00-12:00', '13:00-18:00'] }, validThrough: '2026-12-31' };

  it('may grow', () => expect(shorterHours(base, { ...base, week: { mon: ['08:00-18:00'], sat: ['09:00-12:00'] } })).toEqual([]));
  it('may not shrink', () => expect(shorterHours(base, { ...base, week: { mon: ['09:00-12:00'] } }).map(({ path }) => path)).toEqual([['week', 'mon']]));
  it('may not be closed on a day of a published year, but on one of a later year', () => {
    const holiday = (from: string) => shorterHours(base, { ...base, holidays: { x: { title: 'X', from } } }).length;
    expect(holiday('2026-05-01')).toBe(1);
    expect(holiday('2027-01-01')).toBe(0);
  });
  it('may not be other hours on a day, or lose them, unless the day stays open at least as long', () => {
    const eve = (from: string, ...open: readonly string[]) => ({ specialHours: { eve: { title: 'Eve', from, open: [...open] } } });
    const shorter = (below: object, above: object) => shorterHours({ ...base, ...below }, { ...base, ...above }).map(({ path }) => path.join('.'));
    expect(shorter({}, eve('2026-12-31', '09:00-12:00'))).toEqual(['specialHours.eve']);
    expect(shorter({}, eve('2027-12-31', '09:00-12:00'))).toEqual([]);
    expect(shorter(eve('2026-12-31', '09:00-12:00'), eve('2026-12-31', '08:00-12:00'))).toEqual([]);
    expect(shorter(eve('2026-12-31', '09:00-12:00'), eve('2026-12-31', '10:00-12:00'))).toEqual(['specialHours.eve']);
    expect(shorter(eve('2026-12-31', '09:00-12:00'), eve('2026-12-30', '09:00-12:00'))).toEqual(['specialHours.eve']);
    expect(shorter(eve('2026-12-31', '09:00-12:00'), {})).toEqual(['specialHours.eve']);
  });

  it('may not stop being those of the base of the calendar', () => {
    const { week, ...without } = base;
    expect(shorterHours(without, { ...without, week }).map(({ path }) => path)).toEqual([['week']]);
  });
});
