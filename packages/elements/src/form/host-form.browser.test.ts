import { afterEach, expect, it } from 'vitest';
import { choose, control, errorOf, mountForm, settle, type } from '../../test/mount-form.ts';
import { sampleForm } from '../../test/sample-form.ts';
import type { GcForm } from './gc-form.ts';

const complete = { contact: '王芳', phone: '13800138000', content: '水龙头漏水', urgency: 'normal', channels: ['call', 'app'] };

afterEach(() => {
  document.body.replaceChildren();
});

/** A host's form with the element in a fieldset, and what would have been sent. */
async function hostForm(
  properties: Partial<GcForm> = {},
): Promise<{ form: HTMLFormElement; fieldset: HTMLFieldSetElement; element: GcForm; sent: FormData[] }> {
  const form = document.createElement('form');
  const fieldset = document.createElement('fieldset');
  const button = document.createElement('button');
  form.append(fieldset, button);
  document.body.append(form);
  const sent: FormData[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(new FormData(form));
  });
  return { form, fieldset, sent, element: await mountForm(sampleForm(), properties, fieldset) };
}

it("gives every visible field to the host's form data", async () => {
  const { form } = await hostForm({ value: complete });
  const data = new FormData(form);
  expect(data.get('contact')).toBe('王芳');
  expect(data.getAll('channels')).toEqual(['call', 'app']);
  expect(JSON.parse(String(data.get('total')))).toEqual({ minor: 0, currency: 'CNY' });
  expect(data.get('paid')).toBe('false');
  expect(data.has('reason')).toBe(false);
});

it('puts its own name before the names of its fields', async () => {
  const { form, element } = await hostForm({ value: complete });
  element.setAttribute('name', 'ticket');
  expect(new FormData(form).get('ticket.contact')).toBe('王芳');
});

it('shows no button of its own and submits the host by Enter', async () => {
  const { element, sent } = await hostForm({ value: complete });
  expect(element.shadowRoot!.querySelector('[part="submit"]')).toBe(null);
  control(element, 'contact').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  expect(sent.length).toBe(1);
  expect(sent[0]!.get('phone')).toBe('13800138000');
});

it('blocks the host while it is not valid, and shows why', async () => {
  const { form, element, sent } = await hostForm();
  expect(form.checkValidity()).toBe(false);
  expect(element.matches(':invalid')).toBe(true);
  form.requestSubmit();
  expect(sent).toEqual([]);
  expect(errorOf(element, 'phone')).toBe('此项必填');
  expect(element.shadowRoot!.activeElement?.className).toBe('summary');
});

it('refuses what was typed since the browser last looked', async () => {
  const { form, element, sent } = await hostForm({ value: complete });
  expect(element.matches(':valid')).toBe(true);
  type(element, 'phone', '12', false);
  form.requestSubmit();
  expect(sent).toEqual([]);
  type(element, 'phone', '13900139000');
  form.requestSubmit();
  expect(sent.map((data) => data.get('phone'))).toEqual(['13900139000']);
});

it('leaves the checking to a host that asked for none', async () => {
  const { form, sent } = await hostForm();
  form.noValidate = true;
  form.requestSubmit();
  expect(sent.length).toBe(1);
});

it("is reset with the host's form", async () => {
  const { form, element } = await hostForm({ value: complete });
  type(element, 'contact', '李强');
  choose(element, 'urgency', 'major');
  form.reset();
  await settle(element);
  expect(control(element, 'contact').value).toBe('王芳');
  expect(element.value).toMatchObject(complete);
});

it('is disabled with its fieldset: no control takes part, nothing is sent, nothing blocks', async () => {
  const { form, fieldset, element, sent } = await hostForm();
  fieldset.disabled = true;
  await settle(element);
  expect(control(element, 'contact').matches(':disabled')).toBe(true);
  expect([...new FormData(form).keys()]).toEqual([]);
  form.requestSubmit();
  expect(sent.length).toBe(1);
});

it('leaves a form it is taken out of', async () => {
  const { form, element } = await hostForm({ value: complete });
  document.body.append(element);
  await settle(element);
  expect([...new FormData(form).keys()]).toEqual([]);
  expect(element.shadowRoot!.querySelector('[part="submit"]')).not.toBe(null);
});

it('gives the browser what to give back when it comes back to the page, and takes it', async () => {
  const kept: unknown[] = [];
  const { setFormValue } = ElementInternals.prototype;
  ElementInternals.prototype.setFormValue = function (value, state) {
    kept.push([value, state]);
    setFormValue.call(this, value, state);
  };
  const { element, form } = await hostForm();
  type(element, 'contact', '王芳');
  ElementInternals.prototype.setFormValue = setFormValue;
  const [value, state] = kept.at(-1) as [unknown, string];
  expect(value).toBe(null);
  expect(new FormData(form).getAll('contact')).toEqual(['王芳']);
  const { element: again } = await hostForm();
  again.formStateRestoreCallback(state, 'autocomplete');
  again.formStateRestoreCallback(state, 'restore');
  await settle(again);
  expect(again.value).toMatchObject({ contact: '王芳' });
});
