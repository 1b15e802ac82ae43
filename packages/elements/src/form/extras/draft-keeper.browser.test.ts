import { afterEach, describe, expect, it, vi } from 'vitest';
import { control, mountForm, settle, type } from '../../../test/mount-form.ts';
import { sampleForm } from '../../../test/sample-form.ts';
import { DraftConflict, type DraftStore, type StoredDraft } from '../form-host.ts';
import type { GcForm } from '../gc-form.ts';
import { storageDrafts } from './storage-drafts.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

const AT = Date.parse('2026-03-02T10:00+08:00');
const context = { now: () => AT };

/** A store that answers when the test says so. */
function slowStore(there?: StoredDraft) {
  const saves: { readonly draft: StoredDraft; readonly over: number | undefined; done(): void; fail(reason?: Error): void }[] = [];
  const dropped: string[] = [];
  let load = (_draft?: StoredDraft) => {};
  const store: DraftStore = {
    load: () => new Promise((done) => (load = (draft = there) => done(draft))),
    save: (_key, draft, over) => new Promise((done, fail) => saves.push({ draft, over, done, fail: (reason = new Error('offline')) => fail(reason) })),
    drop: async (key) => void dropped.push(key),
  };
  return { store, saves, dropped, load: (draft?: StoredDraft) => load(draft) };
}

const line = (element: GcForm) => element.shadowRoot!.querySelector<HTMLElement>('.kept')!;
const words = (element: GcForm) => (line(element).hidden ? undefined : line(element).querySelector('span')!.textContent);
const press = (element: GcForm, text: string) => [...line(element).querySelectorAll('button')].find(({ textContent }) => textContent === text)!.click();
const soon = () => new Promise((done) => setTimeout(done, 0));
const draftSoon = () => new Promise((done) => setTimeout(done, 1050));
const stored = (value: object, rest: Partial<StoredDraft> = {}): StoredDraft => ({
  hash: 'sha256-sample',
  value: { ...value },
  touched: [],
  savedAt: AT - 60_000,
  ...rest,
});

async function mount(slow: ReturnType<typeof slowStore>, answer = true): Promise<GcForm> {
  const element = await mountForm(sampleForm(), { context, drafts: { store: slow.store, key: 'case-1' } });
  if (answer) slow.load();
  await settle(element);
  return element;
}

