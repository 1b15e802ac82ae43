import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityTree } from '../../test/accessibility-tree.ts';
import { calendarNow, calendarProperties } from '../../test/calendar-sample.ts';
import { mountElement, press, reachesOut, violationsInBoth } from '../../test/mount-element.ts';
import { GcCalendar } from './gc-calendar.ts';

customElements.define('gc-calendar', GcCalendar);

const shown = (properties: Partial<GcCalendar> = {}, width?: number) =>
  mountElement<GcCalendar>('gc-calendar', { ...calendarProperties, ...properties }, width);
const text = (element: GcCalendar, selector: string) => element.renderRoot.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
const label = (element: GcCalendar, day: string) => text(element, `[data-day="${day}"]`);
const heard = (element: GcCalendar, name: string) => {
  const details: unknown[] = [];
  element.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
  return details;
};
const focused = (element: GcCalendar) => expect.poll(() => (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset['day']);

afterEach(() => document.body.replaceChildren());

describe('a calendar of duties', () => {
  it('says of each day what was done, is due and was missed', async () => {
    const element = await shown();
    expect(text(element, '.sum')).toBe('完成 2 项，逾期完成 1 项，缺失 1 项，待办 3 项，尚未开始 20 项');
    expect(label(element, '2026-11-11')).toBe('11月11日星期三 11店庆 ✕ 缺失 每日 17:30 前汇总');
    expect(label(element, '2026-11-12')).toBe('11月12日星期四, 今天 12 ● 待办 每日 17:30 前汇总');
    expect(label(element, '2026-11-01')).toBe('11月1日星期日, 无例行事务 1');
    expect(text(element, '.detail')).toContain('每日 17:30 前汇总待办 17:30 前 · 业主关系主管');
    expect(element.renderRoot.querySelector('.detail a')?.getAttribute('href')).toBe('#/duty/summary/2026-11-12');
  });

  it('is gone through by keyboard, day by day, week by week and month by month', async () => {
    const element = await shown();
    const months = heard(element, 'gc-month');
    const days = heard(element, 'gc-day');
    await press('{Tab}', '{Tab}', '{Tab}', '{Tab}');
    await focused(element).toBe('2026-11-12');
    await press('{ArrowLeft}');
    await focused(element).toBe('2026-11-11');
    expect(text(element, '.detail')).toContain('缺失');
    await press('{ArrowUp}');
    await focused(element).toBe('2026-11-04');
    await press('{End}');
    await focused(element).toBe('2026-11-08');
    await press('{Home}');
    await focused(element).toBe('2026-11-02');
    await press('{ArrowUp}');
    await focused(element).toBe('2026-10-26');
    await press('{PageDown}');
    await focused(element).toBe('2026-11-26');
    expect(months).toEqual([{ month: '2026-10' }, { month: '2026-11' }]);
    expect(days.at(-1)).toEqual({ day: '2026-11-26' });
    await press('{Tab}');
    expect(element.shadowRoot?.activeElement?.getAttribute('href')).toBe('#/duty/summary/2026-11-26');
  });

  it('goes the way it is read: left is later where a page is read from the right', async () => {
    const element = await shown();
    document.documentElement.dir = 'rtl';
    await press('{Tab}', '{Tab}', '{Tab}', '{Tab}', '{ArrowLeft}');
    await focused(element).toBe('2026-11-13');
    document.documentElement.dir = '';
  });

  it.each([
    ['empty', { plan: undefined }, '没有可显示的例行事务'],
    ['loading', { plan: undefined, standing: 'loading' }, '正在读取……'],
    ['failed', { plan: undefined, standing: 'failed' }, '再试一次'],
    ['offline', { standing: 'offline', asOf: calendarNow }, '所示为 15:30 的内容'],
    ['without duties on the day', { day: '2026-11-01' }, '当天没有例行事务'],
  ] as const)('says that it is %s, and axe finds nothing wrong with it', async (_, properties, words) => {
    const element = await shown(properties as Partial<GcCalendar>);
    expect(element.renderRoot.textContent).toContain(words);
    expect(await violationsInBoth()).toEqual([]);
  });

  it.each(['zh-CN', 'zh-TW', 'en'])('fits 320 px in %s, and axe finds nothing wrong with it', async (locale) => {
    const element = await shown({ locale, day: '2026-11-13' }, 320);
    expect(element.renderRoot.querySelectorAll('.detail li')).toHaveLength(2);
    expect(reachesOut(element)).toEqual([]);
    for (const day of element.renderRoot.querySelectorAll('.day')) expect(Math.min(day.clientWidth, day.clientHeight)).toBeGreaterThanOrEqual(24);
    expect(await violationsInBoth()).toEqual([]);
  });

  it('is given to assistive technology as a grid of days that say what is on them', async () => {
    await shown({ slas: ['summary'] });
    expect(`\n${await accessibilityTree('main')}\n`).toMatchSnapshot();
  });
});
