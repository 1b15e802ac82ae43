import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityTree } from '../../test/accessibility-tree.ts';
import { clockAccountOfDay, clockNow, clockProperties, clockVerdict, deskTime } from '../../test/clock-sample.ts';
import { mountElement, press, reachesOut, violationsInBoth } from '../../test/mount-element.ts';
import { GcClock } from './gc-clock.ts';

customElements.define('gc-clock', GcClock);

const MINUTE = 60_000;
const shown = (properties: Partial<GcClock> = {}, width?: number) => mountElement<GcClock>('gc-clock', { ...clockProperties, ...properties }, width);
const text = (element: GcClock, selector: string) => element.renderRoot.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
const notes = (element: GcClock) => [...element.renderRoot.querySelectorAll('.note')].map((note) => note.textContent);
const paused = { verdict: clockVerdict({ status: 'paused' }), account: clockAccountOfDay, reason: '等待配件' };

afterEach(() => document.body.replaceChildren());

/** A clock whose time the test moves, what it said aloud and how it turned. */
async function moving(properties: Partial<GcClock> = {}) {
  let now = clockNow;
  const element = await shown({ clock: { now: () => now }, ...properties });
  const turns: unknown[] = [];
  element.addEventListener('gc-turn', (event) => turns.push((event as CustomEvent).detail));
  const at = async (instant: number) => {
    now = instant;
    element.requestUpdate();
    await element.updateComplete;
    return text(element, '.silent');
  };
  return { element, turns, at };
}

