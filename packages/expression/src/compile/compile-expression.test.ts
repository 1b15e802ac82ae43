import { describe, expect, test } from 'vitest';
import { TICKET } from '../../test/scopes.ts';
import { problemsOf } from '../../test/trees.ts';
import { compileExpression } from './compile-expression.ts';

describe('every mistake has a code, a place and, where there is one, a way out', () => {
  test.each([
    ['form.urgncy == "x"', ['unknown_field:urgncy:urgency']],
    ['frm.urgency == "x"', ['unknown_root:frm:form']],
    ['form.count.size == 1', ['unknown_field:size']],
    ['siez(form.tags) == 1', ['unknown_function:siez:size']],
    ['form.tags.exist(x, true)', ['unknown_function:exist:exists', 'unknown_root:x']],
    ['form.urgency + 1', ['no_overload:form.urgency + 1']],
    ['-form.urgency', ['no_overload:-form.urgency']],
    ['form.day < form.at', ['no_overload:form.day < form.at']],
    ['form.count == 1.5', ['no_overload:form.count == 1.5']],
    ['form.urgency == null', ['no_overload:form.urgency == null:has(…)']],
    ['form.satisfied < null', ['no_overload:form.satisfied < null:has(…)']],
    ['form.weights == form.weights', ['no_overload:form.weights == form.weights']],
    ['form.spare == form.spare', ['no_overload:form.spare == form.spare']],
    ['form.tags + form.visits', ['no_overload:form.tags + form.visits']],
    ['form.count in form.tags', ['no_overload:form.count in form.tags']],
    ['1 in form.scores', ['no_overload:1 in form.scores']],
    ['form.scores[1] == 1', ['no_overload:form.scores[1]']],
    ['form.tags["a"] == "b"', ['no_overload:form.tags["a"]']],
    ['form.count[0] == 1', ['no_overload:form.count[0]']],
    ['size(form.count) == 1', ['no_overload:size(form.count)']],
    ['size(form.tags, 1) == 1', ['no_overload:size(form.tags, 1)']],
    ['form.count.contains("a")', ['no_overload:form.count.contains("a")']],
    ['contains("a", "b")', ['no_overload:contains("a", "b")']],
    ['form.urgency.sum()', ['no_overload:form.urgency.sum()']],
    ['sum(form.tags) == 1', ['no_overload:sum(form.tags)']],
    ['workdaysBetween(form.day) == 1', ['no_overload:workdaysBetween(form.day)']],
    ['form.wait.getMonth() == 1', ['no_overload:form.wait.getMonth()']],
    ['form.count.getHours() == 1', ['no_overload:form.count.getHours()']],
    ['date(form.count) == form.day', ['no_overload:date(form.count)']],
    ['time(form.count) == form.at', ['no_overload:time(form.count)']],
    ['decimal(form.rate) == form.weight', ['no_overload:decimal(form.rate)']],
    ['decimal(form.count, 1) == form.weight', ['no_overload:decimal(form.count, 1)']],
    ['int(form.satisfied) == 1', ['no_overload:int(form.satisfied)']],
    ['default(form.fee) == form.amount', ['no_overload:default(form.fee)']],
    ['default(1, 2) == 1', ['wrong_type:1']],
    ['default(form.fee, "x") == form.amount', ['wrong_type:"x"']],
    ['has(form)', ['wrong_type:form']],
    ['has(form.oops)', ['unknown_field:oops']],
    ['form.count && true', ['wrong_type:form.count']],
    ['!form.count', ['wrong_type:form.count']],
    ['form.satisfied ? 1 : "a"', ['wrong_type:"a"']],
    ['[1, "a"] == []', ['wrong_type:"a"']],
    ['{1.5: 1} == {}', ['wrong_type:1.5']],
    ['form.count.all(x, true)', ['wrong_type:form.count']],
    ['form.tags.all(x, x)', ['wrong_type:x']],
    ['form.tags.filter(x, 1) == []', ['wrong_type:1']],
    ['form.tags.map(x, 1, x) == []', ['wrong_type:1']],
    ['form.tags.all(1, true)', ['syntax:form.tags.all(1, true):list.all(x, …)']],
    ['form.oops.all(x, x.y == 1)', ['unknown_field:oops']],
    ['form.amount + form.dollars == form.amount', ['mixed_currency:form.amount + form.dollars']],
    ['form.amount < money("1", "USD")', ['mixed_currency:form.amount < money("1", "USD")']],
    ['money("1.005") == form.amount', ['invalid_literal:"1.005"']],
    ['money("1", "usd") == form.amount', ['invalid_literal:"1"']],
    ['money(form.urgency) == form.amount', ['no_overload:money(form.urgency)']],
    ['percent(form.amount, "10", halfUp) == form.amount', ['invalid_literal:"10"']],
    ['percent(form.amount, "10%") == form.amount', ['no_overload:percent(form.amount, "10%")']],
    ['percent(form.amount, form.rate, down) == form.amount', ['no_overload:percent(form.amount, form.rate, down)']],
    ['date("2026-02-30") == form.day', ['invalid_literal:"2026-02-30"']],
    ['time("24:00") == form.at', ['invalid_literal:"24:00"']],
    ['decimal("x") == form.weight', ['invalid_literal:"x"']],
    ['timestamp("yesterday") == now', ['invalid_literal:"yesterday"']],
    ['duration("1 hour") == form.wait', ['invalid_literal:"1 hour"']],
    ['form.urgency.matches("(")', ['invalid_literal:"("']],
    ['form.urgency.matches(form.urgency)', ['invalid_literal:form.urgency']],
    ['form.urgency.matches(1)', ['no_overload:form.urgency.matches(1)']],
    ['9223372036854775808 == 1', ['invalid_literal:9223372036854775808']],
    ['1e999 == 1.0', ['invalid_literal:1e999']],
    ['form.anything == 1', ['unsupported:form.anything']],
    ['size(form.moments) == 1', ['unsupported:form.moments']],
    ['b"x" == b"x"', ['unsupported:b"x"', 'unsupported:b"x"']],
    ['1u == 1u', ['unsupported:1u', 'unsupported:1u']],
    ['dyn(1) == 1', ['unsupported:dyn']],
    ['Message{a: 1} == 1', ['unsupported:Message']],
    ['form.constructor == "x"', ['reserved_word:constructor']],
    ['form.tags.all(toString, true)', ['reserved_word:toString']],
    ['in == 1', ['reserved_word:in']],
    ['while.x == 1', ['reserved_word:while']],
    ['_foo()', ['unknown_function:_foo']],
    ['_foo(1) == 1', ['unknown_function:_foo']],
    ['form._size(1) == 1', ['unknown_function:_size:size']],
    ['has()', ['no_overload:has()']],
    ['has() && form.satisfied', ['no_overload:has()']],
    ['has(form.note, form.note)', ['no_overload:has(form.note, form.note)']],
    ['form.has(form.note)', ['no_overload:form.has(form.note)']],
    ['form.default(form.note, "") == ""', ['no_overload:form.default(form.note, "")']],
    ['default(form.note, "", "") == ""', ['no_overload:default(form.note, "", "")']],
    ['default(form.nots, "") == ""', ['unknown_field:nots:note']],
    ['default(form.note, nwo) == ""', ['unknown_root:nwo:now']],
    ['all(form.tags, t, true)', ['syntax:all(form.tags, t, true):list.all(x, …)']],
    ['form.tags.all(t, t == "a", t == "b")', ['syntax:form.tags.all(t, t == "a", t == "b"):list.all(x, …)']],
    ['form.tags.map(t, true, t, t) == []', ['syntax:form.tags.map(t, true, t, t):list.map(x, …)']],
    ['form.tags.all(t)', ['syntax:form.tags.all(t):list.all(x, …)']],
    ['form.tags.all()', ['syntax:form.tags.all():list.all(x, …)']],
    ['1 in form.count', ['no_overload:1 in form.count']],
    ['matches() == true', ['no_overload:matches()']],
    ['form.urgency.matches()', ['no_overload:form.urgency.matches()']],
    ['date() == form.day', ['no_overload:date()']],
    ['workdaysBetween("a", form.day) == 1', ['no_overload:workdaysBetween("a", form.day)']],
    ['money("1", form.urgency) == form.amount', ['invalid_literal:"1"']],
    ['money("90071992547410.00", "CNY") == form.amount', ['invalid_literal:"90071992547410.00"']],
    ['"\\U00110000" == form.urgency', ['syntax:"\\U00110000" == form.urgency']],
    ['"\\xZZ" == form.urgency', ['syntax:"\\xZZ" == form.urgency']],
    ['form.urgency ==', ['syntax:=']],
    ['', ['syntax']],
  ])('%s', (source, problems) => {
    expect(problemsOf(source).map((problem) => problem.replace(/:$/, ''))).toEqual(problems);
  });

  test('one problem does not hide the next, and they come in the order of the source', () => {
    expect(problemsOf('form.urgncy == "a" && (form.appointment > nwo || money("1.005") == form.amount)')).toEqual([
      'unknown_field:urgncy:urgency',
      'absent_field:form.appointment:has(form.appointment) && …',
      'unknown_root:nwo:now',
      'invalid_literal:"1.005"',
    ]);
  });

  test('the result has the type its place asks for, and a written integer adapts', () => {
    expect(compileExpression('form.count', TICKET, 'bool').problems).toMatchObject([
      { code: 'expression_wrong_type', params: { expected: 'bool', found: 'int' } },
    ]);
    expect(compileExpression('1', TICKET, 'double').expression?.tree).toBe(1);
    expect(compileExpression('1', TICKET, 'decimal').expression?.tree).toBe('1');
    expect(compileExpression('[1, 2]', TICKET, { list: 'decimal' }).expression?.tree).toEqual(['list', ['1', '2']]);
    expect(compileExpression('[]', TICKET, { list: 'money' }).problems).toEqual([]);
    expect(compileExpression('["a"]', TICKET, { list: 'int' }).problems).toHaveLength(1);
    expect(compileExpression('form.amount', TICKET, 'money').expression?.type).toBe('money');
    expect(compileExpression('form.dollars', TICKET, 'money').problems).toMatchObject([{ params: { expected: 'money in CNY', found: 'money in USD' } }]);
    expect(compileExpression('form.parts.map(p, p.price)', { ...TICKET }, { list: 'money' }).problems).toMatchObject([{ code: 'expression_absent_field' }]);
    expect(compileExpression('default(form.parts, []).map(p, p.price)', TICKET).expression?.type).toEqual({ list: 'money' });
  });
});