describe('a draft', () => {
  it('is kept a second after a change, and "saved" is said when the store has said so', async () => {
    const slow = slowStore();
    const element = await mount(slow);
    expect(words(element)).toBe(undefined);
    type(element, 'contact', '王');
    type(element, 'contact', '王芳');
    await draftSoon();
    expect(slow.saves).toHaveLength(1);
    expect(slow.saves[0]).toMatchObject({ draft: { hash: 'sha256-sample', value: { contact: '王芳' }, savedAt: AT }, over: undefined });
    expect(words(element)).toBe('正在保存草稿');
    expect(element.dirty).toBe(true);
    slow.saves[0]!.done();
    await soon();
    expect(words(element)).toBe('草稿已于 2026年3月2日 10:00 保存');
    expect(element.dirty).toBe(false);
  });

  it('is saved one at a time: what changes meanwhile is saved after it, once', async () => {
    const slow = slowStore();
    const element = await mount(slow);
    type(element, 'contact', 'a');
    await draftSoon();
    type(element, 'contact', 'b');
    await draftSoon();
    type(element, 'contact', 'c');
    await draftSoon();
    expect(slow.saves).toHaveLength(1);
    slow.saves[0]!.done();
    await soon();
    expect(slow.saves).toHaveLength(2);
    expect(slow.saves[1]).toMatchObject({ draft: { value: { contact: 'c' } }, over: AT });
  });

  it('that could not be kept is said aloud and tried again, at once when the network is back', async () => {
    const slow = slowStore();
    const element = await mount(slow);
    type(element, 'contact', 'a');
    await draftSoon();
    slow.saves[0]!.fail();
    await soon();
    expect(words(element)).toBe('草稿未能保存，稍后会自动重试');
    expect(element.shadowRoot!.querySelector('.status')!.textContent).toBe('草稿未能保存，稍后会自动重试');
    dispatchEvent(new Event('online'));
    await soon();
    expect(slow.saves[1]).toMatchObject({ draft: { value: { contact: 'a' } } });
    slow.saves[1]!.done();
    await soon();
    expect(words(element)).toMatch('草稿已于');
  });

  it('is brought back, which is said, and can be discarded', async () => {
    const slow = slowStore(stored({ contact: '王芳' }, { touched: ['phone'] }));
    const element = await mount(slow);
    expect(control(element, 'contact').value).toBe('王芳');
    expect(words(element)).toBe('已恢复 2026年3月2日 09:59 保存的草稿');
    expect(element.shadowRoot!.getElementById('f/phone/error')?.textContent).toBe('此项必填');
    press(element, '放弃草稿');
    await settle(element);
    expect(element.value).not.toHaveProperty('contact');
    expect(slow.dropped).toEqual(['case-1']);
    expect(words(element)).toBe(undefined);
  });

  it('of an older form says so', async () => {
    const slow = slowStore(stored({ contact: '王芳' }, { hash: 'sha256-older' }));
    expect(words(await mount(slow))).toBe('已恢复 2026年3月2日 09:59 保存的草稿，表单之后有改动，请核对');
  });

  it('that comes after typing began fills only what was not touched', async () => {
    const slow = slowStore(stored({ contact: '王芳', content: '漏水' }));
    const element = await mount(slow, false);
    type(element, 'contact', '李强');
    slow.load();
    await settle(element);
    expect(element.value).toMatchObject({ contact: '李强', content: '漏水' });
  });

  it('that was changed somewhere else is not overwritten: the requester decides', async () => {
    const slow = slowStore(stored({ contact: 'a' }));
    const element = await mount(slow);
    type(element, 'contact', 'mine');
    await draftSoon();
    slow.saves[0]!.fail(new DraftConflict());
    await soon();
    expect(words(element)).toBe('此草稿已在别处修改');
    type(element, 'content', 'more');
    await draftSoon();
    expect(slow.saves).toHaveLength(1);
    press(element, '保留这里填写的内容');
    slow.load(stored({ contact: 'theirs' }, { savedAt: AT - 5 }));
    await soon();
    expect(slow.saves[1]).toMatchObject({ over: AT - 5, draft: { value: { contact: 'mine', content: 'more' } } });
    slow.saves[1]!.fail(new DraftConflict());
    await soon();
    press(element, '改用别处的草稿');
    slow.load(stored({ contact: 'theirs' }, { savedAt: AT - 1 }));
    await settle(element);
    expect(element.value).toEqual({ contact: 'theirs', agreed: false, paid: false, total: { minor: 0, currency: 'CNY' } });
  });

  it('is not brought back once the host has the value', async () => {
    const slow = slowStore();
    const element = await mount(slow);
    type(element, 'contact', 'a');
    element.done();
    expect([element.dirty, slow.dropped]).toEqual([false, ['case-1']]);
  });

  it('does not bring back what a reset gave up', async () => {
    const slow = slowStore();
    const element = await mount(slow);
    type(element, 'contact', 'a');
    await draftSoon();
    slow.saves[0]!.done();
    await soon();
    element.reset();
    expect(element.dirty).toBe(false);
    await draftSoon();
    expect(slow.saves[1]!.draft.value).not.toHaveProperty('contact');
  });

  it('is kept at once when the page goes away', async () => {
    const slow = slowStore();
    const element = await mount(slow);
    type(element, 'contact', 'a');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await soon();
    expect(slow.saves).toHaveLength(1);
  });
});

it('drafts in a storage notice a second tab', async () => {
  const kept = new Map<string, string>();
  const store = storageDrafts({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  });
  await store.save('k', stored({ a: 1 }, { savedAt: 1 }), undefined);
  await store.save('k', stored({ a: 2 }, { savedAt: 2 }), 1);
  await expect(store.save('k', stored({ a: 3 }, { savedAt: 3 }), 1)).rejects.toBeInstanceOf(DraftConflict);
  expect(await store.load('k')).toMatchObject({ value: { a: 2 } });
  await store.drop('k');
  expect(await store.load('k')).toBe(undefined);
});
