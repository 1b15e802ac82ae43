import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityTree } from '../../test/accessibility-tree.ts';
import { caseExplanations, caseHistory, caseNow, caseProperties, caseState, longHistory } from '../../test/case-sample.ts';
import { mountElement, press, reachesOut, violationsInBoth } from '../../test/mount-element.ts';
import { GcCase } from './gc-case.ts';

customElements.define('gc-case', GcCase);

const shown = (properties: Partial<GcCase> = {}, width?: number) => mountElement<GcCase>('gc-case', { ...caseProperties, ...properties }, width);
const heard = (element: GcCase, name: string) => {
  const details: unknown[] = [];
  element.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
  return details;
};
const said = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const find = <Found extends HTMLElement>(element: GcCase, selector: string) => element.renderRoot.querySelector<Found>(selector)!;
const rows = (element: GcCase) => [...element.renderRoot.querySelectorAll<HTMLElement>('.steps > li')];
const choices = (element: GcCase) => [...element.renderRoot.querySelectorAll<HTMLElement>('.choices button')];

afterEach(() => {
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

describe('a case', () => {
  it('says where it stands, who answers for it since when, and where it has been', async () => {
    const element = await shown();
    expect(said(find(element, '.facts'))).toContain('负责人林涛 自 14:00 起');
    expect([...element.renderRoot.querySelectorAll('.stages li')].map((stage) => [stage.className, said(stage)])).toEqual([
      ['ahead', '派单'],
      ['now', '维修中'],
      ['ahead', '回访'],
    ]);
  });

  it('has a clock in each of its service levels, which goes on by itself', async () => {
    const element = await shown();
    const measures = () => [...element.renderRoot.querySelectorAll('.measures li')].map(said);
    expect(measures()[0]).toBe('当日完工 剩 3 小时 进行中 18:00 前 暂定：所及年度的日历尚未公布');
    expect(measures()[1]).toContain('超时完成');
    element.clock = { now: () => caseNow + 200 * 60_000 };
    await element.updateComplete;
    expect(measures()[0]).toContain('已超 20 分钟 未按时完成');
    expect(find(element, '.measures li').className).toBe('breached');
  });

  it('lists what was handed in, with a link where it is safe to follow', async () => {
    const element = await shown();
    expect(said(find(element, '.files li'))).toContain('漏水.jpg');
    expect(find<HTMLAnchorElement>(element, '.files a').href).toBe('https://files.example/f1');
    element.addressOf = () => 'javascript:alert(1)';
    await element.updateComplete;
    expect(find(element, '.files a')).toBeNull();
  });

  it('tells every step with its reason and the clause behind it, newest first', async () => {
    const element = await shown();
    expect(rows(element).map(({ dataset }) => dataset['key'])).toEqual(['c4', 'c3', 'c2', 'c1']);
    expect(said(rows(element)[0]!.querySelector('.quote'))).toBe('配件已到');
    expect(rows(element)[1]!.className).toContain('breached');
    expect(said(rows(element)[3]!.querySelector('.clauses'))).toBe('依据 客服工作手册 4.5 4.6');
    expect(rows(element)[3]!.querySelector('a')?.getAttribute('href')).toBe('#/policy/procedures/repair');
  });

  it('shows some kinds alone, and from the other end', async () => {
    const element = await shown();
    const asked = heard(element, 'gc-show');
    expect(choices(element).map(said)).toEqual(['全部', '环节与表单', '时限', '人员', '备注', '最新在前 ↓']);
    choices(element)[2]!.click();
    choices(element)[4]!.click();
    await element.updateComplete;
    expect(rows(element).map(({ dataset }) => dataset['key'])).toEqual(['c4', 'c3']);
    expect(said(find(element, '.counted'))).toBe('共 4 步，显示 2 步');
    choices(element).at(-1)!.click();
    await element.updateComplete;
    expect(rows(element).map(({ dataset }) => dataset['key'])).toEqual(['c3', 'c4']);
    expect(asked.at(-1)).toEqual({ kinds: ['time', 'notes'], oldestFirst: true });
    element.kinds = ['administration'];
    await element.updateComplete;
    expect(said(find(element, '.counted'))).toBe('没有这一类经过');
  });

  it('marks and counts what comes while it is looked at', async () => {
    const element = await shown({ history: caseHistory.slice(0, 3), explanations: caseExplanations.slice(0, 3) });
    expect(said(find(element, '.counted'))).toBe('共 2 步，显示 2 步');
    Object.assign(element, { history: caseHistory, explanations: caseExplanations });
    await element.updateComplete;
    expect(said(find(element, '.counted'))).toBe('共 4 步，显示 4 步 · 新增 2 步');
    expect(rows(element).map((row) => row.classList.contains('fresh'))).toEqual([true, true, false, false]);
    element.state = { ...caseState, case: 'b' };
    await element.updateComplete;
    expect(said(find(element, '.counted'))).toBe('共 4 步，显示 4 步');
  });

  it('is gone through by keyboard: choices, then step by step, links inside a step', async () => {
    const element = await shown({ addressOf: undefined as never });
    choices(element).at(-1)!.focus();
    expect(await press('{Tab}')).toBe(rows(element)[0]);
    expect(await press('{ArrowDown}', '{ArrowDown}')).toBe(rows(element)[2]);
    expect(await press('{End}')).toBe(rows(element)[3]);
    expect((await press('{Tab}'))?.getAttribute('href')).toBe('#/policy/procedures/repair');
    rows(element)[3]!.focus();
    expect(await press('{Home}')).toBe(rows(element)[0]);
    expect(await press('{ArrowUp}')).toBe(rows(element)[0]);
  });

  it('draws of 10,000 steps only what is in sight, and finds its way to both ends', async () => {
    const element = await shown(longHistory(10_000));
    expect(rows(element).length).toBeGreaterThan(5);
    expect(rows(element).length).toBeLessThan(120);
    expect(rows(element)[0]!.getAttribute('aria-setsize')).toBe('10000');
    expect(document.documentElement.scrollHeight).toBeGreaterThan(200_000);
    rows(element)[0]!.focus();
    await press('{End}');
    await expect.poll(() => (element.renderRoot as ShadowRoot).activeElement?.getAttribute('aria-posinset')).toBe('10000');
    expect(rows(element).length).toBeLessThan(120);
    await press('{PageUp}');
    await expect.poll(() => (element.renderRoot as ShadowRoot).activeElement?.getAttribute('aria-posinset')).toBe('9990');
    window.scrollTo(0, document.documentElement.scrollHeight / 2);
    await expect.poll(() => rows(element).some((row) => Math.abs(Number(row.getAttribute('aria-posinset')) - 5000) < 1500)).toBe(true);
    expect(rows(element).length).toBeLessThan(120);
    expect(rows(element).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    window.dispatchEvent(new Event('beforeprint'));
    expect(rows(element)).toHaveLength(10_000);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(rows(element).length).toBeLessThan(120);
  });

  it.each([
    ['empty', { state: undefined }, '没有可显示的事项'],
    ['loading', { state: undefined, standing: 'loading' }, '正在读取……'],
    ['failed', { state: undefined, standing: 'failed' }, '未能读取，请稍后再试'],
    ['offline', { standing: 'offline', asOf: caseNow }, '目前离线，所示为 15:00 的内容'],
    ['outdated', { outdated: true }, '其间已有他人办理，所示不是最新情况。'],
  ] as const)('says that it is %s, and axe finds nothing wrong with it', async (_, properties, text) => {
    const element = await shown(properties as Partial<GcCase>);
    const retries = heard(element, 'gc-retry');
    expect(element.renderRoot.textContent).toContain(text);
    expect(await violationsInBoth()).toEqual([]);
    find(element, '.retry, .look')?.click();
    expect(retries).toHaveLength('outdated' in properties || ('standing' in properties && properties.standing === 'failed') ? 1 : 0);
  });

  it.each(['zh-CN', 'zh-TW', 'en'])('fits 320 px in %s, and axe finds nothing wrong with it', async (locale) => {
    const element = await shown({ locale }, 320);
    expect(reachesOut(element)).toEqual([]);
    expect(await violationsInBoth()).toEqual([]);
  });

  it('is given to assistive technology as facts, lists and steps', async () => {
    await shown();
    expect(`\n${await accessibilityTree('main')}\n`).toMatchSnapshot();
  });
});