describe('a field that may be absent is read only behind a guard', () => {
  test.each([
    'has(form.note) && form.note == "x"',
    '!has(form.note) || form.note == "x"',
    'has(form.note) ? form.note == "x" : true',
    '!has(form.note) ? true : form.note == "x"',
    'default(form.note, "") == "x"',
    '!(!has(form.note)) && form.note == "x"',
    'has(form.note) && has(form.fee) && form.note == "x" && form.fee > money("1.00")',
    '!(has(form.note) && has(form.fee)) || form.note == "x"',
    '(has(form.note) && form.satisfied || has(form.note)) && form.note == "x"',
    'has(form.owner) && form.owner.id == "x"',
    'has(form.owner.phone) && form.owner.phone == form.owner.id',
    'default(form.owner.phone, "") == ""',
    'has(form.parts) && form.parts.all(p, !has(p.note) || p.note != "")',
    'default(form.parts, []).map(p, has(p.note), p.note) == ["x"]',
    'has(form.note) && form.tags.exists(t, t == form.note)',
    'has(form.scores.a) && form.scores.a == 1',
  ])('%s is right', (source) => {
    expect(problemsOf(source)).toEqual([]);
  });

  test.each([
    ['form.note == "x"', 'form.note'],
    ['form.note == "x" && has(form.note)', 'form.note'],
    ['has(form.note) || form.note == "x"', 'form.note'],
    ['!has(form.note) && form.note == "x"', 'form.note'],
    ['has(form.fee) && form.note == "x"', 'form.note'],
    ['(has(form.note) || has(form.fee)) && form.note == "x"', 'form.note'],
    ['has(form.note) ? true : form.note == "x"', 'form.note'],
    ['(has(form.note) && form.satisfied || form.satisfied) && form.note == "x"', 'form.note'],
    ['form.owner.id == "x"', 'form.owner'],
    ['default(form.parts, []).exists(p, has(p.note)) && default(form.parts, []).all(p, p.note == "x")', 'p.note'],
    ['default(form.parts, []).all(p, has(p.note) && [p].all(q, default(form.parts, []).all(p, p.note == "x")))', 'p.note'],
    ['default(form.parts, [])[0].note == "x"', 'default(form.parts, [])[0].note'],
  ])('%s is refused', (source, words) => {
    expect(problemsOf(source).map((problem) => problem.split(':').slice(0, 2).join(':'))).toEqual([`absent_field:${words}`]);
  });
});

