import { afterEach, expect, it } from 'vitest';
import { mountElement } from '../../test/mount-element.ts';
import { GcApproval } from '../approval/gc-approval.ts';
import { GcBoard } from '../board/gc-board.ts';
import { GcShare } from '../board/gc-share.ts';
import { GcCalendar } from '../calendar/gc-calendar.ts';
import { GcCase } from '../case/gc-case.ts';
import { GcClock } from '../clock/gc-clock.ts';
import { GcPhone } from '../phone/gc-phone.ts';
import { GcPolicy } from '../policy/gc-policy.ts';
import { GcWorklist } from '../worklist/gc-worklist.ts';

const ELEMENTS = { GcApproval, GcBoard, GcShare, GcCalendar, GcCase, GcClock, GcPhone, GcPolicy, GcWorklist };

afterEach(() => document.body.replaceChildren());

it.each(Object.entries(ELEMENTS))('%s says in its `lang` what it speaks, where that is not what its page does', async (name, element) => {
  const tag = `gc-${name.slice(2).toLowerCase()}`;
  if (!customElements.get(tag)) customElements.define(tag, element as CustomElementConstructor);
  const shown = await mountElement<GcWorklist>(tag, {});
  expect(shown.hasAttribute('lang')).toBe(false);
  for (const locale of ['en', 'zh-TW', undefined]) {
    shown.locale = locale;
    await shown.updateComplete;
    expect(shown.getAttribute('lang')).toBe(locale ?? null);
  }
});

it('a `lang` the host has put there stays', async () => {
  const shown = await mountElement<GcWorklist>('gc-worklist', { lang: 'fr', locale: 'en' });
  expect(shown.lang).toBe('fr');
});
