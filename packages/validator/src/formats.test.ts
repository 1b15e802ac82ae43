import { expect, it } from 'vitest';
import { isDate, isDateTime, isIdNumber } from './formats.ts';
import { textLength } from './text-length.ts';

it('a date is one of the calendar', () => {
  expect(['2026-02-28', '2024-02-29', '0001-01-01'].filter(isDate)).toHaveLength(3);
  expect(['2026-02-29', '2026-13-01', '2026-1-1', '2026-00-10', ' 2026-01-01', '2026-01-01\n', '26-01-01'].filter(isDate)).toEqual([]);
});

it('a date-time has seconds and an offset', () => {
  expect(['2026-03-02T09:00:00+08:00', '2026-03-02T23:59:59.123456789Z'].filter(isDateTime)).toHaveLength(2);
  expect(
    [
      '2026-03-02T09:00+08:00',
      '2026-03-02 09:00:00Z',
      '2026-03-02T24:00:00Z',
      '2026-02-30T09:00:00Z',
      '2026-03-02T09:00:00',
      '2026-03-02T09:00:00+25:00',
    ].filter(isDateTime),
  ).toEqual([]);
});

it('an identity number has a birthday and a check character', () => {
  expect(['11010519491231002X', '440524188001010014'].filter(isIdNumber)).toHaveLength(2);
  expect(['110105194912310021', '11010519491331002X', '11010519491231002x', '1101051949123100', ''].filter(isIdNumber)).toEqual([]);
});

it('a text is as long as it has characters', () => {
  expect([textLength('維修'), textLength('😀'), textLength('\ud800'), textLength('')]).toEqual([2, 1, 1, 0]);
});
