import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityTree } from '../../test/accessibility-tree.ts';
import { everyKind, kindValues } from '../../test/every-kind.ts';
import { control, host, mountForm, settle, type } from '../../test/mount-form.ts';
import { sampleForm } from '../../test/sample-form.ts';
import { DraftConflict, type DraftStore, type StoredDraft } from '../form/form-host.ts';
import type { GcForm } from '../form/gc-form.ts';

afterEach(() => document.body.replaceChildren());

const options = { search: async () => [{ id: 'p1', name: '张伟' }], nameOf: () => '工程部' };
const uploads = { put: async () => ({ id: 'a', name: 'a', type: 'b', size: 1 }) };
const offline = () => Promise.reject(new Error('offline'));
const fields = everyKind.map((field) => ({ ...field, ...(field.kind === 'note' ? {} : { required: true as const }) }));
const form = sampleForm(fields, { sections: [{ id: 'who', step: '', rows: fields.map(({ id }) => [id]) }] });
const mount = (properties: Partial<GcForm>) => mountForm(form, { options, uploads, value: kindValues, ...properties } as Partial<GcForm>);

const tree = async (element: GcForm): Promise<string> => {
  await settle(element);
  return `\n${await accessibilityTree()}\n`;
};
/** The lines of one tree that another has not. */
const beside = (one: string, other: string): readonly string[] => {
  const known = new Set(other.split('\n'));
  return one.split('\n').filter((line) => !known.has(line));
};
const until = (done: () => unknown) => expect.poll(done, { timeout: 15_000 }).toBeTruthy();
const standing = (element: GcForm) => element.shadowRoot!.querySelector<HTMLElement>('.kept')?.dataset['standing'];
const store = (save: DraftStore['save'], load: DraftStore['load'] = async () => undefined): DraftStore => ({ load, save, drop: async () => {} });

describe('a form of every kind of field', () => {
  it('is the same to assistive technology without a network, but for what failed', async () => {
    const usual = await tree(await mount({ drafts: { store: store(async () => {}), key: 'k' } }));
    document.body.replaceChildren();
    const element = await mount({
      drafts: { store: store(offline), key: 'k' },
      options: { search: offline, nameOf: () => '工程部' },
      uploads: { put: offline },
    });
    type(element, 'engineer', '李', false);
    const files = new DataTransfer();
    files.items.add(new File(['x'], 'b.png', { type: 'image/png' }));
    control(element, 'photos').files = files.files;
    control(element, 'photos').dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => standing(element) === 'unsaved');
    await until(() => host(element, 'photos').textContent?.includes('b.png'));
    await until(() => host(element, 'engineer').textContent?.includes('查找失败'));
    const shown = await tree(element);
    expect({ more: beside(shown, usual), less: beside(usual, shown) }).toMatchSnapshot();
  });

  it('asks in a conflict what to keep, says what was taken, and loses no field on the way', async () => {
    const other: StoredDraft = { hash: form.hash, value: { ...kindValues, contact: '李强' }, touched: [], savedAt: Date.parse('2026-03-02T09:00:00+08:00') };
    let kept = false;
    const conflict = store(
      () => Promise.reject(new DraftConflict()),
      async () => (kept ? other : undefined),
    );
    const element = await mount({ drafts: { store: conflict, key: 'k' } });
    const usual = await tree(element);
    kept = true;
    type(element, 'contact', '王小芳');
    await until(() => standing(element) === 'conflict');
    const asked = await tree(element);
    expect({ more: beside(asked, usual), less: beside(usual, asked) }).toMatchSnapshot();
    element.shadowRoot!.querySelector<HTMLElement>('.kept button')!.click();
    await until(() => standing(element)?.startsWith('restored'));
    const taken = await tree(element);
    expect({ more: beside(taken, usual), less: beside(usual, taken) }).toMatchSnapshot();
  });

  it('refused field by field by a host says it at every field and in one list, whatever the kind', async () => {
    const element = await mount({});
    const usual = await tree(element);
    element.errors = fields.filter(({ kind }) => kind !== 'note').map(({ id }) => ({ path: id, code: 'rule' }));
    const refused = await tree(element);
    const wrong = refused.split('\n').filter((line) => line.includes('invalid=true'));
    const lines = refused.split('\n').filter((line) => /^\s+link /.test(line));
    expect(lines).toHaveLength(fields.length - 1);
    expect(wrong.length).toBeGreaterThanOrEqual(fields.length - 1);
    expect(wrong.filter((line) => !line.includes('不符合规定'))).toEqual([]);
    expect(beside(usual, refused).filter((line) => !refused.includes(line.split('[')[0]!.trim()))).toEqual([]);
    expect(refused).toMatchSnapshot();
  });

  it('that is disabled has no control that can be acted upon', async () => {
    const around = document.createElement('fieldset');
    document.body.append(around);
    const element = await mountForm(form, { options, uploads, value: kindValues }, around);
    element.formDisabledCallback(true);
    const shown = await tree(element);
    const acting = /^\s+(?:textbox|combobox|checkbox|radio|button|spinbutton|Date|DateTime|InputTime|slider) /;
    expect(shown.split('\n').filter((line) => acting.test(line) && !line.includes('disabled'))).toEqual([]);
  });

  it('says that a kind is still on its way, and that it cannot be had', async () => {
    let fail = () => {};
    const late = () =>
      new Promise<never>((_, reject) => {
        fail = () => reject(new Error('offline'));
      });
    const one = sampleForm([{ id: 'signature', kind: 'signature', required: true }], { sections: [{ id: 'who', step: '', rows: [['signature']] }] });
    document.documentElement.lang = 'zh-CN';
    if (!customElements.get('gc-form')) await mountForm(one);
    const element = Object.assign(document.createElement('gc-form') as GcForm, { form: one, kinds: { signature: late } });
    document.body.replaceChildren(element);
    await until(() => element.shadowRoot?.querySelector('[data-loading]'));
    const waiting = `\n${await accessibilityTree()}\n`;
    fail();
    expect([waiting, await tree(element)]).toMatchSnapshot();
  });

  it.each(fields.filter(({ kind }) => kind !== 'note').map(({ id, kind }) => [kind, id] as const))(
    'says of %s (%s) that it is required: by the control where its role may, by the name where not',
    async (_, id) => {
      const element = await mount({ value: {} });
      const named = control(element, id);
      const may = !named.matches('[role=group], [type=file]');
      expect(named.getAttribute('aria-required')).toBe(may ? 'true' : null);
      expect(getComputedStyle(host(element, id).querySelector('.label')!, '::after').content).toBe('" *"');
    },
  );
});
