import { describe, expect, test } from 'vitest';
import { TICKET } from '../../test/scopes.ts';
import { compiledOf, problemsOf, treeOf, wordsOf } from '../../test/trees.ts';
import { compileExpression } from './compile-expression.ts';

const read = (name: string) => ['read', name];
const now = ['call', 'readTimestamp', [read('now')]];
const wait = ['call', 'readDuration', [read('form.wait')]];
const urgency = ['default', read('form.urgency'), ''];
const tags = ['default', read('form.tags'), ['list', []]];

describe('a function becomes the one its argument’s type asks for', () => {
  test.each([
    ['size(form.urgency)', ['call', 'textSize', [urgency]]],
    ['form.tags.size()', ['call', 'length', [tags]]],
    ['size(form.scores)', ['call', 'mapSize', [read('form.scores')]]],
    ['form.urgency.contains("a")', ['call', 'contains', [urgency, 'a']]],
    ['form.urgency.startsWith("a")', ['call', 'startsWith', [urgency, 'a']]],
    ['"a".endsWith(form.urgency)', ['call', 'endsWith', ['a', urgency]]],
    ['matches("a", "b")', ['call', 'matches', ['a', 'b']]],
    ['sum([1, 2])', ['call', 'sumInt', [['list', [1, 2]]]]],
    ['sum([])', ['call', 'sumInt', [['list', []]]]],
    ['sum([1.5])', ['call', 'sumDouble', [['list', [1.5]]]]],
    ['form.weights.sum()', ['call', 'sumDecimal', [['default', read('form.weights'), ['list', []]]]]],
    [
      'sum([form.dollars])',
      [
        'call',
        'sumMoney',
        [
          ['list', [read('form.dollars')]],
          ['money', 0, 'USD'],
        ],
      ],
    ],
    ['percent(form.amount, "12.5%", halfUp)', ['call', 'percent', [read('form.amount'), '12.5', 'halfUp']]],
    ['percent(form.amount, "-1%", halfEven)', ['call', 'percent', [read('form.amount'), '-1', 'halfEven']]],
    ['percent(form.amount, form.weight, down)', ['call', 'percent', [read('form.amount'), read('form.weight'), 'down']]],
    ['percent(form.amount, 10, down)', ['call', 'percent', [read('form.amount'), '10', 'down']]],
    ['workdaysBetween(form.day, now)', ['call', 'workdaysBetween', [read('form.day'), ['call', 'dateIn', [now, 'Asia/Shanghai']]]]],
    ['now.getHours()', ['call', 'datePart', [now, 'Hours', 'Asia/Shanghai']]],
    ['now.getDayOfYear("UTC")', ['call', 'datePart', [now, 'DayOfYear', 'UTC']]],
    ['now.getMonth(form.urgency)', ['call', 'datePart', [now, 'Month', urgency]]],
    ['form.wait.getHours()', ['call', 'wholeUnits', [wait, ['integer', '3600000000000']]]],
    ['form.wait.getMinutes()', ['call', 'wholeUnits', [wait, ['integer', '60000000000']]]],
    ['form.wait.getSeconds()', ['call', 'wholeUnits', [wait, ['integer', '1000000000']]]],
    ['form.wait.getMilliseconds()', ['call', 'milliseconds', [wait]]],
    ['now.getMilliseconds()', ['call', 'datePart', [now, 'Milliseconds', 'Asia/Shanghai']]],
    ['date(now, form.urgency)', ['call', 'dateIn', [now, urgency]]],
    ['date(form.day)', read('form.day')],
    ['date("2026-05-01")', '2026-05-01'],
    ['time("09:30")', '09:30'],
    ['decimal("12.50")', '12.50'],
    ['decimal(form.weight)', read('form.weight')],
    ['decimal(3)', '3'],
    ['decimal(form.count)', ['call', 'toText', [read('form.count')]]],
    ['money("12.50")', ['money', 1250, 'CNY']],
    ['money("12", "JPY")', ['money', 12, 'JPY']],
    ['money("-0.00")', ['money', 0, 'CNY']],
    ['int("7")', ['call', 'parseInteger', ['7']]],
    ['int(form.count)', read('form.count')],
    ['int(form.rate)', ['call', 'truncate', [read('form.rate')]]],
    ['int(now)', ['call', 'secondsOf', [now]]],
    ['double(form.count)', ['call', 'toDouble', [read('form.count')]]],
    ['double(form.rate)', read('form.rate')],
    ['double(form.urgency)', ['call', 'parseDouble', [urgency]]],
    ['bool(form.urgency)', ['call', 'parseBool', [urgency]]],
    ['bool(form.satisfied)', read('form.satisfied')],
    ['string(form.count)', ['call', 'toText', [read('form.count')]]],
    ['string(form.urgency)', read('form.urgency')],
    ['string(now)', ['call', 'timestampText', [now]]],
    ['string(form.wait)', ['call', 'durationText', [wait]]],
    ['default(form.note, "")', ['default', read('form.note'), '']],
    ['default(form.fee, form.amount)', ['default', read('form.fee'), read('form.amount')]],
    ['default(form.rate, 1)', ['default', read('form.rate'), 1]],
    ['percent(form.amount, "12.55%", halfUp)', ['call', 'percent', [read('form.amount'), '12.55', 'halfUp']]],
    ['default(form.day, form.day)', ['default', read('form.day'), read('form.day')]],
    ['has(form.note)', ['has', read('form.note')]],
    ['has(form.scores.a)', ['call', 'hasKey', [read('form.scores'), 'a']]],
  ])('%s', (source, tree) => {
    expect(treeOf(source)).toEqual(tree);
  });

  test('instants and durations written out are whole numbers of nanoseconds', () => {
    expect(treeOf('timestamp("1970-01-01T00:00:01Z") == now')).toEqual(['==', ['integer', '1000000000'], now]);
    expect(treeOf('timestamp(form.count) == now')).toEqual(['==', ['call', 'timestampOfSeconds', [read('form.count')]], now]);
    expect(treeOf('timestamp(form.urgency) == now')).toEqual(['==', ['call', 'parseTimestamp', [urgency]], now]);
    expect(treeOf('duration("1h") == form.wait')).toEqual(['==', ['integer', '3600000000000'], wait]);
    expect(treeOf('duration(form.urgency) == form.wait')).toEqual(['==', ['call', 'parseDuration', [urgency]], wait]);
    expect(treeOf('duration(form.wait) == form.wait')).toEqual(['==', wait, wait]);
  });

  test.each([
    ['size(form.tags)', 'int'],
    ['form.urgency.contains("a")', 'bool'],
    ['matches("a", "b")', 'bool'],
    ['sum([])', 'int'],
    ['sum(form.shares)', 'double'],
    ['sum([form.dollars])', { money: 'USD' }],
    ['sum([form.amount])', 'money'],
    ['percent(form.dollars, "1%", down)', { money: 'USD' }],
    ['workdaysBetween(form.day, form.day)', 'int'],
    ['now.getHours()', 'int'],
    ['form.wait.getMilliseconds()', 'int'],
    ['has(form.note)', 'bool'],
    ['has(form.scores.a)', 'bool'],
    ['default(form.fee, form.amount)', 'money'],
    ['timestamp(0)', 'timestamp'],
    ['default(now, timestamp(0))', 'timestamp'],
    ['duration("1s")', 'duration'],
  ])('%s is of type %j', (source, type) => {
    expect(compiledOf(source).type).toEqual(type);
  });
});

