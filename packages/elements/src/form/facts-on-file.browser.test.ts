import type { Computed, ModuleField } from '@guicheng/definition';
import { afterEach, describe, expect, it } from 'vitest';
import { control, host, mountForm, settle, type } from '../../test/mount-form.ts';
import { sampleForm } from '../../test/sample-form.ts';
import { listOptions } from '../fields/picker/list-options.ts';
import type { GcForm } from './gc-form.ts';

const fromFile = (fact: string): Computed => ({ reads: ['unit'], run: ({ file }) => file!['unit']?.[fact] });
const fields: readonly ModuleField[] = [
  { id: 'unit', kind: 'unit' },
  { id: 'contact', kind: 'text', prefill: fromFile('owner') },
  { id: 'phone', kind: 'phone', prefill: fromFile('phone') },
];
const options = listOptions({
  unit: [
    { id: 'u1', name: '1栋101', facts: { owner: '王芳', phone: '19900001111' } },
    { id: 'u2', name: '1栋102', facts: { owner: '李强' } },
    { id: 'u3', name: '1栋103' },
  ],
});

afterEach(() => {
  document.body.replaceChildren();
});

async function mount(properties: Partial<GcForm> = {}): Promise<GcForm> {
  return mountForm(sampleForm(fields), { options, ...properties });
}

async function pick(element: GcForm, name: string): Promise<void> {
  type(element, 'unit', name, false);
  await settle(element);
  host(element, 'unit').querySelector<HTMLElement>('[role=option]')!.click();
  await settle(element);
}

const filledIn = ({ value }: GcForm) => value as { readonly [field: string]: unknown };

describe('what is on file of a unit', () => {
  it('fills in the fields that start with it, and this is said', async () => {
    const element = await mount();
    await pick(element, '1栋101');
    expect(filledIn(element)).toEqual({ unit: { id: 'u1', name: '1栋101' }, contact: '王芳', phone: '19900001111' });
    expect(control(element, 'contact').value).toBe('王芳');
    expect(element.shadowRoot!.querySelector('.status')!.textContent).toBe('已按档案填写：联系人、联系电话');
  });

  it('is replaced by that of another unit, and by nothing where nothing is on file', async () => {
    const element = await mount();
    await pick(element, '1栋101');
    await pick(element, '1栋102');
    expect(filledIn(element)).toEqual({ unit: { id: 'u2', name: '1栋102' }, contact: '李强' });
    await pick(element, '1栋103');
    expect(filledIn(element)).toEqual({ unit: { id: 'u3', name: '1栋103' } });
  });

  it('never replaces what somebody typed, nor what was there before', async () => {
    const element = await mount({ value: { phone: '19900002222' } });
    type(element, 'contact', '赵云');
    await pick(element, '1栋101');
    expect(filledIn(element)).toMatchObject({ contact: '赵云', phone: '19900002222' });
    type(element, 'contact', '');
    await pick(element, '1栋102');
    expect(filledIn(element)['contact']).toBe(undefined);
  });

  it('is undone together with the pick, and done again', async () => {
    const element = await mount({ undoable: true });
    await pick(element, '1栋101');
    // What changes within a second is one change.
    await new Promise((done) => setTimeout(done, 1_050));
    await pick(element, '1栋102');
    element.undo();
    expect(filledIn(element)).toEqual({ unit: { id: 'u1', name: '1栋101' }, contact: '王芳', phone: '19900001111' });
    element.undo();
    expect(filledIn(element)).toEqual({});
    element.redo();
    expect(filledIn(element)['contact']).toBe('王芳');
  });

  it('is still what nobody typed when the form comes back from a draft', async () => {
    const before = await mount();
    await pick(before, '1栋101');
    type(before, 'phone', '19900003333');
    const draft = JSON.parse(JSON.stringify(before.draft));
    before.remove();
    const element = await mount();
    element.draft = draft;
    await settle(element);
    expect(filledIn(element)).toMatchObject({ contact: '王芳', phone: '19900003333' });
    await pick(element, '1栋102');
    expect(filledIn(element)).toEqual({ unit: { id: 'u2', name: '1栋102' }, contact: '李强', phone: '19900003333' });
  });

  it('is not looked at where the form is only read', async () => {
    const element = await mount({ readonly: true, value: { unit: { id: 'u1', name: '1栋101' }, contact: '从前的业主' } });
    expect(filledIn(element)['contact']).toBe('从前的业主');
  });
});