describe('an expression is bounded', () => {
  const costs = (source: string) => compileExpression(source, TICKET).problems.map((each) => each.code);

  test('in length and depth, so that no source overflows the stack', () => {
    expect(costs(`"${'x'.repeat(2000)}" == "x"`)).toEqual(['expression_too_long']);
    for (const open of ['(', '[', '{']) expect(costs(open.repeat(1000) + 1), open).toEqual(['expression_too_deep']);
    expect(costs(`"${'('.repeat(500)}" == form.urgency`)).toEqual([]);
    expect(costs(`1${' + 1'.repeat(300)} == 1`)).toEqual(['expression_too_deep']);
    expect(costs(`form${'.a'.repeat(900)}`)).toEqual(['expression_too_deep']);
    expect(costs('true ? '.repeat(270))).toEqual(['expression_syntax']);
  });

  test('in steps: nested loops multiply, by the most items their lists may have', () => {
    const cost = (source: string) => compileExpression(source, TICKET).expression?.cost ?? 0;
    expect(cost('form.tags.all(x, x != "a")')).toBe(1 + 1 + 20 * 4);
    expect(cost('form.tags.all(x, form.tags.all(y, x != y))')).toBeGreaterThan(20 * 20);
    const loops = (depth: number) => `${'default(form.parts, []).all(p, '.repeat(depth)}true${')'.repeat(depth)}`;
    expect(costs(loops(3))).toEqual([]);
    expect(costs(loops(4))).toEqual(['expression_too_costly']);
  });

  test('in what it builds: doubling a text or a list again and again is counted', () => {
    const doubled = (start: string) => start + '.map(x, x + x)'.repeat(40);
    expect(costs(`${doubled('[form.urgency]')} == []`)).toEqual(['expression_too_costly']);
    expect(costs(`${doubled('[[1, 2]]')} == []`)).toEqual(['expression_too_costly']);
    expect(costs(`${doubled('[1]')} == []`)).toEqual([]);
  });

  test('by a limit the scope may set', () => {
    expect(compileExpression('form.count + 1 == 2', { ...TICKET, maxCost: 5 }).problems).toEqual([]);
    expect(compileExpression('form.count + 1 == 2', { ...TICKET, maxCost: 3 }).problems).toMatchObject([
      { code: 'expression_too_costly', params: { cost: '5', limit: '3' } },
    ]);
  });
});

