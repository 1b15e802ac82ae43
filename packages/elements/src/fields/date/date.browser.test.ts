import { afterEach, expect, it } from 'vitest';
import { control, host, mountForm, settle, type } from '../../../test/mount-form.ts';
import { sampleForm } from '../../../test/sample-form.ts';
import type { GcForm } from '../../form/gc-form.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** The control of a browser in another language writes dates otherwise. */
const foreign = (language: string) => !navigator.language.startsWith(language);
const now = () => Date.parse('2026-03-02T09:00+08:00');

async function paste(element: GcForm, path: string, text: string): Promise<void> {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  control(element, path).dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  await settle(element);
  await settle(element);
}

it('a date that was written out can be pasted, in Chinese and in English', async () => {
  const element = await mountForm(sampleForm(), { context: { now } });
  await paste(element, 'day', '2026年3月12日');
  expect(element.value).toMatchObject({ day: '2026-03-12' });
  await paste(element, 'day', 'tomorrow');
  expect(element.value).toMatchObject({ day: '2026-03-03' });
  await paste(element, 'day', '下周吧');
  expect(element.value).toMatchObject({ day: '2026-03-03' });
  await paste(element, 'appointment', '3月12日 下午3点半');
  expect(element.value).toMatchObject({ appointment: '2026-03-12T15:30:00+08:00' });
});

it('the day is explained under the date in the language of the form, and with it', async () => {
  const asked: unknown[] = [];
  const dayNote = (date: string, { id }: { readonly id: string }, locale: string) => {
    asked.push([date, id, locale]);
    return locale === 'en' ? 'Saturday, a day off' : '星期六，休息日';
  };
  const element = await mountForm(sampleForm(), { options: { search: async () => [], dayNote } });
  expect(host(element, 'day').querySelector('.hint')).toBe(null);
  type(element, 'day', '2026-03-07');
  const input = control(element, 'day');
  expect(host(element, 'day').querySelector('.hint')!.textContent).toBe(`${foreign('zh') ? '2026年3月7日 ' : ''}星期六，休息日`);
  expect(input.getAttribute('aria-describedby')).toBe('f/day/hint');
  element.locale = 'en';
  await settle(element);
  expect(host(element, 'day').querySelector('.hint')!.textContent).toBe(`${foreign('en') ? 'Mar 7, 2026 ' : ''}Saturday, a day off`);
  // In the zone of the form it is already the next day.
  element.value = { appointment: '2026-03-06T20:00:00Z' };
  await settle(element);
  expect(asked.at(-1)).toEqual(['2026-03-07', 'appointment', 'en']);
});

it('an amount is taken with its own currency, and refused with another', async () => {
  const element = await mountForm(sampleForm());
  for (const typed of ['¥1,234.50', '￥1234.5', '1,234.50元', 'CNY 1234.50']) {
    type(element, 'labor', typed);
    expect(element.value, typed).toMatchObject({ labor: { minor: 123450, currency: 'CNY' } });
  }
  type(element, 'labor', '$5');
  expect(element.value).not.toHaveProperty('labor');
});
