import { describe, expect, test } from 'vitest';
import { outcomeOn, valueOn } from '../../test/compile-and-run.ts';
import { TICKET } from '../../test/scopes.ts';
import { treeOf } from '../../test/trees.ts';
import { evaluate } from '../evaluate.ts';
import { parseTimestamp, readTimestamp } from './instant.ts';
import { parseDuration, readDuration, timestampText, writeDuration } from './time-text.ts';

const NOW = Date.parse('2026-05-01T01:30:00Z');

describe('instants', () => {
  test.each([
    ['form.appointment > now', { appointment: '2026-05-01T09:30:00.001+08:00' }, true],
    ['form.appointment > now', { appointment: '2026-05-01T09:30:00+08:00' }, false],
    ['form.appointment == now', { appointment: '2026-05-01t01:30:00z' }, true],
    ['form.appointment == now', { appointment: '2026-05-01T01:30Z' }, true],
    ['form.appointment == now', { appointment: 'soon' }, false],
    ['form.appointment - now > duration("1h")', { appointment: '2026-05-01T02:30:00.000000001Z' }, true],
  ])('%s on %j', (condition, form, expected) => {
    expect(valueOn(`has(form.appointment) && ${condition}`, form, { now: NOW })).toBe(expected);
  });

  test.each([
    ['now + duration("1ns")', '2026-05-01T01:30:00.000000001Z'],
    ['now - duration("90m")', '2026-05-01T00:00:00Z'],
    ['timestamp(0) - duration("0.5s")', '1969-12-31T23:59:59.5Z'],
    ['now.getHours()', 9],
    ['now.getHours("UTC")', 1],
    ['now.getHours("-03:30")', 22],
    ['now.getHours("03:30")', 5],
    ['timestamp("2026-01-01T01:30:00Z").getHours("Europe/London")', 1],
    ['timestamp("2026-07-01T01:30:00Z").getHours("Europe/London")', 2],
    ['timestamp("1900-01-01T00:00:00Z").getSeconds("Asia/Shanghai")', 43],
    ['now.getMonth() * 100 + now.getDate()', 401],
    ['now.getDayOfYear()', 120],
    ['(now - duration("1ns")).getMilliseconds()', 999],
    ['timestamp("0001-01-01T00:00:00Z").getFullYear("UTC")', 1],
    ['timestamp("2026-12-31T23:59:59Z").getDayOfYear("UTC")', 364],
    ['timestamp("1900-01-01T00:00:00Z").getMinutes("Asia/Shanghai")', 5],
    ['int(timestamp("1969-12-31T23:59:59.5Z"))', -1],
    ['date(now)', '2026-05-01'],
    ['date(now + duration("16h"))', '2026-05-02'],
    ['date(now + duration("16h"), "UTC")', '2026-05-01'],
    ['date(form.day)', '2026-02-28'],
    ['string(date("2026-05-01")) + string(time("17:30"))', '2026-05-0117:30'],
    ['form.day < date("2026-03-01") && form.at >= time("08:00")', true],
    ['timestamp(string(now)) == now', true],
    ['form.visits', ['2026-05-01T00:00:00Z']],
    ['form.visits.map(v, v + duration("1s"))', ['2026-05-01T00:00:01Z']],
    ['timestamp("2026-05-01T08:00:00+08:00") in form.visits && form.visits == [timestamp("2026-05-01T00:00:00Z")]', true],
    ['default(form.appointment, now)', '2026-05-01T01:30:00Z'],
    ['timestamp(form.visits[0])', '2026-05-01T00:00:00Z'],
  ])('%s is %j', (source, value) => {
    expect(valueOn(source, { day: '2026-02-28', at: '08:00', visits: ['2026-05-01T08:00:00+08:00'] }, { now: NOW })).toEqual(value);
  });

  test('where the pack names no zone, days and hours are those of UTC', () => {
    const everywhere = { roots: TICKET.roots, currency: 'CNY' };
    expect(treeOf('date(now)', everywhere)).toEqual(['call', 'dateIn', [['call', 'readTimestamp', [['read', 'now']]], 'UTC']]);
    expect(treeOf('date(now)')).toEqual(['call', 'dateIn', [['call', 'readTimestamp', [['read', 'now']]], 'Asia/Shanghai']]);
    expect(evaluate(treeOf('now.getHours()', everywhere), { now: NOW })).toBe(1);
    const workdaysBetween = (from: string) => (from === '2026-04-30' ? 7 : 0);
    const form = { day: '2026-05-01' };
    const now = Date.parse('2026-04-30T23:00:00Z');
    expect(evaluate(treeOf('workdaysBetween(now, form.day)', everywhere), { now, form }, { workdaysBetween })).toBe(7);
    expect(evaluate(treeOf('workdaysBetween(now, form.day)'), { now, form }, { workdaysBetween })).toBe(0);
  });

  test('a zone nobody knows is an error, and so is a time that is none', () => {
    expect(outcomeOn('now.getHours("Atlantis/Poseidonis")', {}, { now: NOW })).toEqual({ error: 'invalid_value' });
    expect(outcomeOn('timestamp(form.urgency) > now', { urgency: '2026-02-30T00:00:00Z' }, { now: NOW })).toEqual({ error: 'invalid_value' });
    expect(outcomeOn('now.getHours()', {}, {})).toEqual({ error: 'absent_value' });
    expect(outcomeOn('now + duration("1h")', {}, { now: 'later' })).toEqual({ error: 'invalid_value' });
  });

  test('text is read strictly, data never throws', () => {
    for (const text of ['2026-05-01', '2026-05-01T00:00:00', '2026-13-01T00:00:00Z', '2026-05-01T25:00:00Z', '2026-02-29T00:00:00Z', '']) {
      expect(() => parseTimestamp(text), text).toThrow('invalid_value');
      expect(readTimestamp(text), text).toBeNaN();
    }
    expect(() => parseTimestamp('9999-12-31T23:59:59-01:00')).toThrow('overflow');
    expect(readTimestamp(1.5)).toBeNaN();
    expect(readTimestamp(undefined)).toBeUndefined();
    expect(readTimestamp(5n)).toBe(5n);
    expect(() => timestampText(undefined as never)).toThrow('absent_value');
  });
});

