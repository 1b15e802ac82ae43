import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityTree } from '../../test/accessibility-tree.ts';
import { mountElement, press, reachesOut, violationsInBoth } from '../../test/mount-element.ts';
import { GcWorklist } from './gc-worklist.ts';
import type { BulkDetail } from './worklist-act.ts';
import type { WorklistSource } from './worklist-source.ts';
import type { WorklistTask } from './worklist-task.ts';

customElements.define('gc-worklist', GcWorklist);

const MINUTE = 60_000;
const NOW = Date.parse('2026-03-09T10:20:00+08:00');
const task = (number: string, more: Partial<WorklistTask> = {}): WorklistTask => ({
  key: number,
  href: `#/case/${number}`,
  number,
  subject: '漏水',
  act: '派单',
  kind: '报修',
  since: NOW - MINUTE,
  ...more,
});
const tasks = [
  task('WX-1', { dueAt: NOW + 120 * MINUTE, responsible: '林涛' }),
  task('WX-2', { dueAt: NOW - 120 * MINUTE, mark: '急' }),
  task('WX-3', { kind: '来访', act: '接待' }),
  task('WX-4', { dueAt: NOW + 30_000 }),
  task('WX-5', { dueAt: NOW - 30_000, responsible: '周敏' }),
];
const many = (count: number) => Array.from({ length: count }, (_, index) => task(`WX-${index}`, { dueAt: NOW + index * MINUTE }));
const acts = [{ id: 'take', title: '接手', fits: ({ responsible }: WorklistTask) => !responsible }];

const shown = (properties: Partial<GcWorklist> = {}, width?: number) =>
  mountElement<GcWorklist>('gc-worklist', { tasks, filter: true, clock: { now: () => NOW }, locale: 'zh-CN', timeZone: 'Asia/Shanghai', ...properties }, width);
const said = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const find = <Found extends HTMLElement>(element: GcWorklist, selector: string) => element.renderRoot.querySelector<Found>(selector)!;
const rows = (element: GcWorklist) => [...element.renderRoot.querySelectorAll<HTMLElement>('.task')];
const numbers = (element: GcWorklist) => rows(element).map(({ dataset }) => dataset['key']);
const focused = (element: GcWorklist) => (element.renderRoot as ShadowRoot).activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key'];
const heard = <Detail>(element: GcWorklist, name: string) => {
  const details: Detail[] = [];
  element.addEventListener(name, (event) => details.push((event as CustomEvent<Detail>).detail));
  return details;
};
const click = async (element: GcWorklist, selector: string) => {
  find(element, selector).click();
  await element.updateComplete;
  await element.updateComplete;
};
const type = async (element: GcWorklist, words: string) => {
  const search = find<HTMLInputElement>(element, 'input[type=search]');
  search.value = words;
  search.dispatchEvent(new Event('input'));
  await element.updateComplete;
};
const choose = async (element: GcWorklist, label: string, option: string) => {
  const select = [...element.renderRoot.querySelectorAll('label')].find((one) => said(one).startsWith(label))!.querySelector('select')!;
  select.selectedIndex = [...select.options].findIndex((one) => said(one) === option);
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
};

