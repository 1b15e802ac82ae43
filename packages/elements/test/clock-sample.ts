import { compileCalendar } from '@guicheng/calendar';
import type { ClockAccount, Verdict } from '@guicheng/engine';
import type { GcClock } from '../src/clock/gc-clock.ts';
import { calendarPlan } from './calendar-sample.ts';

const HOUR = 3_600_000;

/** Half past three on Thursday, 2026-11-12, in China. */
export const clockNow = Date.UTC(2026, 10, 12, 7, 30);

/** Since nine, due at half past five. */
export const clockVerdict = (more: Partial<Verdict> = {}): Verdict => ({
  sla: 'repair-time',
  subject: 'case/1',
  status: 'running',
  startedAt: clockNow - 6.5 * HOUR,
  dueAt: clockNow + 2 * HOUR,
  provisional: false,
  because: [],
  ...more,
});

/** From nine to eleven, paused until one, from one to three, paused since. */
export const clockAccountOfDay: ClockAccount = {
  verdict: clockVerdict({ status: 'paused' }),
  place: 'slas/repair-time',
  satisfies: [],
  clauses: [],
  counted: [
    { from: clockNow - 6.5 * HOUR, until: clockNow - 4.5 * HOUR },
    { from: clockNow - 2.5 * HOUR, until: clockNow - 0.5 * HOUR },
  ],
  pauses: [{ from: clockNow - 4.5 * HOUR, until: clockNow - 2.5 * HOUR }, { from: clockNow - 0.5 * HOUR }],
  figures: [],
};

/** Open from nine to six every day. */
export const deskTime = compileCalendar(calendarPlan.calendars['desk']!);

/** What a clock on the page is given unless a test says otherwise. */
export const clockProperties: Partial<GcClock> = {
  verdict: clockVerdict(),
  clock: { now: () => clockNow },
  heading: '修好水龙头',
  clause: '工程手册 3.2',
  locale: 'zh-CN',
  timeZone: 'Asia/Shanghai',
};
