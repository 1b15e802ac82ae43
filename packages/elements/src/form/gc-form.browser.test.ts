import { afterEach, describe, expect, it } from 'vitest';
import { choose, control, errorOf, host, mountForm, settle, tick, type } from '../../test/mount-form.ts';
import { runs, sampleFields, sampleForm } from '../../test/sample-form.ts';
import type { GcForm } from './gc-form.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const complete = { contact: '王芳', phone: '13800138000', content: '水龙头漏水', urgency: 'normal' };

function detailsOf(element: GcForm, event: string): unknown[] {
  const details: unknown[] = [];
  element.addEventListener(event, (fired) => details.push((fired as CustomEvent).detail));
  return details;
}

describe('a form being filled', () => {
  it('names every control by its label and says what is required', async () => {
    const element = await mountForm(sampleForm());
    for (const { id, kind, required, value, showWhen } of sampleFields) {
      if (kind === 'note' || value || showWhen) continue;
      const target = control(element, id);
      const label = target.matches('[role]')
        ? element.shadowRoot!.getElementById(target.getAttribute('aria-labelledby')!)
        : element.shadowRoot!.querySelector(`label[for="f/${id}"]`);
      expect(label?.textContent, id).toBeTruthy();
      if (kind !== 'boolean') expect(target.getAttribute('aria-required'), id).toBe(required ? 'true' : null);
    }
    expect(control(element, 'phone').getAttribute('aria-describedby')).toBe('f/phone/hint');
    expect(control(element, 'phone').autocomplete).toBe('tel');
  });

  it('needs at most six elements for a field of a plain kind', async () => {
    const element = await mountForm(sampleForm());
    element.submit();
    for (const field of element.shadowRoot!.querySelectorAll('.field:not([data-kind^=choice])'))
      expect(field.querySelectorAll('*').length + 1, field.className).toBeLessThanOrEqual(6);
  });

  it('keeps typed values in their exact shapes', async () => {
    const element = await mountForm(sampleForm());
    type(element, 'contact', '王芳');
    type(element, 'people', '３');
    type(element, 'area', '12');
    type(element, 'labor', '1,200.5');
    type(element, 'day', '2026-03-02');
    type(element, 'at', '09:30');
    type(element, 'appointment', '2026-03-02T09:00');
    choose(element, 'urgency', 'urgent');
    tick(element, 'channels/2');
    tick(element, 'channels/0');
    tick(element, 'agreed');
    expect(element.value).toEqual({
      contact: '王芳',
      people: 3,
      area: '12.0',
      labor: { minor: 120050, currency: 'CNY' },
      total: { minor: 120050, currency: 'CNY' },
      day: '2026-03-02',
      at: '09:30',
      appointment: '2026-03-02T09:00:00+08:00',
      urgency: 'urgent',
      channels: ['call', 'app'],
      agreed: true,
      paid: false,
    });
    expect(control(element, 'area').value).toBe('12.0');
  });

  it('shows a computed value and announces it', async () => {
    const element = await mountForm(sampleForm());
    type(element, 'labor', '150');
    type(element, 'material', '50.05');
    expect(control(element, 'total').textContent).toBe('¥200.05');
    expect(control(element, 'total').getAttribute('role')).toBe('status');
  });

  it('runs only the expressions that read the changed field', async () => {
    const element = await mountForm(sampleForm());
    runs.clear();
    type(element, 'contact', '王芳', false);
    expect([...runs]).toEqual([]);
    type(element, 'labor', '1', false);
    expect([...runs]).toEqual([['total', 1]]);
  });

  it('keeps a hidden field in memory and leaves it out of the value', async () => {
    const element = await mountForm(sampleForm(), { value: complete });
    choose(element, 'urgency', 'major');
    type(element, 'reason', '总管爆裂');
    expect(element.value).toMatchObject({ reason: '总管爆裂' });
    const hidden = host(element, 'reason');
    choose(element, 'urgency', 'normal');
    expect(hidden.hidden).toBe(true);
    expect(element.value).not.toHaveProperty('reason');
    choose(element, 'urgency', 'major');
    expect(control(element, 'reason').value).toBe('总管爆裂');
    expect(element.value).toMatchObject({ reason: '总管爆裂' });
  });

  it('fills a starting value until the requester changes it', async () => {
    const element = await mountForm(sampleForm());
    tick(element, 'paid');
    type(element, 'contact', '王芳');
    expect(control(element, 'payer').value).toBe('王芳');
    type(element, 'payer', '李强');
    type(element, 'contact', '赵云');
    expect(control(element, 'payer').value).toBe('李强');
  });

  it('requires a field only while its condition holds', async () => {
    const element = await mountForm(sampleForm());
    expect(control(element, 'appointment').getAttribute('aria-required')).toBe(null);
    choose(element, 'urgency', 'urgent');
    expect(control(element, 'appointment').getAttribute('aria-required')).toBe('true');
  });

  it('fires a change with path and value, and a draft that restores everything', async () => {
    const element = await mountForm(sampleForm(), { value: complete });
    const changes = detailsOf(element, 'gc-change');
    const drafts = detailsOf(element, 'gc-draft') as { draft: NonNullable<GcForm['draft']> }[];
    choose(element, 'urgency', 'major');
    type(element, 'reason', '总管爆裂');
    choose(element, 'urgency', 'normal');
    expect(changes).toEqual([
      { path: 'urgency', value: 'major' },
      { path: 'reason', value: '总管爆裂' },
      { path: 'urgency', value: 'normal' },
    ]);
    element.remove();
    expect(drafts.length).toBe(1);
    const again = await mountForm(sampleForm(), { draft: drafts[0]!.draft });
    choose(again, 'urgency', 'major');
    expect(control(again, 'reason').value).toBe('总管爆裂');
  });

  it('keeps what was typed when another version of the form is put in', async () => {
    const element = await mountForm(sampleForm());
    type(element, 'contact', '王芳');
    element.form = sampleForm(sampleFields.slice(0, 6), { hash: 'sha256-next' });
    await settle(element);
    expect(control(element, 'contact').value).toBe('王芳');
    expect(element.value).toMatchObject({ contact: '王芳' });
  });

  it('shows a section of an earlier stage read-only, and hides it while it is empty', async () => {
    const element = await mountForm(sampleForm(), { value: { contact: '王芳' }, sections: ['what'] });
    expect(host(element, 'contact').querySelector('.value')?.textContent).toBe('王芳');
    expect(element.shadowRoot!.getElementById('f/phone')).toBe(null);
    expect(element.shadowRoot!.getElementById('f/sections/cost')!.closest<HTMLElement>('.section')!.hidden).toBe(true);
    expect(control(element, 'content').matches('textarea')).toBe(true);
  });
});

