import { expect, it } from 'vitest';
import { parseSource } from './parse-source.ts';

it('reads a text once for as long as it remembers it, and reads it alike when it has forgotten it', () => {
  const first = parseSource('form.amount > 200');
  expect(parseSource('form.amount > 200')).toBe(first);
  for (let number = 0; number <= 5000; number += 1) parseSource(`${number}`);
  const again = parseSource('form.amount > 200');
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});

it('remembers no text that is too long to be read', () => {
  const long = `'${'a'.repeat(2000)}'`;
  expect(parseSource(long)).not.toBe(parseSource(long));
  expect(parseSource(long).problems).toMatchObject([{ code: 'expression_too_long' }]);
});
