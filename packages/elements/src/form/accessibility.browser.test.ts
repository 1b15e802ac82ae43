import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { mountForm, settle } from '../../test/mount-form.ts';
import { heavyFields, sampleFields, sampleForm } from '../../test/sample-form.ts';
import type { GcForm } from './gc-form.ts';

const all = [...sampleFields, ...heavyFields];
const value = {
  contact: '王芳',
  parts: [{ name: '水龙头', count: 2, each: { minor: 1999, currency: 'CNY' } }],
  photos: [{ id: 'a', name: 'a.jpg', type: 'image/jpeg', size: 9 }],
};

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.colorScheme = '';
  document.body.style.background = '';
});

async function violations(element: GcForm): Promise<readonly string[]> {
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = '维修通知单';
  document.body.append(main);
  main.append(heading, element);
  await settle(element);
  const { violations: found } = await axe.run(document.body, { resultTypes: ['violations'] });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.any[0]?.message ?? ''}`));
}

describe.each(['light', 'dark'])('in %s colors', (scheme) => {
  it.each([
    ['empty', {}, false],
    ['with errors', { value }, true],
    ['read-only', { value, readonly: true }, false],
  ] as const)('axe finds nothing wrong with a form that is %s', { timeout: 30_000 }, async (_, properties, submit) => {
    document.documentElement.style.colorScheme = scheme;
    document.body.style.background = 'Canvas';
    const element = await mountForm(sampleForm(all), { ...properties, uploads: { put: async () => ({ id: 'a', name: 'a', type: 'b', size: 1 }) } });
    if (submit) element.submit();
    expect(await violations(element)).toEqual([]);
  });
});

it('nothing is wider than a page of 320 px', async () => {
  const frame = document.createElement('div');
  frame.style.width = '320px';
  document.body.append(frame);
  const element = await mountForm(sampleForm(all), { value }, frame);
  element.submit();
  const right = frame.getBoundingClientRect().right;
  expect(frame.scrollWidth).toBeLessThanOrEqual(320);
  for (const inner of element.shadowRoot!.querySelectorAll('.form *:not(.status)'))
    expect(inner.getBoundingClientRect().right, inner.outerHTML.slice(0, 120)).toBeLessThanOrEqual(right + 0.5);
});

it('every control can be reached by Tab, in the order of the page', async () => {
  const element = await mountForm(sampleForm(all), { value });
  const reachable = [...element.shadowRoot!.querySelectorAll<HTMLElement>('input, select, textarea, button, a[href]')].filter(
    (control) => control.checkVisibility() && !control.matches(':disabled'),
  );
  expect(reachable.length).toBeGreaterThan(30);
  for (const control of reachable) expect(control.tabIndex, control.id).toBe(0);
});

it('controls are large enough for a finger', async () => {
  const element = await mountForm(sampleForm(all), { value });
  for (const control of element.shadowRoot!.querySelectorAll<HTMLElement>('input, select, textarea, button')) {
    if (control.checkVisibility())
      expect(Math.min(control.getBoundingClientRect().height, control.getBoundingClientRect().width), control.outerHTML).toBeGreaterThanOrEqual(24);
  }
});

it('the region that announces is there before anything is announced', async () => {
  const element = await mountForm(sampleForm(all));
  expect(element.shadowRoot!.querySelector('[role=status].status')?.textContent).toBe('');
});
