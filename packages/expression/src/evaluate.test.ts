import { describe, expect, test } from 'vitest';
import { outcomeOn, valueOn } from '../test/compile-and-run.ts';
import { evaluate } from './evaluate.ts';

const cny = (minor: number) => ({ minor, currency: 'CNY' });

describe('conditions of a repair ticket', () => {
  test.each([
    ["form.urgency == 'urgent' && form.amount >= money('200.00')", { urgency: 'urgent', amount: cny(20000) }, true],
    ["form.urgency == 'urgent' && form.amount >= money('200.00')", { urgency: 'urgent', amount: cny(19999) }, false],
    [
      'sum(default(form.parts, []).map(p, p.price * p.quantity)) + default(form.fee, money("0.00"))',
      { parts: [{ price: cny(1250), quantity: 3 }], fee: cny(1) },
      cny(3751),
    ],
    ['sum(default(form.parts, []).map(p, p.price)) + default(form.fee, money("0.00"))', {}, cny(0)],
    ['size(default(form.parts, [])) == form.count', { parts: [{}, {}], count: 2 }, true],
    ['default(form.parts, []).filter(p, has(p.note)).map(p, p.name)', { parts: [{ name: 'a' }, { name: 'b', note: '' }] }, ['b']],
    ['default(form.parts, []).map(p, has(p.note), p.note)', { parts: [{ name: 'a' }, { name: 'b', note: 'x' }] }, ['x']],
    ['form.tags.exists_one(t, t.startsWith("a")) && form.tags.all(t, t.endsWith("z"))', { tags: ['az', 'bz'] }, true],
    ['"a" in form.tags || form.urgency in {"b": 1}', { tags: ['x'], urgency: 'b' }, true],
    ['form.scores["a"] + form.scores.b', { scores: { a: 1, b: 2 } }, 3],
    ['has(form.scores.a) || "constructor" in form.scores', { scores: {} }, false],
    ['size(form.scores) == 2 && form.scores.all(k, form.scores[k] > 0)', { scores: { a: 1, b: 2 } }, true],
    ['form.scores == {"b": 2, "a": 1}', { scores: { a: 1, b: 2 } }, true],
    ['form.scores == {"b": 2}', { scores: { a: 1, b: 2 } }, false],
    ['{"b": 2} == form.scores', { scores: { a: 1, b: 2 } }, false],
    ['{"a": form.count}', { count: 2 }, { a: 2 }],
    ['size(form.urgency)', { urgency: '维修😀' }, 3],
    ['form.urgency.matches("^1[3-9]\\\\d{9}$")', { urgency: '13912345678' }, true],
    ['matches(form.urgency, "x")', { urgency: 'y' }, false],
    ['form.urgency + "!" < "b"', { urgency: 'a' }, true],
    ['"\uffee" < "😀"', {}, true],
    ['form.rate in [1, 2.5]', { rate: 1 }, true],
    ['form.rate in [form.rate]', { rate: Number.NaN }, false],
    ['form.rate > form.count && form.count < form.rate', { rate: 1.5, count: 1 }, true],
    ['form.shares == [1, 2.5]', { shares: [1, 2.5] }, true],
    ['form.rate - 1.0', { rate: 1.5 }, 0.5],
    ['form.rate * 2.0', { rate: 1.5 }, 3],
    ['form.rate / 2.0', { rate: 3 }, 1.5],
    ['-form.rate', { rate: 1.5 }, -1.5],
    ['sum(form.shares) == 0', { shares: [] }, true],
    ['sum(form.shares)', { shares: [0.5, 1] }, 1.5],
    ['form.tags[0] == "a"', { tags: ['a'] }, true],
    ['[form.spare][0].name', { spare: { name: 'a' } }, 'a'],
    ['form.amount in [money("1.00"), money("2.00")]', { amount: cny(200) }, true],
    ['[1, 2] == [] || [] != [1]', {}, true],
    ['[].map(n, n / 2) == []', {}, true],
    ['null == null', {}, true],
    ['3 * form.amount == form.amount * 3', { amount: cny(7) }, true],
    ['-form.amount + form.amount - money("-1.00")', { amount: cny(7) }, cny(100)],
    ['sum([duration("1h"), form.wait]) == duration("90m")', { wait: 'PT30M' }, true],
    ['sum([]) == 0 && [1, 2].sum() == 3', {}, true],
  ] as const)('%s on %j', (source, form, expected) => {
    expect(valueOn(source, form as Record<string, unknown>)).toEqual(expected);
  });

  test('workdays come from the calendar that is given', () => {
    const workdaysBetween = (from: string, to: string) => (from === '2026-05-01' && to === '2026-05-08' ? 3 : -1);
    expect(valueOn('workdaysBetween(form.day, date("2026-05-08"))', { day: '2026-05-01' }, { workdaysBetween })).toBe(3);
    // 16:30 in London is past midnight in Shanghai.
    expect(valueOn('workdaysBetween(now, form.day)', { day: '2026-05-08' }, { workdaysBetween, now: Date.parse('2026-04-30T16:30:00Z') })).toBe(3);
  });

  test('a tree alone is enough, and a call of what is not there fails', () => {
    expect(evaluate(['==', ['read', 'form.urgency'], 'x'], { form: { urgency: 'x' } })).toBe(true);
    expect(evaluate(null, {})).toBeNull();
    expect([evaluate('x', {}), evaluate(5, {}), evaluate(true, {})]).toEqual(['x', 5, true]);
    expect(() => evaluate(['call', 'alert', []], {})).toThrow('invalid_value');
  });
});

