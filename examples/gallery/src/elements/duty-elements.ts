import { boardProperties, boardVerdicts, boardWeeks } from '../../../../packages/elements/test/board-sample.ts';
import { calendarNow, calendarProperties } from '../../../../packages/elements/test/calendar-sample.ts';
import { elementEntry } from '../element-entry.ts';
import type { Entry, Specimen } from '../entry.ts';
import { story } from '../story.ts';

const RANG = Date.parse('2026-03-02T10:00:00+08:00');

/** The page sets the language. */
const without = <Given extends { readonly locale?: unknown }>({ locale: _, ...rest }: Given) => rest;

/** What every element that is given something to wait for shows besides. */
const standings = (given: Specimen['properties'], asOf: number): readonly Specimen[] => [
  { state: 'loading', properties: { ...given, standing: 'loading' } },
  { state: 'failed', properties: { ...given, standing: 'failed' } },
  { state: 'offline', properties: { ...given, standing: 'offline', asOf } },
];

const gcBoard = elementEntry('gc-board', '看板 service levels SLA ratio trend', async () => {
  const given = without(boardProperties);
  return [{ state: 'ready', properties: given }, { state: 'empty', properties: { ...given, verdicts: [] } }, ...standings(given, boardWeeks[5]!.from)];
});

const gcShare = elementEntry('gc-share', '比率 ratio target', async () => {
  const [reached] = boardVerdicts;
  const short = boardVerdicts.find(({ sla, status }) => sla === 'visits' && status === 'running');
  const rows = ['a', 'b', 'c', 'd', 'e'].map((key) => ({
    key,
    href: `#/gc-share?case=${key}`,
    number: `WX-${key}`,
    subject: `${key} 座水管漏水`,
    since: boardWeeks[5]!.from,
  }));
  const given = { target: [4, 5], heading: '每周维修回访率', clause: '客服工作手册 4.5', timeZone: 'Asia/Shanghai', clock: boardProperties.clock };
  return [
    { state: 'short', properties: { ...given, verdict: short, rows, list: true } },
    { state: 'reached', properties: { ...given, verdict: reached, rows: [] } },
    { state: 'empty', properties: { ...given, verdict: undefined, rows: [] } },
  ];
});

const gcPhone = elementEntry('gc-phone', '值班电话 值班電話 ring call', async () => {
  const call = { id: 'c1', from: '13800138000', ringingAt: RANG };
  const after = (seconds: number) => ({ now: () => RANG + seconds * 1000 });
  const given = { call, clock: after(6), timeZone: 'Asia/Shanghai' };
  return [
    { state: 'ringing', properties: given },
    { state: 'breached', properties: { ...given, clock: after(16) } },
    { state: 'empty', properties: { clock: after(0), timeZone: 'Asia/Shanghai' } },
    { state: 'busy', properties: { ...given, busy: true } },
    ...standings({ clock: after(0), timeZone: 'Asia/Shanghai' }, RANG),
  ];
});

const gcPolicy = elementEntry('gc-policy', '制度 policy clauses search', async () => {
  const { plan, now } = await story();
  return [{ state: 'ready', properties: { plan } }, ...standings({ plan, chapters: ['slas'] }, now)];
});

const gcCalendar = elementEntry('gc-calendar', '日历 日曆 duties month', async () => {
  const given = without(calendarProperties);
  return [{ state: 'ready', properties: given }, { state: 'empty', properties: { ...given, slas: [] } }, ...standings(given, calendarNow)];
});

export const dutyElements: readonly Entry[] = [gcBoard, gcShare, gcPhone, gcPolicy, gcCalendar];
