import type { FormModule } from '@guicheng/definition';
import { GcForm } from '@guicheng/elements';
import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { acmeGauge } from './acme-gauge.ts';

/** What the compiler emits for the pack of this example, without its validator. */
const form: FormModule = {
  id: 'meter-reading',
  hash: 'sha256-example',
  sourceLocale: 'zh-CN',
  locales: ['zh-CN'],
  texts: { title: '水表抄表单', 'fields/water/title': '水表读数', 'sections/reading/title': '读数' },
  timeZone: 'Asia/Shanghai',
  fields: [{ id: 'water', kind: 'decimal', hostKind: 'x-acme-gauge', scale: 1, required: true }],
  sections: [{ id: 'reading', step: '', rows: [['water']] }],
  load: async () => ({}),
  validate: (value) =>
    (value as { readonly water?: string }).water === undefined ? { ok: false, errors: [{ path: 'water', code: 'required' }] } : { ok: true, value },
};

afterEach(() => {
  document.body.replaceChildren();
});

async function mount(properties: Partial<GcForm> = {}): Promise<GcForm> {
  if (!customElements.get('gc-form')) customElements.define('gc-form', GcForm);
  const element = document.createElement('gc-form') as GcForm;
  Object.assign(element, { form, kinds: { 'x-acme-gauge': acmeGauge }, context: { case: { lastReading: '120.0' } }, ...properties });
  const main = document.createElement('main');
  document.body.append(main);
  main.append(element);
  await expect.poll(() => element.shadowRoot?.querySelector('.field')).toBeTruthy();
  return element;
}

const input = (element: GcForm) => element.shadowRoot!.querySelector('input')!;
const output = (element: GcForm) => element.shadowRoot!.querySelector('output')!.textContent;

function type(element: GcForm, text: string): void {
  input(element).value = text;
  for (const name of ['input', 'change']) input(element).dispatchEvent(new Event(name, { bubbles: true }));
}

it('the gauge says what was used, and holds a decimal like its base', async () => {
  const element = await mount();
  type(element, '132.5');
  expect(output(element)).toBe('本期用水 12.5 m³');
  expect(element.value).toEqual({ water: '132.5' });
  type(element, '１３３');
  expect(element.value).toEqual({ water: '133.0' });
  type(element, '100');
  expect(output(element)).toBe('低于上次读数 120.0，请核对');
});

it('the form gives it its label, its required mark and its error', async () => {
  const element = await mount();
  expect(element.submit()).toBe(false);
  expect(input(element).getAttribute('aria-required')).toBe('true');
  expect(input(element).getAttribute('aria-invalid')).toBe('true');
  expect(element.shadowRoot!.getElementById('f/water/error')!.textContent).toBe('此项必填');
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it('it is shown with what was used', async () => {
  const element = await mount({ value: { water: '132.5' } as never, readonly: true });
  await element.updateComplete;
  expect(element.shadowRoot!.querySelector('.value')!.textContent!.trim()).toBe('132.5 m³（本期用水 12.5 m³）');
});