describe('a clock on a page', () => {
  it('counts down, and draws itself again by itself', async () => {
    let now = clockNow;
    const element = await shown({ clock: { now: () => now } });
    expect(text(element, '.digits')).toBe('2:00:00 剩余');
    expect(text(element, '.small.muted:not(.note)')).toBe('17:30 前 · 工程手册 3.2');
    expect(element.renderRoot.querySelector('[role=timer]')?.getAttribute('aria-label')).toBe('2 小时');
    now += 1000;
    await expect.poll(() => text(element, '[role=timer]'), { timeout: 10_000 }).toBe('1:59:59');
  });

  it('is spoken at thresholds and when its word changes, and silent between', async () => {
    const { element, turns, at } = await moving();
    const due = element.verdict!.dueAt!;
    expect(await at(clockNow + MINUTE)).toBe('');
    expect(await at(due - 60 * MINUTE)).toBe('修好水龙头：进行中，剩余 1 小时');
    expect(await at(due - 59 * MINUTE)).toBe('修好水龙头：进行中，剩余 1 小时');
    expect(await at(due - 30 * MINUTE)).toBe('修好水龙头：即将到期，剩余 30 分钟');
    expect(await at(due - 10 * MINUTE + 500)).toBe('修好水龙头：即将到期，剩余 10 分钟');
    expect(await at(due + 1)).toBe('修好水龙头：未完成');
    expect(await at(due + 90 * MINUTE)).toBe('修好水龙头：未完成');
    expect(turns).toEqual([
      { from: 'running', to: 'warned' },
      { from: 'warned', to: 'missed' },
    ]);
    expect(text(element, '.digits')).toBe('1:30:00 已超时');
  });

  it('says nothing of another verdict it is given, and says of the same that it goes on', async () => {
    const { element, turns, at } = await moving(paused);
    element.verdict = clockVerdict();
    expect(await at(clockNow)).toBe('修好水龙头：进行中，剩余 2 小时');
    element.verdict = clockVerdict({ subject: 'case/2', dueAt: clockNow - MINUTE });
    expect(await at(clockNow)).toBe('');
    expect(turns).toEqual([{ from: 'paused', to: 'running' }]);
  });

  it('stands still while it is paused, since when and why', async () => {
    const { element, at } = await moving(paused);
    expect(text(element, '.digits')).toBe('4:00:00 已计时');
    await at(clockNow + 45 * MINUTE);
    expect(text(element, '.digits')).toBe('4:00:00 已计时');
    expect(text(element, '.badge')).toBe('已暂停');
    expect(notes(element)).toEqual(['自 15:00 起暂停计时', '暂停原因：等待配件']);
  });

  it('says how much of what is left is working time, and when it goes on', async () => {
    const { element, at } = await moving({ workingTime: deskTime, verdict: clockVerdict({ dueAt: clockNow + 18.5 * 60 * MINUTE, provisional: true }) });
    expect(text(element, '.digits')).toBe('18:30:00 剩余');
    expect(notes(element)).toEqual(['其中工作时间还有 3 小时 30 分钟', '节假日安排尚未公布，此时限为暂定']);
    await at(clockNow + 3 * 60 * MINUTE);
    expect(notes(element)).toEqual(['其中工作时间还有 1 小时', '现在不在工作时间，11/13周五 09:00 继续计时', '节假日安排尚未公布，此时限为暂定']);
  });

  it('opens how it was counted by keyboard, and gives the focus back', async () => {
    const element = await shown(paused);
    const inside = () => element.shadowRoot?.activeElement;
    await press('{Tab}');
    expect(inside()?.textContent).toBe('计时明细');
    await press('{Enter}');
    await expect.poll(() => inside()?.textContent).toBe('关闭');
    const rows = [...element.renderRoot.querySelectorAll('.account tbody tr, .account tfoot tr')];
    expect(rows.map((row) => row.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      '09:00 – 11:00 计时 2:00:00',
      '11:00 – 13:00 暂停 2:00:00',
      '13:00 – 15:00 计时 2:00:00',
      '15:00 – 至今 暂停 0:30:00',
      '合计已计时4:00:00',
    ]);
    await press('{Escape}');
    await expect.poll(() => inside()?.textContent).toBe('计时明细');
    expect(element.renderRoot.querySelector('.account')?.checkVisibility()).toBe(false);
    element.renderRoot.querySelector<HTMLElement>('.account')!.showPopover();
    expect(await violationsInBoth()).toEqual([]);
  });

  it('lists the last of many stretches and adds all of them up', async () => {
    const counted = Array.from({ length: 100 }, (_, day) => ({ from: day * 24 * 60 * MINUTE, until: day * 24 * 60 * MINUTE + 60 * MINUTE }));
    const element = await shown({ account: { ...clockAccountOfDay, counted, pauses: [] } });
    expect(element.renderRoot.querySelectorAll('.account tbody tr')).toHaveLength(30);
    expect(text(element, '.account .note')).toBe('更早的 70 段未列出，已计入合计');
    expect(text(element, '.account tfoot td')).toBe('100:00:00');
  });

  it.each([
    ['empty', { verdict: undefined }, '没有可显示的时限'],
    ['loading', { verdict: undefined, standing: 'loading' }, '正在读取……'],
    ['failed', { verdict: undefined, standing: 'failed' }, '再试一次'],
    ['offline', { standing: 'offline', asOf: clockNow }, '所示为 15:30 的内容'],
    ['kept', { verdict: clockVerdict({ status: 'met', decidedAt: clockNow }) }, '按时完成'],
    ['missed', { verdict: clockVerdict({ dueAt: clockNow - MINUTE }) }, '未完成'],
    ['given up', { verdict: clockVerdict({ status: 'cancelled' }) }, '已取消'],
  ] as const)('says that it is %s, and axe finds nothing wrong with it', async (_, properties, words) => {
    const element = await shown(properties as Partial<GcClock>);
    expect(element.renderRoot.textContent).toContain(words);
    expect(await violationsInBoth()).toEqual([]);
  });

  it('asks again for what could not be loaded', async () => {
    const element = await shown({ verdict: undefined, standing: 'failed' });
    let asked = 0;
    element.addEventListener('gc-retry', () => asked++);
    await press('{Tab}', '{Enter}');
    expect(asked).toBe(1);
  });

  it.each(['zh-CN', 'zh-TW', 'en'])('fits 320 px in %s with its account open', async (locale) => {
    const element = await shown({ ...paused, locale, workingTime: deskTime }, 320);
    expect(reachesOut(element)).toEqual([]);
    const account = element.renderRoot.querySelector<HTMLElement>('.account')!;
    account.style.maxInlineSize = '288px';
    account.showPopover();
    expect(account.scrollWidth).toBeLessThanOrEqual(account.clientWidth);
    for (const button of element.renderRoot.querySelectorAll('button')) expect(button.clientHeight).toBeGreaterThanOrEqual(24);
  });

  it('is given to assistive technology with its word, its time in words and its account', async () => {
    const element = await shown(paused);
    element.renderRoot.querySelector<HTMLElement>('.account')!.showPopover();
    expect(`\n${await accessibilityTree('main')}\n`).toMatchSnapshot();
  });
});