describe('errors', () => {
  it('come after a field was changed and left, never while it is only visited', async () => {
    const element = await mountForm(sampleForm());
    control(element, 'phone').focus();
    control(element, 'phone').blur();
    expect(errorOf(element, 'phone')).toBe(undefined);
    type(element, 'phone', '12', false);
    expect(errorOf(element, 'phone')).toBe(undefined);
    type(element, 'phone', '12');
    expect(errorOf(element, 'phone')).toBe('格式不正确，例如 13800138000');
    expect(control(element, 'phone').getAttribute('aria-invalid')).toBe('true');
    expect(control(element, 'phone').getAttribute('aria-describedby')).toBe('f/phone/hint f/phone/error');
    type(element, 'phone', '13800138000', false);
    expect(errorOf(element, 'phone')).toBe(undefined);
    expect(errorOf(element, 'contact')).toBe(undefined);
  });

  it('are listed in a summary that takes the focus, and lead to their fields', async () => {
    const element = await mountForm(sampleForm());
    const submitted = detailsOf(element, 'gc-submit');
    expect(element.submit()).toBe(false);
    const summary = element.shadowRoot!.querySelector('.summary')!;
    expect(element.shadowRoot!.activeElement).toBe(summary);
    const links = [...summary.querySelectorAll('a')];
    expect(links.map((link) => link.textContent)).toEqual(['联系人: 此项必填', '联系电话: 此项必填', '报修内容: 此项必填', '轻重缓急: 此项必填']);
    links[1]!.click();
    expect(element.shadowRoot!.activeElement).toBe(control(element, 'phone'));
    links[3]!.click();
    expect(element.shadowRoot!.activeElement?.id).toBe('f/urgency');
    expect(submitted).toEqual([]);
  });

  it('of typing that is no value are said at the field and block the submission', async () => {
    const element = await mountForm(sampleForm(), { value: complete });
    type(element, 'labor', '12.345');
    expect(errorOf(element, 'labor')).toBe('最多保留 2 位小数');
    expect(element.submit()).toBe(false);
    expect(control(element, 'labor').value).toBe('12.345');
    type(element, 'labor', '12.34');
    expect(element.submit()).toBe(true);
  });

  it('speak of limits in the words of the field, and of rules in the words of the form', async () => {
    const element = await mountForm(sampleForm(), { value: complete });
    type(element, 'people', '12');
    type(element, 'contact', '王'.repeat(21));
    type(element, 'day', '2025-12-31');
    expect(errorOf(element, 'people')).toBe('不能大于 9');
    expect(errorOf(element, 'contact')).toBe('最多 20 个字');
    expect(errorOf(element, 'day')).toBe('日期不能早于今年');
  });

  it('of the host stay until their field changes', async () => {
    const element = await mountForm(sampleForm(), { value: complete });
    element.errors = [{ path: 'phone', code: 'rule', rule: 'not-before' }];
    await settle(element);
    expect(errorOf(element, 'phone')).toBe('日期不能早于今年');
    expect(element.shadowRoot!.activeElement?.className).toBe('summary');
    type(element, 'phone', '13800138001');
    expect(errorOf(element, 'phone')).toBe(undefined);
  });

  it('are gone after a reset, and so is what was typed', async () => {
    const element = await mountForm(sampleForm(), { value: complete });
    type(element, 'phone', 'x');
    type(element, 'people', 'many');
    element.reset();
    await settle(element);
    expect(errorOf(element, 'phone')).toBe(undefined);
    expect(control(element, 'phone').value).toBe('13800138000');
    expect(control(element, 'people').value).toBe('');
  });
});