afterEach(() => {
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

describe('a worklist on a page', () => {
  it('lists links in due order and says in words and in tone how each stands', async () => {
    const element = await shown();
    expect(numbers(element)).toEqual(['WX-2', 'WX-5', 'WX-4', 'WX-1', 'WX-3']);
    expect(find(element, 'a.row').getAttribute('href')).toBe('#/case/WX-2');
    const due = rows(element).map((row) => row.querySelector('.due')!);
    expect(said(due[0])).toContain('逾期 2 小时');
    expect(due[0]!.classList).toContain('breached');
    expect(said(due[1])).toContain(' · 刚刚逾期');
    expect(said(due[2])).toContain(' · 不到 1 分钟后到期');
    expect(said(find(element, '.count'))).toBe('共 5 项');
  });

  it('is narrowed down by words, by views and by what is in it, and says how many fit', async () => {
    const element = await shown();
    const asked = heard(element, 'gc-filter');
    await type(element, 'wx-3');
    expect(numbers(element)).toEqual(['WX-3']);
    expect(said(find(element, '.count'))).toBe('共 5 项，符合条件 1 项');
    await click(element, '.clear');
    await click(element, '[data-view=today]');
    expect(numbers(element)).toEqual(['WX-2', 'WX-5', 'WX-4', 'WX-1']);
    await click(element, '[data-view=all]');
    await click(element, '.filters summary');
    await expect.poll(() => find(element, '.fields')).not.toBeNull();
    await choose(element, '负责人', '无人负责');
    expect(numbers(element)).toEqual(['WX-2', 'WX-4', 'WX-3']);
    await choose(element, '类别', '来访');
    expect(numbers(element)).toEqual(['WX-3']);
    await choose(element, '负责人', '周敏');
    expect(said(find(element, '.empty'))).toBe('没有符合条件的事项');
    await click(element, '.clear');
    await choose(element, '排序', '单号');
    expect(numbers(element)).toEqual(['WX-1', 'WX-2', 'WX-3', 'WX-4', 'WX-5']);
    expect(asked.at(-1)).toEqual({ filters: {}, order: { by: 'number' } });
    expect(await violationsInBoth()).toEqual([]);
  });

  it('keeps a view under a name, gives it another, removes it and has it back', async () => {
    const element = await shown();
    const kept = heard<{ readonly views: readonly { readonly title: string }[] }>(element, 'gc-views-change');
    const titles = () => kept.at(-1)?.views.map(({ title }) => title);
    await type(element, '漏水');
    await click(element, '.save-view');
    await expect.poll(() => (element.renderRoot as ShadowRoot).activeElement?.getAttribute('name')).toBe('title');
    await userEvent.keyboard('水管{Enter}');
    await element.updateComplete;
    expect(kept.at(-1)?.views).toEqual([{ id: 'view-1', title: '水管', filters: { words: '漏水' } }]);
    expect(find(element, '[data-view=view-1]').getAttribute('aria-pressed')).toBe('true');
    find<HTMLDetailsElement>(element, '.manage').open = true;
    await click(element, '[data-rename]');
    await expect.poll(() => (element.renderRoot as ShadowRoot).activeElement?.getAttribute('name')).toBe('title');
    find<HTMLInputElement>(element, '.naming input').value = '水';
    await userEvent.keyboard('{Enter}');
    expect(titles()).toEqual(['水']);
    await click(element, '[data-remove]');
    expect(titles()).toEqual([]);
    expect(said(find(element, '.removed'))).toBe('已删除“水” 撤销');
    await click(element, '.undo');
    expect(titles()).toEqual(['水']);
  });

  it('is gone through by keyboard, row by row, and the focus stays on its task when others come', async () => {
    const element = await shown({ acts });
    rows(element)[0]!.querySelector<HTMLElement>('.row')!.focus();
    for (const [key, number] of [
      ['{ArrowDown}', 'WX-5'],
      ['{End}', 'WX-3'],
      ['{ArrowUp}', 'WX-1'],
      ['{PageUp}', 'WX-2'],
    ] as const) {
      await press(key);
      await expect.poll(() => focused(element)).toBe(number);
    }
    await press(' ', '{Shift>}{ArrowDown}{/Shift}');
    await expect.poll(() => [...element.selection.keys]).toEqual(['WX-2', 'WX-5']);
    await press('{Control>}a{/Control}');
    await expect.poll(() => said(find(element, '.chosen'))).toBe('已选 5 项');
    element.tasks = [task('WX-0', { dueAt: NOW - 200 * MINUTE }), ...tasks];
    await element.updateComplete;
    expect([focused(element), numbers(element)[0], element.selection.keys.size]).toEqual(['WX-5', 'WX-0', 5]);
    element.tasks = element.tasks.filter(({ key }) => key !== 'WX-5');
    await element.updateComplete;
    expect([focused(element), element.selection.keys.size]).toEqual(['WX-4', 4]);
    expect(rows(element).filter((row) => row.querySelector('.row[tabindex="0"]'))).toHaveLength(1);
  });

  it('draws of 500,000 tasks tens of rows, reaches both ends and stays where it is when others come', { timeout: 60_000 }, async () => {
    const half = many(500_000);
    const element = await shown({ tasks: half, acts });
    const drawn = () => {
      expect(rows(element).length).toBeGreaterThan(5);
      expect(rows(element).length).toBeLessThan(100);
    };
    drawn();
    expect(find(element, '[role=grid]').getAttribute('aria-rowcount')).toBe('500001');
    rows(element)[0]!.querySelector<HTMLElement>('.row')!.focus();
    await press('{End}');
    await expect.poll(() => focused(element), { timeout: 20_000 }).toBe('WX-499999');
    drawn();
    const end = rows(element).at(-1)!.getBoundingClientRect();
    expect(end.top).toBeLessThan(window.innerHeight);
    await press('{PageUp}');
    await expect.poll(() => focused(element)).toBe('WX-499989');
    window.scrollTo(0, document.documentElement.scrollHeight / 2);
    await expect.poll(() => Number(rows(element)[5]!.dataset['index']), { timeout: 20_000 }).toBeLessThan(300_000);
    drawn();
    expect(focused(element)).toBe('WX-499989');
    const first = rows(element).find((row) => row.getBoundingClientRect().top > 0)!;
    const { top } = first.getBoundingClientRect();
    element.tasks = [...many(3).map((one) => ({ ...one, key: `new-${one.key}`, dueAt: 0 })), ...half];
    await element.updateComplete;
    expect(focused(element)).toBe('WX-499989');
    await expect
      .poll(() =>
        Math.abs(
          (rows(element)
            .find(({ dataset }) => dataset['key'] === first.dataset['key'])
            ?.getBoundingClientRect().top ?? 1e6) - top,
        ),
      )
      .toBeLessThan(2);
    await type(element, 'wx-4999 ');
    expect(said(find(element, '.count'))).toBe('共 500003 项，符合条件 111 项');
  });

  it('does an act with what is selected, says why some were refused and keeps them selected', async () => {
    const element = await shown({ acts: [...acts, { id: 'end', title: '结束', confirm: true }] });
    const asked = heard<BulkDetail>(element, 'gc-bulk');
    await click(element, '.all');
    expect([...element.renderRoot.querySelectorAll('[data-act]')].map(said)).toEqual(['接手（5 项中的 3 项）', '结束（5 项）']);
    await click(element, '[data-act=end]');
    expect(said(find(element, '.question'))).toBe('对 5 项执行“结束”？');
    await click(element, '.cancel');
    await click(element, '[data-act=take]');
    const { act, tasks: taken, report } = asked[0]!;
    expect([act, taken.map(({ key }) => key)]).toEqual(['take', ['WX-2', 'WX-4', 'WX-3']]);
    report('WX-2', 'done');
    await element.updateComplete;
    expect(said(find(element, '.chosen'))).toBe('接手：已处理 1 项，共 3 项');
    expect(await violationsInBoth()).toEqual([]);
    report('WX-4', { refused: '已由他人接手' });
    report('WX-3', 'done');
    await element.updateComplete;
    expect(said(find(element, '.chosen'))).toBe('接手：完成 2 项，未办理 1 项');
    expect(said(find(element, '[data-key=WX-4] .refusal'))).toBe('未办理：已由他人接手');
    expect([...element.selection.keys].sort()).toEqual(['WX-1', 'WX-4', 'WX-5']);
  });

  it('shows what a source holds as it comes, and asks again where it did not', async () => {
    let works = false;
    const source: WorklistSource = {
      count: async () => (works ? 5000 : Promise.reject(new Error('gone'))),
      rows: async (query, from, to) => Array.from({ length: to - from }, (_, index) => task(`${query.order.by}-${from + index}`)),
    };
    const element = await shown({ source });
    await expect.poll(() => said(find(element, '.standing'))).toContain('未能读取');
    works = true;
    await click(element, '.retry');
    await expect.poll(() => numbers(element)[0]).toBe('due-0');
    expect(rows(element).length).toBeLessThan(120);
    element.order = { by: 'since' };
    await expect.poll(() => numbers(element)[0]).toBe('since-0');
    expect(said(find(element, '.count'))).toBe('共 5000 项');
  });

  it('has columns where it is wide, put in order by their heads, and shows those asked for', async () => {
    const element = await shown({}, 1000);
    const kept = heard(element, 'gc-columns-change');
    const heads = () => [...element.renderRoot.querySelectorAll('[role=columnheader]')].map((head) => [said(head), head.getAttribute('aria-sort')]);
    expect(find(element, '.head').checkVisibility()).toBe(true);
    expect(heads().slice(0, 3)).toEqual([
      ['事项', null],
      ['到期时间 ↑', 'ascending'],
      ['单号', 'none'],
    ]);
    await click(element, '.sort');
    expect(heads()[1]).toEqual(['到期时间 ↓', 'descending']);
    expect(numbers(element)[0]).toBe('WX-1');
    element.opened = true;
    await element.updateComplete;
    await click(element, '.columns input');
    expect(kept).toEqual([{ columns: ['number', 'kind', 'responsible', 'since'] }]);
    expect(heads()[1]![0]).toBe('单号');
    expect(reachesOut(element)).toEqual([]);
    expect(await violationsInBoth()).toEqual([]);
  });

  it.each([
    ['empty', { tasks: [] }, '没有等您处理的事项'],
    ['loading', { tasks: [], standing: 'loading' }, '正在读取'],
    ['failed', { standing: 'failed' }, '未能读取'],
    ['offline', { standing: 'offline', asOf: NOW - MINUTE }, '目前离线，所示为 10:19 的内容'],
  ] as const)('says that it is %s, and axe finds nothing wrong with it', async (_, properties, text) => {
    const element = await shown(properties as Partial<GcWorklist>);
    expect(element.renderRoot.textContent).toContain(text);
    expect(await violationsInBoth()).toEqual([]);
  });

  it.each(['zh-CN', 'zh-TW', 'en'])('fits 320 px in %s with everything open, and axe finds nothing wrong with it', async (locale) => {
    const element = await shown({ locale, acts, opened: true, filters: { due: 'today' }, views: [{ id: 'a', title: '水', filters: {} }] }, 320);
    await click(element, '.all');
    expect(reachesOut(element)).toEqual([]);
    expect(await violationsInBoth()).toEqual([]);
  });

  it('is given to assistive technology as a grid of links', async () => {
    await shown({ acts }, 1000);
    expect(`\n${await accessibilityTree('main')}\n`).toMatchSnapshot();
  });
});
