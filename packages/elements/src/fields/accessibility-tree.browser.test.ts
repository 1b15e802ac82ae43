import type { ModuleField } from '@guicheng/definition';
import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityTree } from '../../test/accessibility-tree.ts';
import { control, host, mountForm, settle, type } from '../../test/mount-form.ts';
import { heavyFields, sampleFields, sampleForm } from '../../test/sample-form.ts';
import { DraftConflict } from '../form/form-host.ts';
import type { GcForm } from '../form/gc-form.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const every: readonly ModuleField[] = [
  ...sampleFields.filter(({ id }) => !['material', 'total', 'reason', 'paid', 'payer', 'category', 'contact'].includes(id)),
  ...heavyFields.filter(({ id }) => id !== 'sum'),
  { id: 'contact', kind: 'text' },
];
const values: { readonly [field: string]: unknown } = {
  contact: '王芳',
  phone: '13800138000',
  email: 'a@b.cn',
  content: '漏水',
  urgency: 'urgent',
  channels: ['call'],
  appointment: '2026-03-02T09:00:00+08:00',
  day: '2026-03-02',
  at: '09:30',
  people: 2,
  area: '12.5',
  labor: { minor: 15_000, currency: 'CNY' },
  agreed: true,
  engineer: { id: 'p1', name: '张伟' },
  unit: { id: 'u1', name: '3栋1201' },
  department: 'd1',
  idNumber: '110105194912310021',
  plate: '粤B12345',
  spent: 'PT1H30M',
  satisfaction: 4,
  photos: [{ id: 'a', name: 'a.jpg', type: 'image/jpeg', size: 9000 }],
  parts: [{ name: '水龙头', count: 2, each: { minor: 1999, currency: 'CNY' } }],
  address: { building: '3 栋' },
  signature: { name: '王芳', at: '2026-03-02T09:00:00+08:00' },
};
const options = { search: async () => [{ id: 'p1', name: '张伟', note: '水电' }], nameOf: () => '工程部' };
const uploads = { put: async () => ({ id: 'a', name: 'a', type: 'b', size: 1 }) };
const of = (field: ModuleField) =>
  sampleForm([{ ...field, ...(field.kind === 'note' ? {} : { required: true as const }) }], { sections: [{ id: 'who', step: '', rows: [[field.id]] }] });

describe('what assistive technology is given of', () => {
  it.each(every.map((field) => [field.kind, field.id, field] as const))('%s (%s): empty, wrong, filled in, only read', async (_, id, field) => {
    const states: string[] = [];
    const note = async (state: string) => states.push(`${state}:\n${await accessibilityTree()}`);
    const element = await mountForm(of({ ...field, showWhen: undefined, requiredWhen: undefined } as unknown as ModuleField), { options, uploads });
    await note('empty');
    element.errors = [{ path: id, code: 'required' }];
    await settle(element);
    await note('wrong');
    element.errors = [];
    element.value = { [id]: values[id] };
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
