import {
  addLanguage,
  GcApproval,
  GcBoard,
  GcCalendar,
  GcCase,
  GcClock,
  GcPhone,
  GcPolicy,
  GcWorklist,
  type Language,
  languageFaults,
} from '@guicheng/elements';
import type { LitElement } from 'lit';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import german from '../../examples/languages/de.json' with { type: 'json' };
import template from '../../packages/elements/language-template.json' with { type: 'json' };
import { approvalProperties } from '../../packages/elements/test/approval-sample.ts';
import { boardProperties } from '../../packages/elements/test/board-sample.ts';
import { calendarProperties, calendarVerdicts } from '../../packages/elements/test/calendar-sample.ts';
import { caseProperties } from '../../packages/elements/test/case-sample.ts';
import { everyKind } from '../../packages/elements/test/every-kind.ts';
import { mountElement, reachesOut } from '../../packages/elements/test/mount-element.ts';
import { mountForm, settle } from '../../packages/elements/test/mount-form.ts';
import { policyPlan } from '../../packages/elements/test/policy-sample.ts';
import { sampleForm } from '../../packages/elements/test/sample-form.ts';

// A text that the file lacks does not fit the type: the build fails, and says which.
const language: Language = german;

const now = Date.parse('2026-11-09T10:00:00+08:00');
const task = { key: 1, href: '#/case/1', number: 'WX-1', subject: '漏水', act: '派单', kind: '报修', since: now - 60_000, dueAt: now + 172_800_000 };
const ELEMENTS: readonly (readonly [string, CustomElementConstructor, object])[] = [
  ['gc-approval', GcApproval, approvalProperties],
  ['gc-board', GcBoard, boardProperties],
  ['gc-calendar', GcCalendar, calendarProperties],
  ['gc-case', GcCase, caseProperties],
  ['gc-clock', GcClock, { verdict: calendarVerdicts[0], heading: '派单' }],
  ['gc-phone', GcPhone, { call: { id: 'c1', from: '13800138000', ringingAt: now - 15_000 } }],
  ['gc-policy', GcPolicy, { plan: policyPlan }],
  ['gc-worklist', GcWorklist, { tasks: [task], filter: true }],
];
const mount = (tag: string, element: CustomElementConstructor, properties: object, width?: number) => {
  if (!customElements.get(tag)) customElements.define(tag, element);
  return mountElement<LitElement>(tag, { timeZone: 'Asia/Shanghai', clock: { now: () => now }, ...properties } as object, width);
};

beforeAll(() => addLanguage(language));
afterEach(() => document.body.replaceChildren());

describe('a fourth language, as one JSON file', () => {
  it('says every text there is, and none in English', () => {
    expect(languageFaults(german, template)).toEqual([]);
    const same = (own: unknown, english: unknown, path: string): readonly string[] =>
      typeof own === 'string'
        ? own === english && /[a-z]{3}/.test(own.replace(/\{.*\}/g, ''))
          ? [path]
          : []
        : Object.entries(own as object).flatMap(([key, text]) => same(text, (english as { readonly [key: string]: unknown })[key], `${path}/${key}`));
    // The same word in both.
    expect(same(german.texts, template.texts, '')).toEqual(['/policy/text']);
  });

  it('is taken on at run time, and given up again, with dates and numbers of its own', async () => {
    const worklist = await mount('gc-worklist', GcWorklist, { tasks: [task], filter: true, locale: 'de-AT' });
    const said = () => worklist.renderRoot.querySelector('.due .on-card')!.textContent!.replace(/\s+/g, ' ').trim();
    expect(said()).toBe('Fällig Mi., 11.11. 10:00 · noch 2 Tage');
    Object.assign(worklist, { locale: 'en' });
    await worklist.updateComplete;
    expect(said()).toContain('Due ');
    Object.assign(worklist, { locale: 'de' });
    await worklist.updateComplete;
    expect(said()).toContain('Fällig ');
  });

  it('is the language of a form whose pack has it, and of no other form', async () => {
    const title = { title: 'Reparaturauftrag', 'fields/contact/title': 'Ansprechpartner' };
    const translated = { ...sampleForm(), locales: ['zh-CN', 'de'], load: async () => title };
    const form = await mountForm(translated, { locale: 'de' });
    form.submit();
    await settle(form);
    const root = form.shadowRoot!;
    expect(root.querySelector('.primary')?.textContent).toBe('Absenden');
    expect(root.querySelector('.summary strong')?.textContent).toBe('4 Felder sind zu berichtigen');
    expect(root.querySelector('.summary a')?.textContent).toBe('Ansprechpartner: Bitte ausfüllen');
    form.form = sampleForm();
    await settle(form);
    expect(root.querySelector('.primary')?.textContent).toBe('提交');
  });

  it.each(ELEMENTS)('fits into 320 px in %s, long as its words are', async (tag, element, properties) => {
    const shown = await mount(tag, element, { ...properties, locale: 'de' }, 320);
    expect(reachesOut(shown)).toEqual([]);
  });

  it('fits into 320 px in a form of every kind of field', async () => {
    const around = document.body.appendChild(document.createElement('div'));
    around.style.width = '320px';
    const shown = await mountForm({ ...sampleForm(everyKind), locales: ['zh-CN', 'de'], load: async () => ({}) }, { locale: 'de' }, around);
    shown.submit();
    await settle(shown);
    expect(
      [...shown.shadowRoot!.querySelectorAll<HTMLElement>('.form *:not(.status)')]
        .filter((inner) => inner.getBoundingClientRect().right > around.getBoundingClientRect().right + 0.5)
        .map((inner) => inner.outerHTML.slice(0, 100)),
    ).toEqual([]);
  });
});
