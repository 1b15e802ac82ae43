import { expect, it } from 'vitest';
import { Code, code, lines, literal } from './code.ts';

const HOSTILE = ['"; alert(1); "', "'", '`$' + '{x}`', '\\', '</script><script>', '\u2028', '\u2029', '\n', '*/', '\u0000', '__proto__', '\ud800'];

it('text of a pack comes out as one literal of the same text, whatever it holds', async () => {
  for (const text of HOSTILE) {
    const written = code`export default ${{ [text]: [text, { inner: text }] }};`.text;
    expect(written).not.toMatch(/[<\u2028\u2029]/);
    const { default: read } = (await import(`data:text/javascript,${encodeURIComponent(written.replace(/\p{Surrogate}/gu, '\ufffd'))}`)) as {
      default: { [key: string]: unknown };
    };
    const wellFormed = text === '\ud800' ? Object.keys(read)[0]! : text;
    expect(Object.keys(read)).toEqual([wellFormed]);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(read[wellFormed]).toEqual([wellFormed, { inner: wellFormed }]);
  }
});

it('only code goes in as it is, and what is undefined is left out', () => {
  expect(literal({ run: new Code('() => 1'), gone: undefined, none: null, list: [1, true], 'a-b': 'c' })).toBe(
    '{ run: () => 1, none: null, list: [1, true], "a-b": "c" }',
  );
  expect(literal({})).toBe('{}');
  expect(lines([code`a(${'x'});`, code`b();`]).text).toBe('a("x");\nb();');
});
