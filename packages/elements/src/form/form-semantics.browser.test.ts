import type { ModuleField } from '@guicheng/definition';
import { afterEach, describe, expect, it } from 'vitest';
import { control, errorOf, mountForm, settle, tick, type } from '../../test/mount-form.ts';
import { sampleForm } from '../../test/sample-form.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const whenPaid = { reads: ['paid'], run: ({ form }: { readonly form: { readonly [field: string]: unknown } }) => form['paid'] === true };
const paid: ModuleField = { id: 'paid', kind: 'boolean' };
const payer: ModuleField = { id: 'payer', kind: 'text', required: true, maxLength: 4, showWhen: whenPaid };

describe('a hidden field', () => {
  it('is in no data, asks for nothing, and comes back as it was', async () => {
    const around = document.createElement('form');
    document.body.append(around);
    const element = await mountForm(sampleForm([paid, payer]), { value: { paid: true } }, around);
    type(element, 'payer', '太长的名字');
    expect(element.checkValidity()).toBe(false);
    tick(element, 'paid');
    expect([...new FormData(around)]).toEqual([['paid', 'false']]);
    expect(element.validate()).toEqual({ ok: true, value: { paid: false } });
    expect(around.checkValidity()).toBe(true);
    tick(element, 'paid');
    expect(control(element, 'payer').value).toBe('太长的名字');
    expect(errorOf(element, 'payer')).toBeDefined();
  });

  it('gets its starting value when it comes into sight, not before', async () => {
    const prefill = { reads: ['contact'], run: ({ form }: { readonly form: { readonly [field: string]: unknown } }) => form['contact'] };
    const element = await mountForm(sampleForm([{ id: 'contact', kind: 'text' }, paid, { ...payer, prefill }]), { value: { contact: '王芳' } });
    expect(element.draft!.value).toEqual({ contact: '王芳', paid: false });
    type(element, 'contact', '李强');
    tick(element, 'paid');
    expect(element.value).toEqual({ contact: '李强', paid: true, payer: '李强' });
    type(element, 'payer', '赵云');
    element.reset();
    await settle(element);
    tick(element, 'paid');
    expect(element.value).toEqual({ contact: '王芳', paid: true, payer: '王芳' });
  });
});

it('nothing is answered for the requester but a box, which is false until it is ticked', async () => {
  const fields: readonly ModuleField[] = [
    { id: 'category', kind: 'choice', required: true, options: ['one'] },
    { id: 'day', kind: 'date', min: '2026-01-01' },
    { id: 'people', kind: 'integer', min: 1, max: 1 },
    { ...paid, required: true },
  ];
  const element = await mountForm(sampleForm(fields));
  expect(element.value).toEqual({ paid: false });
  element.submit();
  expect(errorOf(element, 'category')).toBe('此项必填');
  expect(errorOf(element, 'paid')).toBe(undefined);
});

it('an error is said once its field was left, and gone with the key that answers it', async () => {
  const element = await mountForm(sampleForm([{ id: 'contact', kind: 'text', maxLength: 3 }]));
  type(element, 'contact', '四个字长', false);
  expect(errorOf(element, 'contact')).toBe(undefined);
  type(element, 'contact', '四个字长');
  expect(errorOf(element, 'contact')).toBeDefined();
  type(element, 'contact', '三个字', false);
  expect(errorOf(element, 'contact')).toBe(undefined);
});

it('a draft of another version of the form fills what both have, and says what was wrong then', async () => {
  const draft = { hash: 'sha256-earlier', value: { contact: '四个字长', gone: 1 }, touched: ['contact'] };
  const element = await mountForm(sampleForm([{ id: 'contact', kind: 'text', maxLength: 3 }]), { draft });
  expect(element.value).toEqual({ contact: '四个字长' });
  expect(errorOf(element, 'contact')).toBeDefined();
  expect(element.draft!.hash).not.toBe(draft.hash);
});

it('a value put in replaces everything, also what was typed and is hidden', async () => {
  const element = await mountForm(sampleForm([{ id: 'contact', kind: 'text' }, paid, payer]), { value: { paid: true, payer: '王芳' } });
  type(element, 'contact', '李强');
  tick(element, 'paid');
  element.value = { paid: true };
  await settle(element);
  expect(element.value).toEqual({ paid: true });
  expect(control(element, 'payer').value).toBe('');
});