describe('lengths of time', () => {
  test.each([
    ['1h30m', 'PT5400S'],
    ['-1.5h', '-PT5400S'],
    ['+1m', 'PT60S'],
    ['1.000000001s', 'PT1.000000001S'],
    ['250ms', 'PT0.25S'],
    ['3us4µs5ns', 'PT0.000007005S'],
    ['0', 'PT0S'],
    ['PT1H30M', 'PT5400S'],
    ['P1DT2H', 'PT93600S'],
    ['P2W', 'PT1209600S'],
    ['-PT0.5S', '-PT0.5S'],
  ])('%s is %s', (text, written) => {
    expect(writeDuration(parseDuration(text))).toBe(written);
  });

  test.each(['', '-', 'P', 'PT', '1', '1d', 'P1Y', 'P1M', '1h 30m', '1hour', `${'1'.repeat(200)}s`])('%j is none', (text) => {
    expect(() => parseDuration(text)).toThrow('invalid_value');
    expect(readDuration(text)).toBeNaN();
  });

  test('of the form are computed with', () => {
    expect(valueOn('form.wait.getMinutes() + form.wait.getSeconds()', { wait: 'PT1H' })).toBe(3660);
    expect(valueOn('string(form.wait + duration("1s"))', { wait: 'PT1H' })).toBe('3601s');
    expect(valueOn('form.wait - duration("2h") < duration("0s")', { wait: 'PT1H' })).toBe(true);
    expect(valueOn('duration(form.urgency) == form.wait', { wait: 'PT1H', urgency: '60m' })).toBe(true);
    expect(valueOn('form.wait', { wait: 'PT1H' })).toBe('PT3600S');
    expect(outcomeOn('duration(form.urgency) + duration(form.urgency) > form.wait', { urgency: '9000000000s', wait: 'PT1H' })).toEqual({ error: 'overflow' });
    expect(outcomeOn('duration(form.urgency) > form.wait', { urgency: '-99999999999s' })).toEqual({ error: 'overflow' });
  });
});

describe('conversions', () => {
  test.each([
    ['int("-42") + int(2.9) + int(-2.9) + int(7)', -35],
    ['double("1e3") + double(2) + double(0.5)', 1002.5],
    ['string(double("-inf")) + string(true) + string("x")', '-Infinitytruex'],
    ['bool("true") && bool("1") && !bool("FALSE") && bool(true)', true],
  ])('%s is %j', (source, value) => {
    expect(valueOn(source)).toBe(value);
  });

  test.each(['int("1.5")', 'double("1,5")', 'bool("yes")', 'int(0.0 / 0.0)', 'int(1e30)', 'timestamp(9999999999999)'])('%s has no value', (source) => {
    expect(outcomeOn(source)).toHaveProperty('error');
  });
});
