import type {
  DayInterval,
  Plan,
  PlanCalendar,
  PlanClockSla,
  PlanCompositeSla,
  PlanCountSla,
  PlanDurationSla,
  PlanEvent,
  PlanFrequencySla,
  PlanLeadTimeSla,
  PlanLength,
  PlanRatioSla,
  PlanSamplingSla,
  PlanSla,
} from '@guicheng/definition';
import { condition, field, form, plan, procedure, stage } from '../../test-support/plan-parts.ts';

const base = (id: string) =>
  ({
    id,
    title: { en: id },
    satisfies: [],
    overlays: {},
    onBreach: { tell: { kind: 'notify', position: 'manager' } },
    warn: {},
    exclude: {},
    roll: 'none',
    firstDay: 'not-counted',
  }) as const;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The instant of a local time in Shanghai, where the sample pack is. */
export const at = (text: string): number => Date.parse(`${text}+08:00`);

export const ms = (length: number): PlanLength => ({ unit: 'elapsed', ms: length, said: `${length} ms` });
export const workdays = (count: number): PlanLength => ({ unit: 'workdays', count, said: `${count} workdays` });
export const days = (count: number): PlanLength => ({ unit: 'days', count, said: `${count} days` });

/** No later than the fourth ring, which comes 15 s after the first. */
export const threeRings = (rest: Partial<PlanCountSla> = {}): PlanCountSla => ({
  ...base('three-rings'),
  kind: 'count',
  of: 'call.rang',
  from: 'call.ringing',
  until: 'call.answered',
  atMost: 3,
  calendar: 'duty-phone',
  onBreach: { discipline: { kind: 'open', procedure: 'discipline' }, tell: { kind: 'notify', position: 'manager' } },
  ...rest,
});

export const dailySummary = (rest: Partial<PlanClockSla> = {}): PlanClockSla => ({
  ...base('daily-summary'),
  kind: 'clock',
  by: 17 * 60 + 30,
  every: 'service-day',
  catchUp: 'backfill',
  calendar: 'front-desk',
  who: 'front-desk',
  evidence: { form: 'summary' },
  warn: { 'half-hour': { left: 30 * MINUTE } },
  ...rest,
});

export const withCarryOver = (): Partial<PlanClockSla> => ({
  carryOver: { procedure: 'repair', unless: condition(['==', ['read', 'case.stage'], 'done']), needs: 'reason' },
});

export const weeklyRevisit = (rest: Partial<PlanRatioSla> = {}): PlanRatioSla => ({
  ...base('weekly-revisit'),
  kind: 'ratio',
  window: 'week',
  cohort: 'repair.done.entered',
  counted: 'revisit.recorded',
  by: 'case',
  grace: workdays(2),
  atLeast: [80, 100],
  minSample: 1,
  ifEmpty: 'not-applicable',
  calendar: 'office',
  procedure: 'repair',
  ...rest,
});

export const duration = (rest: Partial<PlanDurationSla> = {}): PlanDurationSla => ({
  ...base('survey'),
  kind: 'duration',
  from: 'repair.opened',
  until: 'repair.survey.left',
  within: ms(2 * HOUR),
  clock: 'working',
  calendar: 'office',
  procedure: 'repair',
  pause: {},
  onReopen: 'continue',
  ...rest,
});

export const frequency = (rest: Partial<PlanFrequencySla> = {}): PlanFrequencySla => ({
  ...base('tracking'),
  kind: 'frequency',
  of: 'repair.commented',
  atLeast: 1,
  per: 'service-day',
  next: 'fixed',
  proRata: false,
  calendar: 'front-desk',
  who: 'front-desk',
  ...rest,
});

/** One ticket in ten is checked each month. */
export const sampling = (rest: Partial<PlanSamplingSla> = {}): PlanSamplingSla => ({
  ...base('checks'),
  kind: 'sampling',
  window: 'month',
  cohort: 'repair.done.entered',
  of: 'revisit.recorded',
  share: [1, 10],
  draws: 1,
  calendar: 'office',
  procedure: 'repair',
  ...rest,
});

export const composite = (parts: PlanCompositeSla['parts'], rest: Partial<PlanCompositeSla> = {}): PlanCompositeSla => ({
  ...base('quality'),
  kind: 'composite',
  window: 'month',
  parts,
  atLeast: [90, 100],
  calendar: 'front-desk',
  ...rest,
});

export const leadTime = (rest: Partial<PlanLeadTimeSla> = {}): PlanLeadTimeSla => ({
  ...base('notice'),
  kind: 'lead-time',
  of: 'repair.survey.entered',
  before: 'appointment',
  atLeast: days(14),
  procedure: 'repair',
  ...rest,
});

const OFFICE: readonly DayInterval[] = [
  [510, 720],
  [810, 1080],
];
const HOLIDAY = { kind: 'holiday', title: { en: 'National Day' }, open: [] } as const;

const calendar = (id: string, rest: Partial<PlanCalendar>): PlanCalendar => ({
  ...base(id),
  timeZone: 'Asia/Shanghai',
  week: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []],
  workweek: [1, 2, 3, 4, 5],
  days: { '2026-10-01': HOLIDAY, '2026-10-02': HOLIDAY },
  validThrough: '2026-12-31',
  ...rest,
});
const everyDay = (...hours: readonly DayInterval[]) => Array.from({ length: 7 }, () => hours);

const event = (type: string, rest: Partial<PlanEvent> = {}): PlanEvent => ({
  ...base(type),
  type,
  payload: { call: field('call', { required: true }) },
  by: 'call',
  trust: { source: 'telephone', time: 'source' },
  ...rest,
});

/** A repair of four stages, a telephone and three calendars, with the SLAs a test is about. */
export function slaPlan(slas: readonly PlanSla[], more: Partial<Plan> = {}): Plan {
  const repair = procedure(
    'repair',
    'ticket',
    [
      stage('ticket', { form: 'ticket', next: { send: { to: 'survey' } }, withdraw: true }),
      stage('survey', { form: 'ticket', next: { go: { to: 'work' } } }),
      stage('work', { form: 'ticket', next: { go: { to: 'done' } } }),
      stage('done', { form: 'revisit', next: { good: { to: 'closed' } } }),
      stage('closed', { final: true }),
    ],
    { slas: slas.map(({ id }) => id) },
  );
  const events = [
    event('call.ringing'),
    event('call.rang', { derived: { from: 'call.ringing', until: 'call.answered', every: 5 * SECOND } }),
    event('call.answered'),
    event('call.hung-up'),
    event('visitor.came', { by: 'visitor', trust: { source: 'gate', time: 'record' } }),
  ];
  return plan({
    procedures: [repair],
    forms: [form('ticket', { all: ['urgency', 'appointment'] }), form('revisit', { all: ['satisfied'] }), form('summary', { all: ['count'] })],
    more: {
      calendars: {
        office: calendar('office', {}),
        'front-desk': calendar('front-desk', { week: everyDay([480, 1200]), days: {} }),
        'duty-phone': calendar('duty-phone', { week: everyDay([480, 1200]), days: {} }),
        paris: calendar('paris', { timeZone: 'Europe/Paris', week: everyDay([0, 1440]), days: {} }),
      },
      events: Object.fromEntries(events.map((one) => [one.type, one])),
      slas: Object.fromEntries(slas.map((one) => [one.id, one])),
      ...more,
    },
  });
}