test('what is wrong in an expression is told once, in the order of the source, and only with the words there are', () => {
  expect(problemsOf('form.oops', TICKET, 'int')).toEqual(['unknown_field:oops']);
  expect(problemsOf('default(form.oops, nwo)')).toEqual(['unknown_field:oops', 'unknown_root:nwo:now']);
  expect(problemsOf('{form.oops: form.ouch, form.alas: 1} == {}')).toEqual(['unknown_field:oops', 'unknown_field:ouch', 'unknown_field:alas']);
  expect(compileExpression('1u', TICKET).problems).toStrictEqual([{ code: 'expression_unsupported', offset: 0, length: 2, params: { what: 'uint' } }]);
});

test('reads are the longest paths from the roots, sorted and unique', () => {
  const reads = (source: string) => compileExpression(source, TICKET).expression?.reads;
  expect(reads('has(form.owner.phone) && form.owner.phone == form.urgency && form.urgency != ""')).toEqual(['form.owner.phone', 'form.urgency']);
  expect(reads('sum(default(form.parts, []).map(p, p.price)) > form.amount && now > timestamp(0)')).toEqual(['form.amount', 'form.parts', 'now']);
  expect(reads('form.tags.exists(form, form == "x")')).toEqual(['form.tags']);
  expect(reads('form.scores.a == 1')).toEqual([]);
});

test('the tree is JSON and comes back from it the same', () => {
  for (const source of [
    'form.count + 9007199254740993 == 1',
    'now > timestamp("2026-05-01T00:00:00Z")',
    'form.amount > money("1.00")',
    '-0.0 == form.rate',
    '{"a": [1]} == {}',
  ]) {
    const tree = compileExpression(source, TICKET).expression?.tree;
    expect(JSON.parse(JSON.stringify(tree)), source).toEqual(tree);
  }
});
