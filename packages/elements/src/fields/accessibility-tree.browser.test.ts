import type { ModuleField } from '@guicheng/definition';
import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityTree } from '../../test/accessibility-tree.ts';
import { everyKind, kindValues } from '../../test/every-kind.ts';
import { control, host, mountForm, settle, type } from '../../test/mount-form.ts';
import { heavyFields, sampleForm } from '../../test/sample-form.ts';
import { DraftConflict } from '../form/form-host.ts';
import type { GcForm } from '../form/gc-form.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const options = { search: async () => [{ id: 'p1', name: '张伟', note: '水电' }], nameOf: () => '工程部' };
const uploads = { put: async () => ({ id: 'a', name: 'a', type: 'b', size: 1 }) };
const of = (field: ModuleField) =>
  sampleForm([{ ...field, ...(field.kind === 'note' ? {} : { required: true as const }) }], { sections: [{ id: 'who', step: '', rows: [[field.id]] }] });

describe('what assistive technology is given of', () => {
  it.each(everyKind.map((field) => [field.kind, field.id, field] as const))('%s (%s): empty, wrong, filled in, only read', async (_, id, field) => {
    const states: string[] = [];
    const note = async (state: string) => states.push(`${state}:\n${await accessibilityTree()}`);
    const element = await mountForm(of({ ...field, showWhen: undefined, requiredWhen: undefined } as unknown as ModuleField), { options, uploads });
    await note('empty');
    element.errors = [{ path: id, code: 'required' }];
    await settle(element);
    await note('wrong');
    element.errors = [];
    element.value = { [id]: kindValues[id] };
    await settle(element);
    await note('filled in');
    element.readonly = true;
    await settle(element);
    await note('only read');
    expect(`\n${states.join('\n')}\n`).toMatchSnapshot();
  });
});

const field = (id: string) => heavyFields.find((each) => each.id === id)!;
const offlineTree = async (element: GcForm) => {
  await settle(element);
  return `\n${await accessibilityTree()}\n`;
};

describe('without a network', () => {
  it('a picker says that its search failed, and how to ask again', async () => {
    const element = await mountForm(of(field('engineer')), { options: { search: () => Promise.reject(new Error('offline')) } });
    type(element, 'engineer', '张', false);
    expect(await offlineTree(element)).toMatchSnapshot();
  });

  it('a picker that waits says so', async () => {
    const element = await mountForm(of(field('engineer')), { options: { search: () => new Promise(() => {}) } });
    type(element, 'engineer', '张', false);
    expect(await offlineTree(element)).toMatchSnapshot();
  });

  it('a file says that it waits, and that it failed', async () => {
    let fail = () => {};
    const put = (_file: File, _signal: AbortSignal, { waits }: { waits(waiting: boolean): void }) =>
      new Promise<never>((_, reject) => {
        waits(true);
        fail = () => reject(new Error('offline'));
      });
    const element = await mountForm(of(field('photos')), { uploads: { put } });
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], 'a.png', { type: 'image/png' }));
    control(element, 'photos').files = transfer.files;
    control(element, 'photos').dispatchEvent(new Event('change', { bubbles: true }));
    expect(await offlineTree(element)).toMatchSnapshot();
    fail();
    expect(await offlineTree(element)).toMatchSnapshot();
  });

  it('a draft says that it could not be kept', async () => {
    const store = { load: async () => undefined, save: () => Promise.reject(new Error('offline')), drop: async () => {} };
    const element = await mountForm(of({ id: 'contact', kind: 'text' }), { drafts: { store, key: 'k' } });
    type(element, 'contact', '王芳');
    await new Promise((done) => setTimeout(done, 1050));
    expect(await offlineTree(element)).toMatchSnapshot();
  });
});

it('in a conflict the requester is told, and asked what to keep', async () => {
  const store = { load: async () => undefined, save: () => Promise.reject(new DraftConflict()), drop: async () => {} };
  const element = await mountForm(of({ id: 'contact', kind: 'text' }), { drafts: { store, key: 'k' } });
  type(element, 'contact', '王芳');
  await new Promise((done) => setTimeout(done, 1050));
  expect(await offlineTree(element)).toMatchSnapshot();
  expect(host(element, 'contact').querySelector('.error')).toBe(null);
});
