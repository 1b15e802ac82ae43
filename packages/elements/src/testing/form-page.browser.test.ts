import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { listOptions } from '../fields/picker/list-options.ts';
import type { StoredDraft } from '../form/form-host.ts';
import { GcForm } from '../form/gc-form.ts';
import { fakeClock } from './fake-clock.ts';
import { formFixture } from './form-fixture.ts';
import type { FormPage } from './form-page.ts';
import { heldOptions, memoryDrafts, memoryUploads, offersFixture } from './host-fixtures.ts';
import { pageForm } from './page-form.ts';

const form = formFixture([
  { id: 'name', kind: 'text', required: true, title: 'Name' },
  { id: 'urgency', kind: 'choice', options: ['a', 'b'], title: 'Urgency', titles: { a: 'Normal', b: 'Urgent' } },
  { id: 'why', kind: 'multiline', title: 'Why', showWhen: { reads: ['urgency'], run: ({ form: { urgency } }) => urgency === 'b' } },
  { id: 'ways', kind: 'choices', options: ['x', 'y', 'z'], title: 'Ways', titles: { x: 'Call', y: 'Text', z: 'App' } },
  { id: 'mark', kind: 'rating', title: 'Mark' },
  { id: 'agreed', kind: 'boolean', title: 'Agreed' },
  { id: 'day', kind: 'date', title: 'Day' },
  { id: 'unit', kind: 'unit', title: 'Unit' },
  { id: 'files', kind: 'attachment', title: 'Files' },
  { id: 'rows', kind: 'table', title: 'Rows', fields: [{ id: 'part', kind: 'text' }] },
]);

async function mount(properties: Partial<GcForm> = {}): Promise<{ element: GcForm; page: FormPage }> {
  document.documentElement.lang = 'en';
  if (!customElements.get('gc-form')) customElements.define('gc-form', GcForm);
  const element = Object.assign(document.createElement('gc-form') as GcForm, { form, options: listOptions({ unit: offersFixture(300) }), ...properties });
  document.body.append(element);
  await element.updateComplete;
  return { element, page: pageForm(element, userEvent) };
}

afterEach(() => document.body.replaceChildren());

it('a form is filled in by the words on the page, whatever the kinds of its fields', { timeout: 60_000 }, async () => {
  const uploads = memoryUploads();
  const { page } = await mount({ uploads });
  expect(await page.has('Why')).toBe(false);
  await page.fillAll({
    Name: 'Ann',
    Urgency: 'Urgent',
    Why: 'It leaks',
    Ways: ['Call', 'App'],
    Mark: '3',
    Agreed: true,
    Day: '2026-03-02',
    Unit: 'Unit 250',
    Files: [{ name: 'a.txt', type: 'text/plain', text: 'hello' }],
  });
  await page.press('Add a row');
  await page.fill('rows/0/part', 'Tap');
  expect(await page.value()).toEqual({
    name: 'Ann',
    urgency: 'b',
    why: 'It leaks',
    ways: ['x', 'z'],
    mark: 3,
    agreed: true,
    day: '2026-03-02',
    unit: { id: 'unit-250', name: 'Unit 250' },
    files: [{ id: 'file-1', name: 'a.txt', type: 'text/plain', size: 5 }],
    rows: [{ part: 'Tap' }],
  });
  expect(uploads.kept.size).toBe(1);
  expect([await page.read('Urgency'), await page.read('Ways'), await page.read('Unit'), await page.read('Agreed')]).toEqual([
    'Urgent',
    'Call, App',
    'Unit 250',
    'true',
  ]);
  await page.fillAll({ Ways: ['Text'], Agreed: false });
  expect(await page.value()).toMatchObject({ ways: ['y'], agreed: false });
});

it('errors are read as a requester reads them, and gone once they are answered', async () => {
  const { page } = await mount();
  await page.submit();
  expect(await page.errors()).toHaveLength(1);
  expect(await page.errorOf('Name')).toBe('Please fill this in');
  await page.fill('Name', 'Ann');
  expect(await page.errorOf('Name')).toBeUndefined();
  expect(await page.errors()).toEqual([]);
});

it('what is not there is said with what is', async () => {
  const { page } = await mount();
  await expect(page.fill('Nmae', 'Ann')).rejects.toThrow('no field `Nmae` in sight: there are `Name`, `Urgency`');
  await expect(page.fill('Urgency', 'Later')).rejects.toThrow('no option `Later` in `Urgency`');
  await expect(page.fill('Unit', 'Castle')).rejects.toThrow('nothing `Castle` was offered in `Unit`');
  await expect(page.press('Away')).rejects.toThrow('no button `Away` in sight');
});

it('answers of the host come when a test lets them', async () => {
  const options = heldOptions();
  const { element, page } = await mount({ options });
  const filled = page.fill('Unit', 'Unit 2');
  await expect.poll(() => options.asked).toContain('Unit 2');
  expect(element.shadowRoot!.getElementById('f/unit')!.getAttribute('aria-busy')).toBe('true');
  options.answer('Unit 2', offersFixture(3));
  await filled;
  expect(await page.value()).toMatchObject({ unit: { id: 'unit-2' } });
  expect(() => options.fail('other')).toThrow('nobody asked for `other`');
});

it('the clock stands still until it is moved, and those that watch it look again', async () => {
  const clock = fakeClock('2026-03-02T09:00:00+08:00');
  let looks = 0;
  const stop = clock.watch({ requestUpdate: () => void looks++ });
  clock.advance(60_000);
  expect(new Date(clock.now()).toISOString()).toBe('2026-03-02T01:01:00.000Z');
  stop();
  clock.set(0);
  expect([looks, clock.now()]).toEqual([1, 0]);
  expect(() => clock.set('noon')).toThrow('`noon` is no instant');
});

it('drafts in memory notice a second device', async () => {
  const drafts = memoryDrafts();
  const draft = { hash: 'h', value: {}, touched: [], savedAt: 1 } satisfies StoredDraft;
  await drafts.save('k', draft, undefined);
  await expect(drafts.save('k', { ...draft, savedAt: 2 }, undefined)).rejects.toThrow('k');
  await drafts.save('k', { ...draft, savedAt: 2 }, 1);
  expect((await drafts.load('k'))?.savedAt).toBe(2);
  await drafts.drop('k');
  expect(drafts.kept.size).toBe(0);
});
