import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityTree } from '../../test/accessibility-tree.ts';
import { boardProperties, boardWeeks } from '../../test/board-sample.ts';
import { mountElement, press, reachesOut, violationsInBoth } from '../../test/mount-element.ts';
import { GcBoard } from './gc-board.ts';

customElements.define('gc-board', GcBoard);

const shown = (properties: Partial<GcBoard> = {}, width?: number) => mountElement<GcBoard>('gc-board', { ...boardProperties, ...properties }, width);
const line = (element: GcBoard, name: string) =>
  [...element.renderRoot.querySelectorAll('.lines > li > details')].find((each) => each.textContent?.includes(name))!;
const heard = (element: GcBoard, name: string) => {
  const details: unknown[] = [];
  element.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
  return details;
};

afterEach(() => document.body.replaceChildren());

describe('a board', () => {
  it('says of each service level what is still missing to its target, what was not kept first', async () => {
    const element = await shown();
    const said = [...element.renderRoot.querySelectorAll('.lines summary')].map((each) => each.textContent?.replace(/\s+/g, ' ').trim());
    expect(said[0]).toContain('急修 30 分钟到场');
    expect(said[0]).toContain('92% · 13 / 14 按时');
    expect(said[1]).toContain('58% · 7 / 12 计入 · 目标 ≥ 80% · 再完成 3 件即达到 80%');
    expect(element.renderRoot.querySelector('.sum')?.textContent).toBe('1 项达标，1 项未达标，1 项进行中');
  });

  it('is gone through by keyboard: an earlier week, a line, its figures, its tickets', async () => {
    const element = await shown();
    const lines = heard(element, 'gc-line');
    const periods = heard(element, 'gc-period');
    expect(await press('{Tab}', '{Enter}')).toBe(element.renderRoot.querySelector('.periods button'));
    expect(periods).toEqual([{ period: 'w45' }]);
    await press('{Tab}', '{Tab}', '{Enter}');
    expect(periods.at(-1)).toEqual({ period: 'w46' });
    await press('{Tab}', '{Tab}', '{Enter}');
    await expect.poll(() => lines).toEqual([{ sla: 'visits', period: 'w46', open: true }]);
    await element.updateComplete;
    expect((await press('{Tab}'))?.textContent).toBe('以表格查看');
    expect((await press('{Enter}', '{Tab}'))?.getAttribute('href')).toBe('#/case/a');
    expect(element.renderRoot.querySelector('.figures-table')?.hasAttribute('open')).toBe(true);
  });

  it('draws the trend with the same figures behind it', async () => {
    const element = await shown({ slas: ['visits'] });
    const inside = line(element, '每周维修回访率');
    expect(inside.querySelectorAll('svg.trend rect')).toHaveLength(6);
    expect(inside.querySelector('svg')?.getAttribute('aria-label')).toBe('第 41 周 为 90%，第 46 周 为 58%；最低 58%，最高 90%; 目标 ≥ 80%');
    const rows = [...inside.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toHaveLength(6);
    expect(rows[1]).toEqual(['第 42 周', '70%', '7', '10', '未达标']);
  });

  it('shows the tickets behind a line by how they were judged, a few at a time', async () => {
    const element = await shown({ slas: ['repair'] });
    const tickets = () => [...element.renderRoot.querySelectorAll('.tickets li')].map((each) => each.textContent?.replace(/\s+/g, ' ').trim());
    expect(tickets()).toHaveLength(8);
    expect(tickets()[0]).toContain('WX-g');
    element.renderRoot.querySelector<HTMLElement>('.more')!.click();
    await element.updateComplete;
    expect(tickets()).toHaveLength(14);
    element.renderRoot.querySelectorAll<HTMLElement>('.choices button')[1]!.click();
    await element.updateComplete;
    expect(tickets()).toHaveLength(1);
  });

  it.each([
    ['empty', { verdicts: [] }, '本期没有可评定的服务标准'],
    ['loading', { plan: undefined, standing: 'loading' }, '正在读取……'],
    ['failed', { plan: undefined, standing: 'failed' }, '未能读取，请稍后再试'],
    ['offline', { standing: 'offline', asOf: boardWeeks[5]!.from }, '目前离线，所示为'],
  ] as const)('says that it is %s, and axe finds nothing wrong with it', async (_, properties, text) => {
    const element = await shown(properties as Partial<GcBoard>);
    expect(element.renderRoot.textContent).toContain(text);
    expect(await violationsInBoth()).toEqual([]);
    const retries = heard(element, 'gc-retry');
    element.renderRoot.querySelector<HTMLElement>('.retry')?.click();
    expect(retries).toHaveLength('standing' in properties && properties.standing === 'failed' ? 1 : 0);
  });

  it.each(['zh-CN', 'zh-TW', 'en'])('fits 320 px in %s, and axe finds nothing wrong with it', async (locale) => {
    for (const slas of [['visits'], ['repair']]) {
      const element = await shown({ locale, slas }, 320);
      expect(reachesOut(element)).toEqual([]);
      expect(await violationsInBoth()).toEqual([]);
    }
  });

  it('is given to assistive technology as lines to open, a picture with its sentence, and links', async () => {
    await shown({ opened: 'visits' });
    expect(`\n${await accessibilityTree('main')}\n`).toMatchSnapshot();
  });
});
