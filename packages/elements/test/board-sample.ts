import type { Plan } from '@guicheng/definition';
import type { Verdict } from '@guicheng/engine';
import type { BoardPeriod } from '../src/board/board-line.ts';
import type { GcBoard } from '../src/board/gc-board.ts';

const DAY = 86_400_000;
const BEGIN = Date.UTC(2026, 9, 4, 16);

/** Six weeks, Monday to Sunday in China, the last from 2026-11-09 on. */
export const boardWeeks: readonly BoardPeriod[] = [0, 1, 2, 3, 4, 5].map((week) => {
  const from = BEGIN + week * 7 * DAY;
  return { key: `w${41 + week}`, title: `第 ${41 + week} 周`, from, until: from + 7 * DAY };
});

/** Only what a board reads of a plan. */
export const boardPlan = {
  slas: {
    visits: { kind: 'ratio', id: 'visits', title: { 'zh-CN': '每周维修回访率', en: 'Repairs revisited each week' }, atLeast: [4, 5], satisfies: ['r1'] },
    repair: { kind: 'duration', id: 'repair', title: { 'zh-CN': '急修 30 分钟到场', en: 'Urgent repairs reached in 30 minutes' }, satisfies: [] },
    noise: { kind: 'ratio', id: 'noise', title: { 'zh-CN': '投诉升级率', en: 'Complaints escalated' }, atMost: [1, 20], satisfies: [] },
  },
  requirements: { r1: { clauses: [{ document: 'manual', clause: '4.5' }] } },
  pack: { documents: { manual: { title: { 'zh-CN': '客服工作手册', en: 'Service manual' } } } },
} as unknown as Plan;

const ratio = (
  sla: string,
  week: number,
  status: Verdict['status'],
  counted: number,
  cohort: number,
  needed: number,
  missing: readonly string[] = [],
): Verdict => ({
  sla,
  subject: `period/2026-W${41 + week}`,
  status,
  provisional: false,
  because: [],
  startedAt: boardWeeks[week]!.from,
  dueAt: boardWeeks[week]!.until + 3 * DAY,
  ratio: { counted, cohort, needed, missing },
});
const repair = (id: string, status: Verdict['status'], week = 5): Verdict => ({
  sla: 'repair',
  subject: `case/${id}`,
  status,
  provisional: false,
  because: [],
  dueAt: boardWeeks[week]!.from + DAY,
});

/** This week: revisits run and lack three, one urgent repair was late, escalations were few. */
export const boardVerdicts: readonly Verdict[] = [
  ...[9, 7, 8, 8, 9].map((counted, week) => ratio('visits', week, counted < 8 ? 'missed' : 'met', counted, 10, 8)),
  ratio(
    'visits',
    5,
    'running',
    7,
    12,
    10,
    ['a', 'b', 'c', 'd', 'e'].map((id) => `case/${id}`),
  ),
  ...[0, 1, 2, 3, 4, 5].map((week) => ratio('noise', week, 'met', 0, 20, 1)),
  repair('f', 'met'),
  repair('g', 'late'),
  ...Array.from({ length: 12 }, (_, n) => repair(`h${n}`, 'met')),
  repair('old', 'met', 4),
];

/** What a board on the page is given unless a test says otherwise. */
export const boardProperties: Partial<GcBoard> = {
  plan: boardPlan,
  verdicts: boardVerdicts,
  periods: boardWeeks,
  clock: { now: () => boardWeeks[5]!.from + 4 * DAY },
  rowOf: (subject) => {
    const id = subject.slice('case/'.length);
    return id.startsWith('h') ? undefined : { key: id, href: `#/case/${id}`, number: `WX-${id}`, subject: `${id} 座水管漏水`, since: boardWeeks[5]!.from };
  },
  locale: 'zh-CN',
  timeZone: 'Asia/Shanghai',
};
