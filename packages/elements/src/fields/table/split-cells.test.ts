import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitCells } from './split-cells.ts';

it('splits lines and tabs, whatever ends a line', () => {
  expect(splitCells('a\tb\r\nc\td\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(splitCells('a\tb\rc')).toEqual([['a', 'b'], ['c']]);
  expect(splitCells('')).toEqual([]);
  expect(splitCells('\n\t\n')).toEqual([]);
});

it('keeps empty cells, and what stands in quotes', () => {
  expect(splitCells('\tb\t')).toEqual([['', 'b', '']]);
  expect(splitCells('"two\nlines"\t"say ""hi"""\tx')).toEqual([['two\nlines', 'say "hi"', 'x']]);
  expect(splitCells('6" pipe\t2')).toEqual([['6" pipe', '2']]);
});

it('reads back whatever a spreadsheet writes', () => {
  const quoted = (cell: string) => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const cell = fc.stringMatching(/^[ab"\t\n,]{0,6}x$/);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      expect(splitCells(rows.map((row) => row.map(quoted).join('\t')).join('\n'))).toEqual(rows);
    }),
  );
});
