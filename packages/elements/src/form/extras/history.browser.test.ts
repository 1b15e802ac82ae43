import { afterEach, describe, expect, it } from 'vitest';
import { choose, control, host, mountForm, settle, tick, type } from '../../../test/mount-form.ts';
import { heavyFields, sampleFields, sampleForm } from '../../../test/sample-form.ts';
import type { GcForm } from '../gc-form.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const mount = (properties: Partial<GcForm> = {}) => mountForm(sampleForm([...sampleFields, ...heavyFields]), { undoable: true, ...properties });
const press = (target: HTMLElement, key: string, shiftKey = false) => {
  const event = new KeyboardEvent('keydown', { key, ctrlKey: true, shiftKey, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event.defaultPrevented;
};
const apart = () => new Promise((done) => setTimeout(done, 1010));

describe('undo', () => {
  it('takes back a choice and what followed from it, and puts it in again', async () => {
    const element = await mount();
    choose(element, 'urgency', 'normal');
    await apart();
    choose(element, 'urgency', 'major');
    expect(host(element, 'reason').hidden).toBe(false);
    expect(element.undo()).toBe(true);
    expect(control(element, 'urgency').value).toBe('normal');
    expect(host(element, 'reason').hidden).toBe(true);
    expect(element.shadowRoot!.activeElement?.id).toBe('f/urgency');
    expect(element.shadowRoot!.querySelector('.status')!.textContent).toBe('已撤销：轻重缓急');
    element.redo();
    expect(element.value).toMatchObject({ urgency: 'major' });
    element.undo();
    element.undo();
    expect(element.value).not.toHaveProperty('urgency');
    expect(element.undo()).toBe(false);
  });

  it('takes back a word, not its letters, and one thing after another', async () => {
    const element = await mount();
    for (const text of ['王', '王芳', '王芳芳']) type(element, 'contact', text, false);
    tick(element, 'agreed');
    element.undo();
    expect(element.value).toMatchObject({ contact: '王芳芳', agreed: false });
    element.undo();
    expect(element.value).not.toHaveProperty('contact');
    type(element, 'contact', '新');
    expect(element.redo()).toBe(false);
  });

  it('brings a removed row back', async () => {
    const element = await mount({
      value: {
        parts: [
          { name: 'a', count: 1 },
          { name: 'b', count: 2 },
        ],
      },
    });
    host(element, 'parts').querySelector<HTMLElement>('[aria-label="删除第 1 行"]')!.click();
    element.undo();
    await settle(element);
    expect(element.value).toMatchObject({ parts: [{ name: 'a' }, { name: 'b' }] });
    expect(control(element, 'parts/0/name').value).toBe('a');
  });

  it('brings everything back after a reset', async () => {
    const element = await mount();
    type(element, 'contact', '王芳');
    element.reset();
    await settle(element);
    expect(element.value).not.toHaveProperty('contact');
    expect(element.dirty).toBe(false);
    element.undo();
    await settle(element);
    expect(element.value).toMatchObject({ contact: '王芳' });
    expect(element.dirty).toBe(true);
  });

  it('answers Ctrl+Z outside lines of text, where letters are the browser’s own', async () => {
    const element = await mount();
    type(element, 'contact', '王芳');
    expect(press(control(element, 'contact'), 'z')).toBe(false);
    expect(element.value).toMatchObject({ contact: '王芳' });
    expect(press(control(element, 'urgency'), 'z')).toBe(true);
    expect(element.value).not.toHaveProperty('contact');
    expect(press(control(element, 'urgency'), 'z', true)).toBe(true);
    expect(element.value).toMatchObject({ contact: '王芳' });
    expect(press(control(element, 'urgency'), 'y')).toBe(false);
  });

  it('has buttons that keep the focus and say when there is nothing to do', async () => {
    const element = await mount();
    const undo = element.shadowRoot!.querySelector<HTMLButtonElement>('[part=undo]')!;
    expect(undo.getAttribute('aria-disabled')).toBe('true');
    tick(element, 'agreed');
    expect(undo.getAttribute('aria-disabled')).toBe('false');
    undo.focus();
    undo.click();
    expect(element.shadowRoot!.activeElement).toBe(undo);
    expect(undo.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('the question before a page is left', () => {
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('is asked while something is unsaved, and only then', async () => {
    const element = await mountForm(sampleForm(), { guarded: true });
    expect(leave()).toBe(false);
    type(element, 'contact', '王芳');
    expect([element.dirty, leave()]).toEqual([true, true]);
    element.done();
    expect(leave()).toBe(false);
    type(element, 'contact', '李强');
    element.remove();
    expect(leave()).toBe(false);
  });

  it('is not asked where nobody asked for it', async () => {
    const element = await mountForm(sampleForm());
    type(element, 'contact', '王芳');
    expect(leave()).toBe(false);
  });
});
