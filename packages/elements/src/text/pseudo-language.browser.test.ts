import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { approvalProperties } from '../../test/approval-sample.ts';
import { boardProperties, boardVerdicts } from '../../test/board-sample.ts';
import { calendarProperties, calendarVerdicts } from '../../test/calendar-sample.ts';
import { caseProperties } from '../../test/case-sample.ts';
import { everyKind, kindValues } from '../../test/every-kind.ts';
import { mountElement } from '../../test/mount-element.ts';
import { mountForm, settle } from '../../test/mount-form.ts';
import { policyPlan } from '../../test/policy-sample.ts';
import { sampleForm } from '../../test/sample-form.ts';
import { GcApproval } from '../approval/gc-approval.ts';
import { GcBoard } from '../board/gc-board.ts';
import { GcShare } from '../board/gc-share.ts';
import { GcCalendar } from '../calendar/gc-calendar.ts';
import { GcCase } from '../case/gc-case.ts';
import { GcClock } from '../clock/gc-clock.ts';
import type { GcForm } from '../form/gc-form.ts';
import { GcPhone } from '../phone/gc-phone.ts';
import { GcPolicy } from '../policy/gc-policy.ts';
import { GcWorklist } from '../worklist/gc-worklist.ts';
import { addLanguage, type Language } from './add-language.ts';
import { english } from './english.ts';

/** Of no country, so that it takes nothing from another; its dates are the browser's. */
const LOCALE = 'zh-XA';
const now = Date.parse('2026-11-09T10:00:00+08:00');
const task = { key: 1, href: '#/case/1', number: 'WX-1', subject: '漏水', act: '派单', kind: '报修', since: now - 60_000, dueAt: now + 60_000 };

/** Every text as a whole in brackets: what stands outside of them is in no language file. */
const marked = (texts: unknown): unknown =>
  typeof texts === 'string'
    ? `⟦${texts}⟧`
    : Object.fromEntries(Object.entries(texts as { readonly [key: string]: unknown }).map(([key, text]) => [key, marked(text)]));

const ELEMENTS: readonly (readonly [string, CustomElementConstructor, object])[] = [
  ['gc-approval', GcApproval, approvalProperties],
  ['gc-board', GcBoard, boardProperties],
  ['gc-share', GcShare, { verdict: boardVerdicts[0], rows: [task], list: true }],
  ['gc-calendar', GcCalendar, calendarProperties],
  ['gc-case', GcCase, caseProperties],
  ['gc-clock', GcClock, { verdict: calendarVerdicts[0], heading: '派单' }],
  ['gc-phone', GcPhone, { call: { id: 'c1', from: '13800138000', ringingAt: now - 15_000 } }],
  ['gc-policy', GcPolicy, { plan: policyPlan }],
  ['gc-worklist', GcWorklist, { tasks: [task], filter: true }],
];

beforeAll(() => addLanguage({ locale: LOCALE, texts: marked(english.texts) } as Language));
afterEach(() => document.body.replaceChildren());

describe('a language file says every word of', () => {
  it.each(ELEMENTS)('%s', async (tag, element, properties) => {
    if (!customElements.get(tag)) customElements.define(tag, element);
    const shown = await mountElement(tag, { timeZone: 'Asia/Shanghai', clock: { now: () => now }, ...properties, locale: LOCALE } as object);
    expect(saidIn(shown.shadowRoot!).join(' ')).toContain('⟦');
    expect(unmarked(saidIn(shown.shadowRoot!))).toEqual([]);
  });

  it.each([
    ['empty', {}, () => {}],
    [
      'with everything wrong',
      { drafts: { store: { load: async () => undefined, save: async () => {}, drop: async () => {} }, key: 'k' } },
      (form: GcForm) => form.submit(),
    ],
    ['filled in', { value: kindValues, undoable: true }, () => {}],
    ['only read', { value: kindValues, readonly: true }, () => {}],
  ] as const)('a form of every kind of field, %s', async (_, properties, act) => {
    const options = { search: async () => [{ id: 'p1', name: '张伟' }], nameOf: () => '工程部' };
    const uploads = { put: async () => ({ id: 'a', name: '图', type: 'b', size: 1 }) };
    const form = { ...sampleForm(everyKind), locales: ['zh-CN', LOCALE] };
    const shown = await mountForm(form, { options, uploads, locale: LOCALE, ...properties });
    act(shown);
    await settle(shown);
    expect(saidIn(shown.shadowRoot!).join(' ')).toContain('⟦');
    expect(unmarked(saidIn(shown.shadowRoot!))).toEqual([]);
  });
});

/** Everything a root says: its texts, and the attributes that are spoken or shown. */
function saidIn(root: ShadowRoot): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>(':not(style, style *)')].flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : [])),
    ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt'].flatMap(
      (name) => element.getAttribute(name) ?? [],
    ),
    ...(element.shadowRoot ? saidIn(element.shadowRoot) : []),
  ]);
}

/** Words of small letters outside the brackets; the data of the samples is Chinese, or no word. */
const unmarked = (said: readonly string[]): readonly string[] => said.filter((text) => /[a-z]{3}/.test(withoutMarked(text).replace(/\S+[@.]\S+/g, '')));

function withoutMarked(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return less === text ? text : withoutMarked(less);
}
