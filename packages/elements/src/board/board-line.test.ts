import type { Plan } from '@guicheng/definition';
import type { Verdict } from '@guicheng/engine';
import { describe, expect, it } from 'vitest';
import { boardLine, boardLines } from './board-line.ts';

const plan = {
  slas: { summary: { kind: 'clock' }, visits: { kind: 'ratio', atLeast: [4, 5] }, repair: { kind: 'duration' }, noise: { kind: 'ratio', atMost: [1, 20] } },
} as unknown as Plan;
const week = { key: 'w', title: 'w', from: 100, until: 200 };
const of = (sla: string, status: Verdict['status'], rest: Partial<Verdict> = {}): Verdict => ({
  sla,
  subject: `case/${status}`,
  status,
  provisional: false,
  because: [],
  dueAt: 150,
  ...rest,
});

describe('a service level in a period', () => {
  it('of cases is the share of those judged, whatever still runs', () => {
    const line = boardLine(plan, 'repair', [of('repair', 'met'), of('repair', 'met'), of('repair', 'late'), of('repair', 'running')], week);
    expect(line).toMatchObject({ result: 'broken', counted: 2, cohort: 3, tally: { met: 2, late: 1, running: 1 }, missing: [] });
    expect(line.goal).toBeUndefined();
  });

  it('of a window is its own ratio, with what is missing in its order', () => {
    const verdict = of('visits', 'running', {
      subject: 'period/2026-W47',
      startedAt: 100,
      dueAt: 260,
      ratio: { counted: 5, cohort: 10, needed: 8, missing: ['case/b', 'case/a'] },
    });
    const line = boardLine(plan, 'visits', [verdict], week);
    expect(line).toMatchObject({ result: 'running', counted: 5, cohort: 10, goal: { needed: 8, share: [4, 5], atMost: false }, missing: ['case/b', 'case/a'] });
  });

  it('that is due by the clock is not measured by what must be handed in with it', () => {
    const verdict = of('summary', 'met', { subject: 'period/2026-11-20', startedAt: 120, ratio: { counted: 0, cohort: 3, needed: 3, missing: ['case/a'] } });
    expect(boardLine(plan, 'summary', [verdict], week)).toMatchObject({ result: 'kept', counted: 1, cohort: 1, missing: [] });
  });

  it('belongs to the period a case is due in: its end is the next one’s', () => {
    const lines = boardLine(
      plan,
      'repair',
      [of('repair', 'met', { dueAt: 100 }), of('repair', 'late', { dueAt: 200 }), of('repair', 'met', { dueAt: 99 })],
      week,
    );
    expect(lines.verdicts.map(({ dueAt }) => dueAt)).toEqual([100]);
  });

  it('stands before the others when it was not kept, and not at all when it has nothing to say', () => {
    const noise = of('noise', 'met', { subject: 'period/1', startedAt: 100, ratio: { counted: 0, cohort: 9, needed: 0, missing: [] } });
    const lines = boardLines(plan, ['noise', 'visits', 'repair'], [noise, of('repair', 'missed')], week);
    expect(lines.map(({ sla, result }) => [sla, result])).toEqual([
      ['repair', 'broken'],
      ['noise', 'kept'],
    ]);
    expect(lines[1]?.goal).toEqual({ needed: 0, share: [1, 20], atMost: true });
  });
});