describe('submitting', () => {
  it('by Enter in a line of text, but not in a text of several lines or while composing', async () => {
    const element = await mountForm(sampleForm(), { value: complete });
    const submitted = detailsOf(element, 'gc-submit');
    const enter = (path: string, init: KeyboardEventInit = {}) =>
      control(element, path).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }));
    enter('content');
    enter('contact', { isComposing: true });
    expect(submitted).toEqual([]);
    enter('contact');
    expect(submitted).toEqual([{ value: { ...complete, agreed: false, paid: false, total: { minor: 0, currency: 'CNY' } } }]);
  });

  it('by the button', async () => {
    const element = await mountForm(sampleForm(), { value: complete });
    const submitted = detailsOf(element, 'gc-submit');
    element.shadowRoot!.querySelector<HTMLElement>('[part="submit"]')!.click();
    expect(submitted.length).toBe(1);
  });
});

describe('locale and view', () => {
  it('switches at run time and keeps what was typed', async () => {
    const element = await mountForm(sampleForm());
    type(element, 'contact', '王芳');
    element.submit();
    element.locale = 'en';
    await settle(element);
    expect(element.shadowRoot!.querySelector('label[for="f/contact"]')?.textContent).toBe('Contact');
    expect(errorOf(element, 'phone')).toBe('Please fill this in');
    expect(control(element, 'contact').value).toBe('王芳');
    expect(element.shadowRoot!.querySelector('.form')!.getAttribute('lang')).toBe('en');
    expect(element.shadowRoot!.querySelector('.summary strong')?.textContent).toBe('Fields to correct: 3');
  });

  it('is shown first in the wanted locale', async () => {
    const element = await mountForm(sampleForm(), { locale: 'zh-TW' });
    expect(element.shadowRoot!.querySelector('[part="submit"]')?.textContent).toBe('送出');
  });

  it('shows a read-only form as text without controls', async () => {
    const element = await mountForm(sampleForm(), {
      readonly: true,
      value: {
        ...complete,
        labor: { minor: 20000, currency: 'CNY' },
        channels: ['call', 'app'],
        appointment: '2026-03-02T09:00:00+08:00',
        paid: true,
        day: '2026-03-02',
      },
    });
    expect(element.shadowRoot!.querySelector('input, select, textarea, button')).toBe(null);
    expect(host(element, 'labor').querySelector('.value')?.textContent).toBe('¥200.00');
    expect(host(element, 'channels').querySelector('.value')?.textContent).toBe('电话、小程序');
    expect(host(element, 'urgency').querySelector('.value')?.textContent).toBe('一般');
    expect(host(element, 'appointment').querySelector('.value')?.textContent).toBe('2026年3月2日 09:00');
    expect(host(element, 'paid').querySelector('.value')?.textContent).toBe('是');
    expect(host(element, 'email').querySelector('.value')?.textContent).toBe('—');
  });
});