describe('a call that fits nothing is told with its types', () => {
  test.each([
    ['size(form.count)', { function: 'size', types: 'int' }],
    ['size(form.tags, form.tags)', { function: 'size', types: 'list of string, list of string' }],
    ['size()', { function: 'size', types: '' }],
    ['sum()', { function: 'sum', types: '' }],
    ['sum(form.count)', { function: 'sum', types: 'int' }],
    ['sum(form.weights, 1)', { function: 'sum', types: 'list of decimal, int' }],
    ['sum(["a"])', { function: 'sum', types: 'list of string' }],
    ['"a".contains()', { function: 'contains', types: 'string' }],
    ['"a".contains("b", "c")', { function: 'contains', types: 'string, string, string' }],
    ['endsWith("a", "b")', { function: 'endsWith', types: 'string, string' }],
    ['"a".money()', { function: 'money', types: 'string' }],
    ['form.count.int()', { function: 'int', types: 'int' }],
    ['"a".matches("b", "c")', { function: 'matches', types: 'string, string, string' }],
    ['percent(form.count, "1%", down)', { function: 'percent', types: 'int, string' }],
    ['percent(form.amount, down)', { function: 'percent', types: 'money in CNY' }],
    ['percent(form.amount, "1%", "2%", down)', { function: 'percent', types: 'money in CNY, string, string' }],
    ['percent(form.amount, "1%")', { function: 'percent', types: 'money in CNY, string' }],
    ['percent(down)', { function: 'percent', types: '' }],
    ['workdaysBetween(form.day, form.day, form.day)', { function: 'workdaysBetween', types: 'date, date, date' }],
    ['workdaysBetween(form.day, 1)', { function: 'workdaysBetween', types: 'date, int' }],
    ['form.wait.getDayOfWeek()', { function: 'getDayOfWeek', types: 'duration' }],
    ['form.wait.getHours("UTC")', { function: 'getHours', types: 'duration, string' }],
    ['form.wait.getMilliseconds("UTC")', { function: 'getMilliseconds', types: 'duration, string' }],
    ['now.getHours(8)', { function: 'getHours', types: 'timestamp, int' }],
    ['now.getHours("UTC", "UTC")', { function: 'getHours', types: 'timestamp, string, string' }],
    ['getHours(now)', { function: 'getHours', types: 'timestamp' }],
    ['date(form.day, "UTC")', { function: 'date', types: 'date, string' }],
    ['date(now, 8)', { function: 'date', types: 'timestamp, int' }],
    ['date(now, "UTC", "UTC")', { function: 'date', types: 'timestamp, string, string' }],
    ['time(form.at)', { function: 'time', types: 'time' }],
    ['decimal()', { function: 'decimal', types: '' }],
    ['decimal(1, 2)', { function: 'decimal', types: 'int, int' }],
    ['bool(1)', { function: 'bool', types: 'int' }],
    ['int(1, 2)', { function: 'int', types: 'int, int' }],
    ['int()', { function: 'int', types: '' }],
    ['has(form.note, 1)', { function: 'has', types: '' }],
    ['default(form.note)', { function: 'default', types: '' }],
  ])('%s', (source, words) => {
    expect(wordsOf(source)).toEqual([words]);
  });

  test.each([
    ['default(1, 2)', { expected: 'a field, as in default(form.note, …)', found: 'a value' }],
    ['default(form.tags[0], "")', { expected: 'a field, as in default(form.note, …)', found: 'a value' }],
    ['default(form.fee, "x")', { expected: 'money in CNY', found: 'string' }],
    ['has(form)', { expected: 'a field, as in has(form.note)', found: 'a value' }],
    ['has(form.tags[0])', { expected: 'a field, as in has(form.note)', found: 'a value' }],
    ['timestamp("soon")', { literal: 'soon', what: 'timestamp such as `2026-05-01T09:00:00+08:00`' }],
    ['duration("1 hour")', { literal: '1 hour', what: 'duration such as `1h30m`' }],
    ['date("1 May")', { literal: '1 May', what: 'date such as `2026-05-01`' }],
    ['date("2026-02-30")', { literal: '2026-02-30', what: 'date such as `2026-05-01`' }],
    ['date("x2026-05-01")', { literal: 'x2026-05-01', what: 'date such as `2026-05-01`' }],
    ['date("2026-05-01x")', { literal: '2026-05-01x', what: 'date such as `2026-05-01`' }],
    ['time("9:30")', { literal: '9:30', what: 'time such as `17:30`' }],
    ['time("109:30")', { literal: '109:30', what: 'time such as `17:30`' }],
    ['time("09:300")', { literal: '09:300', what: 'time such as `17:30`' }],
    ['time("09:60")', { literal: '09:60', what: 'time such as `17:30`' }],
    ['decimal("1,5")', { literal: '1,5', what: 'decimal number such as `12.50`' }],
    ['money("1.005")', { literal: '1.005', what: 'amount of money such as `200.00`' }],
    ['money("x1")', { literal: 'x1', what: 'amount of money such as `200.00`' }],
    ['money("1x")', { literal: '1x', what: 'amount of money such as `200.00`' }],
    ['money("1", "EURO")', { literal: '1', what: 'amount of money such as `200.00`' }],
    ['money("1", "xEUR")', { literal: '1', what: 'amount of money such as `200.00`' }],
    ['money("1", "EUR", "EUR")', { literal: '1', what: 'amount of money such as `200.00`' }],
    ['"a".matches("(")', { literal: '(', what: 'pattern' }],
    ['"a".matches("\\\\-")', { literal: '\\-', what: 'pattern' }],
    ['date("2026-05-01T00:00:00Z")', { literal: '2026-05-01T00:00:00Z', what: 'date such as `2026-05-01`' }],
    ['percent(form.amount, "1%", down())', { name: 'down' }],
    ['"a".matches(form.urgency)', { literal: '', what: 'pattern, which is written out' }],
    ['percent(form.amount, "1", down)', { literal: '1', what: 'percentage such as `12.5%`' }],
    ['percent(form.amount, "1.%", down)', { literal: '1.%', what: 'percentage such as `12.5%`' }],
    ['percent(form.amount, "x1%", down)', { literal: 'x1%', what: 'percentage such as `12.5%`' }],
    ['percent(form.amount, "1%x", down)', { literal: '1%x', what: 'percentage such as `12.5%`' }],
    ['bytes("a")', { what: 'bytes' }],
    ['uint(1)', { what: 'uint' }],
    ['siez(form.tags)', { name: 'siez' }],
  ])('%s', (source, words) => {
    expect(wordsOf(source)).toEqual([words]);
  });

  test('a name every object has is no function', () => {
    expect(problemsOf('toString(1) == "1"')).toEqual(['unknown_function:toString:string']);
    expect(problemsOf('1.constructor() == 1')).toHaveLength(1);
  });

  test('every name there is may be meant', () => {
    expect(problemsOf('hass(form.note)')).toEqual(['unknown_function:hass:has', 'absent_field:form.note:has(form.note) && …']);
    expect(problemsOf('defalt(1)')).toEqual(['unknown_function:defalt:default']);
    expect(problemsOf('form.tags.filtr(1)')).toEqual(['unknown_function:filtr:filter']);
    expect(problemsOf('xxxxxxxx(1)')).toEqual(['unknown_function:xxxxxxxx']);
  });

  test('a keyword is one only where the function has it', () => {
    expect(problemsOf('percent(form.amount, halfDown, halfUp) == form.amount')).toEqual(['unknown_root:halfDown']);
    expect(problemsOf('size(down) == 1')).toEqual(['unknown_root:down']);
    expect(problemsOf('form.amount.percent("1%", down) == form.amount')).toHaveLength(1);
  });
});

test('a function costs a step, and the steps through its arguments', () => {
  const cost = (source: string) => compileExpression(source, TICKET).expression?.cost;
  expect(cost('size(form.urgency)')).toBe(1 + 1 + 2);
  expect(cost('size(form.tags)')).toBe(1 + 1 + 40);
  expect(cost('has(form.note)')).toBe(2);
  expect(cost('has(form.scores.a)')).toBe(3);
  expect(cost('form.urgency.contains(form.urgency)')).toBe(2 + 1 + 4);
  expect(cost('sum(form.weights)')).toBe(cost('form.weights')! + 1 + 10);
  expect(cost('int(form.urgency)')).toBe(2);
  expect(cost('default(form.note, "")')).toBe(3);
  // What is made of a value by conversion is short; what stands in for a field is as long as the longer of both.
  expect(cost('string(form.count) + ""')).toBe(2 + 1 + 1 + 1);
  expect(cost('default(form.note, "") + ""')).toBe(3 + 1 + 1 + 2);
});
