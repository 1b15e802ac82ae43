import type { FormModule } from '@guicheng/definition';
import { GcApproval, GcBoard, GcCalendar, GcCase, GcClock, type GcForm, GcPhone, GcPolicy, GcWorklist } from '@guicheng/elements';
import { afterEach, describe, expect, it } from 'vitest';
import { approvalProperties } from '../../packages/elements/test/approval-sample.ts';
import { boardProperties } from '../../packages/elements/test/board-sample.ts';
import { calendarProperties, calendarVerdicts } from '../../packages/elements/test/calendar-sample.ts';
import { caseProperties } from '../../packages/elements/test/case-sample.ts';
import { everyKind, kindValues } from '../../packages/elements/test/every-kind.ts';
import { mountElement } from '../../packages/elements/test/mount-element.ts';
import { mountForm, settle } from '../../packages/elements/test/mount-form.ts';
import { policyPlan } from '../../packages/elements/test/policy-sample.ts';
import { sampleForm } from '../../packages/elements/test/sample-form.ts';
import { findAll, findAtRest } from './checks/find-all.ts';

const now = Date.parse('2026-11-09T10:00:00+08:00');
const task = { key: 1, href: '#/case/1', number: 'WX-1', subject: '漏水', act: '派单', kind: '报修', since: now - 60_000, dueAt: now + 60_000 };
const common = { locale: 'zh-CN', timeZone: 'Asia/Shanghai', clock: { now: () => now } };

const ELEMENTS: readonly (readonly [string, CustomElementConstructor, object])[] = [
  ['gc-approval', GcApproval, approvalProperties],
  ['gc-board', GcBoard, boardProperties],
  ['gc-calendar', GcCalendar, calendarProperties],
  ['gc-case', GcCase, caseProperties],
  ['gc-clock', GcClock, { verdict: calendarVerdicts[0], heading: '派单', clause: '客服工作手册 4.5' }],
  ['gc-phone', GcPhone, { call: { id: 'c1', from: '13800138000', ringingAt: now - 15_000 } }],
  ['gc-policy', GcPolicy, { plan: policyPlan }],
  ['gc-worklist', GcWorklist, { tasks: [task], filter: true }],
];

afterEach(() => document.body.replaceChildren());

describe('the checks that find the eleven defects find nothing in', () => {
  it.each(ELEMENTS)('%s', async (tag, element, properties) => {
    document.documentElement.lang = 'zh-CN';
    if (!customElements.get(tag)) customElements.define(tag, element);
    const shown = await mountElement(tag, { ...common, ...properties } as object);
    expect(await findAll(shown)).toEqual([]);
  });

  describe.each(['zh-CN', 'zh-TW', 'en'])('a form of every kind of field, in %s', (locale) => {
    it.each([
      ['empty', {}, () => {}],
      ['with everything wrong', {}, (form: GcForm) => form.submit()],
      ['filled in', { value: kindValues }, () => {}],
      ['only read', { value: kindValues, readonly: true }, () => {}],
    ] as const)('%s', async (state, properties, act) => {
      const main = document.body.appendChild(document.createElement('main'));
      const shown = await mountForm(formIn(locale), { options, uploads, locale, ...properties }, main);
      act(shown);
      await settle(shown);
      // Keys go the same way in every language.
      expect(locale === 'zh-CN' && state !== 'empty' ? await findAll(shown) : findAtRest(shown)).toEqual([]);
    });
  });
});

const options = { search: async () => [{ id: 'p1', name: '张伟' }], nameOf: () => '工程部' };
const uploads = { put: async () => ({ id: 'a', name: 'a', type: 'b', size: 1 }) };

/** The form with all its own words in a language: what is not its own word is the element's. */
function formIn(locale: string): FormModule {
  const form = sampleForm(everyKind);
  const english = Object.fromEntries(Object.keys(form.texts).map((path) => [path, `Words of ${path.split('/').at(-2)}`]));
  return { ...form, load: async () => (locale === 'en' ? english : {}) };
}