describe('an error has a code, and && and || absorb it', () => {
  test.each([
    ['1 / form.count', 'division_by_zero'],
    ['1 % form.count', 'division_by_zero'],
    ['9223372036854775807 + form.count + 1', 'overflow'],
    ['[1][form.count + 1]', 'index_out_of_range'],
    ['{"a": 1}[form.urgency]', 'no_such_key'],
    ['{form.urgency: 1, "u": 2} == {}', 'repeated_key'],
    ['int(form.urgency)', 'invalid_value'],
    ['1 / form.count == 1 || false', 'division_by_zero'],
    ['form.tags.all(t, 1 / form.count == 1)', 'division_by_zero'],
    ['form.amount > money("1.00")', 'mixed_currency'],
  ])('%s is %s', (source, error) => {
    expect(outcomeOn(source, { count: 0, urgency: 'u', tags: ['a'], amount: { minor: 1, currency: 'USD' } })).toEqual({ error });
  });

  test.each([
    ['1 / form.count == 1 || true', true],
    ['1 / form.count == 1 && false', false],
    ['true || 1 / form.count == 1', true],
    ['[0, 1].exists(x, 1 / x == 1)', true],
    ['[0, 2].all(x, 1 / x == 1)', false],
    ['1 / (form.count + 1) == 1 && 1 / (form.count + 1) == 1', true],
  ])('%s is %j', (source, value) => {
    expect(valueOn(source, { count: 0 })).toBe(value);
  });
});

describe('a draft lacks what the form requires', () => {
  test.each([
    'form.urgency == "x"',
    'form.count > 3',
    'form.amount >= money("1.00")',
    'form.weight == decimal("1")',
    'form.urgency < "x"',
    'form.visits.exists(v, v > now)',
    'form.day > date("2026-01-01")',
  ])('%s is then false', (source) => {
    expect(valueOn(source, {}, { now: 0 })).toBe(false);
  });

  test.each([
    'form.count + 1',
    '-form.weight',
    'form.amount + money("1.00")',
    'form.amount * 2',
    'now + form.wait',
    'string(form.count)',
    'form.visits[0]',
    'percent(form.amount, "1%", down)',
    'string(form.wait)',
  ])('%s then has no value', (source) => {
    const outcome = outcomeOn(source, {}, { now: 0 });
    expect(['absent_value', 'index_out_of_range']).toContain('error' in outcome && outcome.error);
  });

  test('an absent text or list is the empty one', () => {
    expect(valueOn('form.urgency + "!"')).toBe('!');
    expect(valueOn('size(form.tags) + size(form.urgency)')).toBe(0);
    expect(valueOn('form.spare.name.contains("")')).toBe(true);
    expect(valueOn('(form.satisfied ? form.urgency : form.urgency) + "!"')).toBe('!');
    expect(valueOn('default(form.note, form.urgency) + "!"')).toBe('!');
  });
});
