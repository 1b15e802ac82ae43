import { describe, expect, test } from 'vitest';
import { TICKET } from '../../test/scopes.ts';
import { compileExpression } from './compile-expression.ts';
import { parseSource } from './parse-source.ts';
import type { Syntax } from './syntax.ts';

/** The words of each part, as deep as asked, from the outermost. */
function words(source: string): string[] {
  const list = (syntax: Syntax): string[] => {
    const own = source.slice(syntax.start, syntax.end);
    if (syntax.kind === 'select') return [own, ...list(syntax.of)];
    if (syntax.kind === 'list') return [own, ...syntax.items.flatMap(list)];
    if (syntax.kind === 'map') return [own, ...syntax.entries.flatMap(([key, value]) => [...list(key), ...list(value)])];
    return syntax.kind === 'call' ? [own, ...(syntax.target ? list(syntax.target) : []), ...syntax.args.flatMap(list)] : [own];
  };
  const { syntax } = parseSource(source);
  if (!syntax) throw new Error(`${source} has no syntax`);
  return list(syntax);
}

describe('every part knows where it stands in the source', () => {
  test.each([
    ['a', ['a']],
    ['a.b.c', ['a.b.c', 'a.b', 'a']],
    [' a . b ', ['a . b', 'a']],
    ['a + 1', ['a + 1', 'a', '1']],
    ['a+b*c', ['a+b*c', 'a', 'b*c', 'b', 'c']],
    ['!a', ['!a', 'a']],
    ['b*c+a', ['b*c+a', 'b*c', 'b', 'c', 'a']],
    ['f((a+b))', ['f((a+b))', 'a+b', 'a', 'b']],
    ['-a', ['-a', 'a']],
    ['a ? b : c', ['a ? b : c', 'a', 'b', 'c']],
    ['a in [1]', ['a in [1]', 'a', '[1]', '1']],
    ['a[1]', ['a[1]', 'a', '1']],
    ['a[ 1 ]', ['a[ 1 ]', 'a', '1']],
    ['f()', ['f()']],
    ['f(a, b)', ['f(a, b)', 'a', 'b']],
    ['a.f(b)', ['a.f(b)', 'a', 'b']],
    ['a.f()', ['a.f()', 'a']],
    ['a.all(x, x)', ['a.all(x, x)', 'a', 'x', 'x']],
    ['has(a.b)', ['has(a.b)', 'a.b', 'a']],
    ['[]', ['[]']],
    ['[1, 22]', ['[1, 22]', '1', '22']],
    ['[1, ]', ['[1, ]', '1']],
    ['[[1]]', ['[[1]]', '[1]', '1']],
    ['{}', ['{}']],
    ['{"a": 1}', ['{"a": 1}', '"a"', '1']],
    ['"a b"', ['"a b"']],
    [`'a"b'`, [`'a"b'`]],
    ['"a\\"b"', ['"a\\"b"']],
    ['"""a"b"""', ['"""a"b"""']],
    [`'''a'b'''`, [`'''a'b'''`]],
    ['"""a\nb"""', ['"""a\nb"""']],
    ['1.5e3', ['1.5e3']],
    ['1e+3', ['1e+3']],
    ['.5', ['.5']],
    ['.5e-1', ['.5e-1']],
    ['0x1F', ['0x1F']],
    ['-1', ['-1']],
    ['true', ['true']],
    ['null', ['null']],
    ['a||b&&c', ['a||b&&c', 'a', 'b&&c', 'b', 'c']],
    ['a >= b', ['a >= b', 'a', 'b']],
    ['a.b > a.b', ['a.b > a.b', 'a.b', 'a', 'a.b', 'a']],
  ])('%j', (source, parts) => {
    expect(words(source)).toEqual(parts);
  });

  test('a name comes back as it was written, a macro as the call it was', () => {
    expect(parseSource('a.exists_one(x, x > 1)').syntax).toMatchObject({
      kind: 'call',
      name: 'exists_one',
      target: { kind: 'name', name: 'a' },
      args: [
        { kind: 'name', name: 'x' },
        { kind: 'call', name: '_>_', target: undefined },
      ],
    });
    expect(parseSource('f(1)').syntax).toMatchObject({ namePlace: { start: 0, end: 1 } });
    expect(parseSource('aa.f(1)').syntax).toMatchObject({ namePlace: { start: 3, end: 4 } });
    expect(parseSource('a  .  bb').syntax).toMatchObject({ fieldPlace: { start: 6, end: 8 } });
  });

  test.each([
    ['null', 'null', null],
    ['false', 'bool', false],
    ['7', 'int', 7n],
    ['0x10', 'int', 16n],
    ['7.0', 'double', 7],
    ['"x"', 'string', 'x'],
    [`'x'`, 'string', 'x'],
    ['r"\\n"', 'string', '\\n'],
  ])('%s is a constant', (source, type, value) => {
    expect(parseSource(source).syntax).toMatchObject({ kind: 'constant', type, value });
  });

  test.each([
    ['1u', 'uint'],
    ['b"x"', 'bytes'],
    ['A{}', 'A'],
    ['a.B{c: 1}', 'a.B'],
  ])('%s is of another kind of CEL', (source, what) => {
    expect(parseSource(source).syntax).toMatchObject({ kind: 'unsupported', what });
  });
});

