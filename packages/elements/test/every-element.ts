import type { LitElement } from 'lit';
import { GcApproval } from '../src/approval/gc-approval.ts';
import { GcBoard } from '../src/board/gc-board.ts';
import { GcShare } from '../src/board/gc-share.ts';
import { GcCalendar } from '../src/calendar/gc-calendar.ts';
import { GcCase } from '../src/case/gc-case.ts';
import { GcClock } from '../src/clock/gc-clock.ts';
import type { GcForm } from '../src/form/gc-form.ts';
import { GcPhone } from '../src/phone/gc-phone.ts';
import { GcPolicy } from '../src/policy/gc-policy.ts';
import { GcWorklist } from '../src/worklist/gc-worklist.ts';
import { approvalProperties } from './approval-sample.ts';
import { boardProperties, boardVerdicts } from './board-sample.ts';
import { calendarProperties, calendarVerdicts } from './calendar-sample.ts';
import { caseProperties } from './case-sample.ts';
import { everyKind } from './every-kind.ts';
import { mountElement } from './mount-element.ts';
import { mountForm, settle } from './mount-form.ts';
import { policyPlan } from './policy-sample.ts';
import { sampleForm } from './sample-form.ts';

const now = Date.parse('2026-11-09T10:00:00+08:00');
const common = { locale: 'zh-CN', timeZone: 'Asia/Shanghai', clock: { now: () => now } };
const task = (key: number, more: object) => ({
  key,
  href: `#/case/${key}`,
  number: `WX-${key}`,
  subject: '厨房水管漏水',
  act: '派单',
  kind: '报修',
  since: now - 60_000,
  dueAt: now + 3_600_000,
  ...more,
});
const share = boardVerdicts.find(({ sla, status }) => sla === 'visits' && status === 'running');

const ELEMENTS: Readonly<Record<string, readonly [CustomElementConstructor, object]>> = {
  'gc-approval': [GcApproval, approvalProperties],
  'gc-board': [GcBoard, boardProperties],
  'gc-calendar': [GcCalendar, { ...calendarProperties, day: '2026-11-13' }],
  'gc-case': [GcCase, caseProperties],
  'gc-clock': [GcClock, { verdict: calendarVerdicts[0], heading: '派单', clause: '客服工作手册 4.5' }],
  'gc-phone': [GcPhone, { call: { id: 'c1', from: '13800138000', ringingAt: now - 15_000 } }],
  'gc-policy': [GcPolicy, { plan: policyPlan }],
  'gc-share': [
    GcShare,
    { verdict: share, target: [4, 5], heading: '每周维修回访率', rows: [{ key: 'a', number: 'WX-1', subject: '漏水', since: now }], list: true },
  ],
  'gc-worklist': [GcWorklist, { tasks: [task(1, {}), task(2, { dueAt: now + 60_000, mark: '急' }), task(3, { dueAt: now - 60_000 })], filter: true }],
};

export type AnyElement = LitElement | GcForm;
export const everyTag = [...Object.keys(ELEMENTS), 'gc-form'];

/** Puts an element with much to show on the page, the form with every kind of field and every error. */
export async function mountAny(tag: string, more: object = {}): Promise<AnyElement> {
  document.documentElement.lang = 'zh-CN';
  const listed = ELEMENTS[tag];
  if (listed) {
    if (!customElements.get(tag)) customElements.define(tag, listed[0]);
    return mountElement(tag, { ...common, ...listed[1], ...more } as object);
  }
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  const form = await mountForm(sampleForm(everyKind), { options, uploads, locale: 'zh-CN', ...more }, main);
  form.submit();
  await settle(form);
  return form;
}

const options = { search: async () => [{ id: 'p1', name: '张伟' }], nameOf: () => '工程部' };
const uploads = { put: async () => ({ id: 'a', name: 'a', type: 'b', size: 1 }) };
