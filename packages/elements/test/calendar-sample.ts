import type { Plan, PlanSla } from '@guicheng/definition';
import type { Verdict } from '@guicheng/engine';
import type { GcCalendar } from '../src/calendar/gc-calendar.ts';

const title = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const base = { satisfies: [], overlays: {} };
const slaBase = { ...base, calendar: 'desk', onBreach: {}, warn: {}, exclude: {}, roll: 'none', firstDay: 'counted' } as const;
const clock = (id: string, words: { readonly [locale: string]: string }, rest: object) =>
  ({
    ...slaBase,
    id,
    title: words,
    kind: 'clock',
    by: 1050,
    catchUp: 'none',
    every: 'day',
    who: 'supervisor',
    evidence: { form: 'summary' },
    ...rest,
  }) as PlanSla;

/** A plan as far as a month of duties reads it: one each day, one each Friday, one at the end of the month. */
export const calendarPlan = {
  pack: { validFrom: '2026-01-01', timeZone: 'Asia/Shanghai', sourceLocale: 'zh-CN', documents: {} },
  organization: {
    departments: {},
    positions: { supervisor: { title: title('业主关系主管', 'relations supervisor') }, manager: { title: title('经理', 'manager') } },
    people: {},
  },
  calendars: {
    desk: {
      ...base,
      id: 'desk',
      title: title('前台', 'Front desk'),
      timeZone: 'Asia/Shanghai',
      week: [1, 2, 3, 4, 5, 6, 7].map(() => [[540, 1080]]),
      workweek: [1, 2, 3, 4, 5],
      days: { '2026-11-11': { kind: 'holiday', title: title('店庆', 'Anniversary'), open: [] } },
    },
  },
  slas: {
    summary: clock('summary', title('每日 17:30 前汇总', 'Summed up by 17:30'), {}),
    inspection: clock('inspection', title('每周巡检', 'Weekly inspection'), { every: 'week', on: 5, by: 1440, who: 'manager' }),
    report: clock('report', title('月报', 'Monthly report'), { every: 'month', on: 'last', by: 1080, who: 'manager' }),
  },
  procedures: {},
  approvals: {},
  forms: {},
  events: {},
  requirements: {},
} as unknown as Plan;

/** Half past three on Thursday, 2026-11-12, in China. */
export const calendarNow = Date.UTC(2026, 10, 12, 7, 30);

const due = (day: number, hour = 17.5) => Date.UTC(2026, 10, day, 0, (hour - 8) * 60);
const verdict = (sla: string, key: string, status: Verdict['status'], dueAt: number, decidedAt?: number): Verdict => ({
  sla,
  subject: `period/${key}`,
  status,
  dueAt,
  ...(decidedAt === undefined ? {} : { decidedAt }),
  provisional: false,
  because: [],
});

/** Done on the 9th, late on the 10th, missed on the 11th, owed today; last week's inspection done. */
export const calendarVerdicts: readonly Verdict[] = [
  verdict('summary', '2026-11-09', 'met', due(9), due(9, 17)),
  verdict('summary', '2026-11-10', 'late', due(10), due(10, 19)),
  verdict('summary', '2026-11-11', 'missed', due(11)),
  verdict('summary', '2026-11-12', 'running', due(12)),
  verdict('inspection', '2026-W45', 'met', due(6, 24), due(6, 11)),
];

/** What a calendar on the page is given unless a test says otherwise. */
export const calendarProperties: Partial<GcCalendar> = {
  plan: calendarPlan,
  verdicts: calendarVerdicts,
  clock: { now: () => calendarNow },
  calendar: 'desk',
  hrefOf: ({ sla, key }) => `#/duty/${sla}/${key}`,
  locale: 'zh-CN',
};