describe('what is no expression says where it stops being one', () => {
  const problem = (source: string) => {
    const { problems } = parseSource(source);
    return problems.map(({ code, offset, length, params }) => [code.replace('expression_', ''), offset, length, params]);
  };

  test.each([
    ['1 +', ['syntax', 2, 1, { found: '+' }]],
    ['', ['syntax', 0, 0, { found: 'the end' }]],
    ['1 2', ['syntax', 2, 1, { found: '2' }]],
    ['(1', ['syntax', 2, 0, { found: 'the end' }]],
    ['a + while', ['reserved_word', 4, 5, { word: 'while' }]],
    ['if.b', ['reserved_word', 0, 2, { word: 'if' }]],
    ['"\\xZZ"', ['syntax', 0, 6, { found: '"\\xZZ"' }]],
  ])('%j', (source, expected) => {
    const [[code, offset, length, params] = []] = problem(source);
    expect([code, params]).toEqual([expected[0], expected[3]]);
    expect([offset, length]).toEqual([expected[1], expected[2]]);
  });

  test('it has at most 2,000 characters and 60 brackets within each other', () => {
    expect(problem(`"${'x'.repeat(1998)}"`)).toEqual([]);
    expect(problem(`"${'x'.repeat(1999)}"`)).toEqual([['too_long', 0, 2001, { length: '2001', limit: '2000' }]]);
    expect(problem('['.repeat(60) + ']'.repeat(60))).toEqual([]);
    expect(problem('['.repeat(61) + ']'.repeat(61))).toEqual([['too_deep', 0, 122, { limit: '60' }]]);
    // One after the other is not within, and brackets in texts are none.
    expect(problem(`[${'[1],'.repeat(100)}[{}], f((1))]`)).toEqual([]);
    expect(problem(`'${'('.repeat(100)}' + "${'['.repeat(100)}" + '\\'((' + "\\"(("`)).toEqual([]);
    expect(problem(`${'!'.repeat(190)}a`)).toEqual([]);
    expect(problem(`1${' + 1'.repeat(201)}`)).toEqual([['too_deep', 0, 805, { limit: '60' }]]);
    expect(problem(`1${' + 1'.repeat(200)}`)).toEqual([]);
    for (const [open, close] of [
      ['[', ']'],
      ['{1:', '}'],
      ['{', ':1}'],
    ] as const) {
      expect(problem(`${open.repeat(50)}1${' + 1'.repeat(140)}${close.repeat(50)}`), open).toEqual([]);
      expect(problem(`${open.repeat(50)}1${' + 1'.repeat(160)}${close.repeat(50)}`), open).toHaveLength(1);
    }
    expect(problem(`["a","b",${'['.repeat(60)}${']'.repeat(60)}]`)).toHaveLength(1);
    expect(problem(`a${'.b'.repeat(200)}`)).toEqual([]);
    expect(problem(`a${'.b'.repeat(201)}`)).toHaveLength(1);
    expect(problem(`a${'.f()'.repeat(201)}`)).toHaveLength(1);
  });

  test('nothing is compiled of it', () => {
    expect(compileExpression('1 +', TICKET).expression).toBeUndefined();
  });
});
