import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { choose, control, errorOf, host, mountForm, settle, tick, type } from '../../../test/mount-form.ts';
import { stepForm } from '../../../test/step-form.ts';
import type { GcForm } from '../gc-form.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const at = (element: GcForm, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const where = (element: GcForm) => at(element, '.where').textContent;
const next = (element: GcForm) => at(element, '[part=next]').click();
const back = (element: GcForm) => at(element, '[part=back]').click();
const seen = (element: GcForm, path: string) => control(element, path).checkVisibility();
const focused = (element: GcForm) => element.shadowRoot!.activeElement?.id;

async function fillFirst(element: GcForm, urgency = 'urgent'): Promise<void> {
  type(element, 'contact', '王芳');
  type(element, 'phone', '13800138000');
  type(element, 'content', '漏水');
  choose(element, 'urgency', urgency);
  type(element, 'appointment', '2026-03-02T09:00');
  await settle(element);
}

describe('a form in steps', () => {
  it('shows one step, says which of how many, and sends nothing before the last', async () => {
    const element = await mountForm(stepForm());
    expect(where(element)).toBe('第 1 步，共 3 步：报修人');
    expect([seen(element, 'contact'), seen(element, 'content'), seen(element, 'people')]).toEqual([true, true, false]);
    expect(at(element, '[part=back]').hidden).toBe(true);
    expect(at(element, '[part=submit]').checkVisibility()).toBe(false);
    await fillFirst(element);
    next(element);
    next(element);
    expect(where(element)).toBe('第 3 步，共 3 步：费用');
    expect(at(element, '[part=next]').hidden).toBe(true);
    expect(at(element, '[part=submit]').checkVisibility()).toBe(true);
  });

  it('asks for a step to be right before the next: what is wrong here is listed and takes the focus', async () => {
    const element = await mountForm(stepForm());
    next(element);
    expect(where(element)).toMatch('第 1 步');
    expect(focused(element)).toBe('');
    expect(at(element, '.summary').matches(':focus')).toBe(true);
    const lines = [...element.shadowRoot!.querySelectorAll('.summary a')].map(({ textContent }) => textContent);
    expect(lines).toContain('联系人: 此项必填');
    expect(lines.join()).not.toContain('业主同意');
    expect(errorOf(element, 'contact')).toBe('此项必填');
    await fillFirst(element);
    next(element);
    expect(where(element)).toBe('第 2 步，共 3 步：paid');
    expect(focused(element)).toBe('f/step');
    expect(element.shadowRoot!.querySelector('.summary')).toBe(null);
    back(element);
    expect(where(element)).toMatch('第 1 步');
  });

  it('passes over a step that has nothing to show, and leaves one that is gone', async () => {
    const element = await mountForm(stepForm());
    await fillFirst(element, 'normal');
    expect(where(element)).toBe('第 1 步，共 2 步：报修人');
    next(element);
    expect(where(element)).toBe('第 2 步，共 2 步：费用');
    back(element);
    choose(element, 'urgency', 'urgent');
    next(element);
    expect(where(element)).toMatch('第 2 步，共 3 步');
    element.value = { ...element.value, urgency: 'normal' };
    await settle(element);
    expect(where(element)).toBe('第 1 步，共 2 步：报修人');
  });

  it('goes on with Enter, and is sent by Enter in the last step alone', async () => {
    const element = await mountForm(stepForm());
    const sent: unknown[] = [];
    element.addEventListener('gc-submit', (event) => sent.push(event));
    const enter = (path: string) => control(element, path).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await fillFirst(element, 'normal');
    enter('contact');
    expect(where(element)).toMatch('第 2 步');
    tick(element, 'agreed');
    enter('people');
    expect(sent).toHaveLength(1);
  });

  it('checks everything when it is submitted, and the list leads to the step a field is in', async () => {
    const element = await mountForm(stepForm());
    await fillFirst(element, 'normal');
    next(element);
    tick(element, 'agreed');
    element.value = { ...element.value, contact: undefined };
    await settle(element);
    expect(element.submit()).toBe(false);
    const link = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.summary a')].find(({ dataset }) => dataset['path'] === 'contact')!;
    link.click();
    expect(where(element)).toMatch('第 1 步');
    expect(focused(element)).toBe('f/contact');
  });

  it('leads to the step of what the host refused', async () => {
    const element = await mountForm(stepForm());
    await fillFirst(element, 'normal');
    next(element);
    element.errors = [{ path: 'phone', code: 'rule', rule: 'x' }];
    await settle(element);
    at(element, '.summary a').click();
    expect(where(element)).toMatch('第 1 步');
    expect(focused(element)).toBe('f/phone');
  });

  it('goes back to steps that were seen from the list of steps, and to no other', async () => {
    const element = await mountForm(stepForm());
    const buttons = () => [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.steps li button')];
    expect(buttons().map(({ disabled }) => disabled)).toEqual([false, true, true]);
    await fillFirst(element);
    next(element);
    expect(buttons().map((button) => button.getAttribute('aria-current'))).toEqual([null, 'step', null]);
    buttons()[0]!.click();
    expect(where(element)).toMatch('第 1 步');
    expect(buttons().map(({ disabled }) => disabled)).toEqual([false, false, true]);
  });

  it('keeps its step in the draft, and comes back to it', async () => {
    const element = await mountForm(stepForm());
    await fillFirst(element);
    next(element);
    const { draft } = element;
    expect(draft).toMatchObject({ step: 'paid' });
    const again = await mountForm(stepForm(), { draft: draft! });
    expect(where(again)).toMatch('第 2 步');
    again.reset();
    again.done();
    await settle(again);
    expect(where(again)).toMatch('第 1 步');
  });

  it('shows all of it where it is only read', async () => {
    const element = await mountForm(stepForm(), {
      readonly: true,
      value: { contact: '王芳', people: 2, urgency: 'urgent', labor: { minor: 1, currency: 'CNY' } },
    });
    expect(at(element, '.steps').hidden).toBe(true);
    expect([host(element, 'contact'), host(element, 'labor'), host(element, 'people')].map((field) => field.checkVisibility())).toEqual([true, true, true]);
  });

  it('says its steps in another language at once', async () => {
    const element = await mountForm(stepForm());
    element.locale = 'en';
    await settle(element);
    expect(where(element)).toBe('Step 1 of 2: Reporter'.replace('2', '3'));
    expect(at(element, '[part=next]').textContent).toBe('Next');
  });

  it('is clean for axe, and nothing is wider than 320 px', { timeout: 30_000 }, async () => {
    const main = document.createElement('main');
    const heading = document.createElement('h1');
    heading.textContent = '维修通知单';
    main.append(heading);
    main.style.width = '320px';
    document.body.append(main);
    const element = await mountForm(stepForm(), {}, main);
    next(element);
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    expect(main.scrollWidth).toBeLessThanOrEqual(320);
  });
});
