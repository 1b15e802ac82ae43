import type { ModuleField } from '@guicheng/definition';
import { html } from 'lit';
import { afterEach, expect, it } from 'vitest';
import { control, errorOf, host, mountForm, type } from '../../test/mount-form.ts';
import { sampleForm } from '../../test/sample-form.ts';
import type { FieldKindView } from './field-scope.ts';
import { templateKind } from './template-kind.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** A meter of a flat, as a host would draw it: an input and, beside it, what is left of the year's allowance. */
const ofTemplates = templateKind({
  render: ({ id, value }) => html`<input id=${id} inputmode="numeric"><output>${100 - Number(value ?? 0)}</output>`,
  write: (input, { value }) => {
    (input as HTMLInputElement).value = String(value ?? '');
  },
  read: (input) => ({ value: Number((input as HTMLInputElement).value) }),
  show: (value) => html`<b>${value}</b> m³`,
});

const madeOnce: FieldKindView = {
  create: () => document.createElement('input'),
  write: (input, { value }) => {
    (input as HTMLInputElement).value = String(value ?? '');
  },
  read: (input) => ({ value: Number((input as HTMLInputElement).value) }),
  show: (value) => `${value} m³`,
};

const field = { id: 'contact', kind: 'integer', hostKind: 'x-acme-meter', required: true } as const satisfies ModuleField;

it.each([
  ['made of templates', ofTemplates],
  ['made once', madeOnce],
] as const)('a kind of the host, %s, is labelled, read, checked and shown like the built-in ones', async (_, kind) => {
  const element = await mountForm(sampleForm([field]), { kinds: { 'x-acme-meter': kind } });
  const input = control(element, 'contact');
  expect(input.getAttribute('aria-required')).toBe('true');
  expect(element.shadowRoot!.querySelector('label')!.htmlFor).toBe(input.id);
  element.submit();
  expect(errorOf(element, 'contact')).toBe('此项必填');
  expect(input.getAttribute('aria-describedby')).toBe('f/contact/error');
  type(element, 'contact', '7');
  expect(element.value).toEqual({ contact: 7 });
  expect(control(element, 'contact')).toBe(input);
  element.readonly = true;
  await element.updateComplete;
  expect(host(element, 'contact').querySelector('.value')!.textContent).toBe('7 m³');
  element.readonly = false;
  await element.updateComplete;
  expect(control(element, 'contact').value).toBe('7');
});

it('a kind of templates is drawn again when its value changes', async () => {
  const element = await mountForm(sampleForm([field]), { kinds: { 'x-acme-meter': ofTemplates } });
  type(element, 'contact', '30', false);
  expect(host(element, 'contact').querySelector('output')!.textContent).toBe('70');
});
