import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityTree } from '../../test/accessibility-tree.ts';
import { mountElement, press, reachesOut, violationsInBoth } from '../../test/mount-element.ts';
import { policyPlan } from '../../test/policy-sample.ts';
import { GcPolicy } from './gc-policy.ts';

customElements.define('gc-policy', GcPolicy);

const shown = (properties: Partial<GcPolicy> = {}, width?: number) =>
  mountElement<GcPolicy>('gc-policy', { plan: policyPlan, locale: 'zh-CN', ...properties }, width);
const names = (element: GcPolicy) => [...element.renderRoot.querySelectorAll('details .name')].map((name) => name.textContent);
const inside = (element: GcPolicy, anchor: string) =>
  element.renderRoot.querySelector(`[data-anchor="${anchor}"] .article`)?.textContent?.replace(/\s+/g, '') ?? '';
const button = (element: GcPolicy, text: string) => [...element.renderRoot.querySelectorAll('button')].find((each) => each.textContent?.trim() === text)!;
const heard = (element: GcPolicy, name: string) => {
  const details: unknown[] = [];
  element.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
  return details;
};

afterEach(() => document.body.replaceChildren());

describe('a policy', () => {
  it('says of a definition what it demands, of whom, and what follows', async () => {
    const element = await shown({ bookOf: (place) => `book.html#${place}` });
    await element.show('slas/summary');
    expect(inside(element, 'slas/summary')).toBe('节假日也要汇总要求每个服务日17:30前完成“维修单”负责主管违约后告知经理依据客服工作手册4.10查看全文');
    expect(element.renderRoot.querySelector('.full a')?.getAttribute('href')).toBe('book.html#slas/summary');
    await element.show('slas/arrival');
    expect(inside(element, 'slas/arrival')).toBe('要求从“维修立案”起，30分钟内做到“维修进入‘已完工’”流程维修违约后发起维修查看全文');
    await element.show('slas/visits');
    expect(inside(element, 'slas/visits')).toContain('一周内“维修进入‘已完工’”的，至少80%做到“维修单登记”');
  });

  it('is searched, read and followed by keyboard', async () => {
    const element = await shown();
    await press('{Tab}');
    await userEvent.keyboard('汇总');
    await element.updateComplete;
    expect(names(element)).toEqual(['17:30 前汇总当日维修单', '每日汇总']);
    expect(element.renderRoot.querySelector('[role=status].small')?.textContent).toBe('共 2 条');
    expect(element.renderRoot.querySelector('mark')?.textContent).toBe('汇总');
    let at = await press('{Tab}');
    while (at?.localName === 'button') at = await press('{Tab}');
    expect(at?.localName).toBe('summary');
    await press('{Enter}');
    await expect.poll(() => inside(element, 'slas/summary')).toContain('主管');
    at = await press('{Tab}', '{Enter}');
    await expect.poll(() => element.shadowRoot?.activeElement?.textContent).toBe('主管');
    expect(element.query).toBe('');
    expect(inside(element, 'organization/positions/supervisor')).toBe('上级经理');
  });

  it('shows what rests on a clause, and all again', async () => {
    const element = await shown({ article: 'requirements/r1', clauseOf: ({ clause }) => `manual.pdf#${clause}` });
    const clauses = heard(element, 'gc-clause');
    await expect.poll(() => inside(element, 'requirements/r1')).toContain('17:30前汇总当日维修单');
    expect(element.renderRoot.querySelector('.clauses a')?.getAttribute('href')).toBe('manual.pdf#4.10');
    button(element, '客服工作手册 4.10').click();
    await element.updateComplete;
    expect(names(element)).toEqual(['17:30 前汇总当日维修单', '每周维修回访率', '每日汇总']);
    expect(clauses).toEqual([{ document: 'manual', clause: '4.10' }]);
    await expect.poll(() => element.shadowRoot?.activeElement?.textContent).toBe('取消');
    await press('{Enter}');
    await expect.poll(() => names(element).length).toBe(9);
  });

  it('never makes markup of a text of the plan', async () => {
    const plan = structuredClone(policyPlan) as unknown as { slas: { summary: { title: { 'zh-CN': string } } } };
    plan.slas.summary.title['zh-CN'] = '<img src=x onerror=alert(1)>';
    const element = await shown({ plan: plan as unknown as typeof policyPlan });
    expect(element.renderRoot.querySelector('img')).toBeNull();
    expect(names(element)[0]).toBe('<img src=x onerror=alert(1)>');
  });

  it.each([
    ['empty', { plan: undefined }, '没有可显示的制度'],
    ['loading', { plan: undefined, standing: 'loading' }, '正在读取……'],
    ['failed', { plan: undefined, standing: 'failed' }, '再试一次'],
    ['offline', { standing: 'offline' }, '目前离线'],
    ['searched for nothing it has', { query: 'xyz' }, '没有符合的内容'],
  ] as const)('says that it is %s, and axe finds nothing wrong with it', async (_, properties, text) => {
    const element = await shown(properties as Partial<GcPolicy>);
    expect(element.renderRoot.textContent).toContain(text);
    expect(await violationsInBoth()).toEqual([]);
  });

  it.each(['zh-CN', 'zh-TW', 'en'])('fits 320 px in %s, and axe finds nothing wrong with it', async (locale) => {
    const element = await shown({ locale, query: locale === 'en' ? 'repair' : '维修' }, 320);
    for (const anchor of ['slas/summary', 'procedures/repair', 'requirements/r1', 'forms/ticket']) await element.show(anchor);
    expect(element.renderRoot.querySelectorAll('details[open]')).toHaveLength(4);
    expect(reachesOut(element)).toEqual([]);
    expect(await violationsInBoth()).toEqual([]);
  });

  it('is given to assistive technology as a search, chapters and articles to open', async () => {
    const element = await shown({ chapters: ['slas', 'organization'] });
    await element.show('slas/summary');
    expect(`\n${await accessibilityTree('main')}\n`).toMatchSnapshot();
  });
});
