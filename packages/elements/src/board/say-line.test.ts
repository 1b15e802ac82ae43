import { describe, expect, it } from 'vitest';
import type { BoardLine } from './board-line.ts';
import { BOARD_TEXTS } from './board-texts.ts';
import { lineShare, percentOf, sayLine, sayMissing } from './say-line.ts';

const texts = BOARD_TEXTS.en;
const line = (rest: Partial<BoardLine>): BoardLine => ({
  sla: 's',
  result: 'running',
  tally: {},
  counted: 0,
  cohort: 0,
  missing: [],
  verdicts: [],
  provisional: false,
  ...rest,
});
const visits = { needed: 8, share: [4, 5], atMost: false } as const;
const noise = { needed: 5, share: [1, 20], atMost: true } as const;

describe('what is said of a line', () => {
  it('rounds a share to the side that flatters nobody', () => {
    expect(lineShare(line({ counted: 799, cohort: 1000, goal: visits }))).toBe(79);
    expect(lineShare(line({ counted: 51, cohort: 1000, goal: noise }))).toBe(6);
    expect(lineShare(line({}))).toBeUndefined();
    expect(percentOf([1, 3])).toBe('33.33%');
  });

  it('says how many are still missing to the target', () => {
    expect(sayMissing(line({ counted: 5, cohort: 10, goal: visits }), texts)).toBe('3 more to reach 80%');
    expect(sayMissing(line({ counted: 8, cohort: 10, goal: visits }), texts)).toBe('Target reached');
    expect(sayMissing(line({ counted: 5, cohort: 10, goal: visits, result: 'broken' }), texts)).toBe('3 short of 80%, and it cannot be made good');
    expect(sayMissing(line({ counted: 7, cohort: 100, goal: noise }), texts)).toBe('2 more than allowed');
    expect(sayMissing(line({ counted: 5, cohort: 100, goal: noise }), texts)).toBe('Target reached');
  });

  it('says the whole of it in one line, and no share where nothing was judged', () => {
    expect(sayLine(line({ counted: 5, cohort: 10, goal: visits }), texts)).toBe('50% · 5 of 10 count · Target ≥ 80% · 3 more to reach 80%');
    expect(sayLine(line({ counted: 2, cohort: 3, provisional: true }), texts)).toBe('66% · 2 of 3 on time · provisional');
    expect(sayLine(line({}), texts)).toBe('');
  });
});
