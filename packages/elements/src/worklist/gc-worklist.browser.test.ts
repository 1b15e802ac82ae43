import { afterEach, describe, expect, it } from 'vitest';
import { GcWorklist } from './gc-worklist.ts';
import type { WorklistTask } from './worklist-task.ts';

customElements.define('gc-worklist', GcWorklist);

const NOW = Date.parse('2026-03-09T10:20:00+08:00');
const task = (number: string, more: Partial<WorklistTask> = {}): WorklistTask => ({
  key: number,
  href: `#/case/${number}`,
  number,
  subject: '漏水',
  act: '派单',
  kind: '报修',
  since: NOW - 60_000,
  ...more,
});

async function shown(tasks: readonly WorklistTask[], locale = 'zh-CN'): Promise<{ readonly element: GcWorklist; readonly root: ShadowRoot }> {
  const element = document.createElement('gc-worklist') as GcWorklist;
  Object.assign(element, { tasks, filter: true, clock: { now: () => NOW }, locale, timeZone: 'Asia/Shanghai' });
  document.body.append(element);
  await element.updateComplete;
  return { element, root: element.shadowRoot! };
}

const numbers = (root: ShadowRoot) => [...root.querySelectorAll('.meta')].map((meta) => /WX-\d+/.exec(meta.textContent ?? '')?.[0]);

afterEach(() => document.body.replaceChildren());

describe('a worklist on a page', () => {
  it('lists links in due order and marks what is past due in words and in tone', async () => {
    const { root } = await shown([task('WX-1', { dueAt: NOW + 7_200_000 }), task('WX-2', { dueAt: NOW - 7_200_000 })]);
    expect(numbers(root)).toEqual(['WX-2', 'WX-1']);
    const [first] = root.querySelectorAll<HTMLAnchorElement>('a.row');
    expect(first?.getAttribute('href')).toBe('#/case/WX-2');
    expect(first?.querySelector('.due')?.textContent).toContain('逾期 2 小时');
    expect(first?.querySelector('.due')?.classList).toContain('breached');
  });

  it('finds by typing and by what is due today in the zone of the pack', async () => {
    const midnight = Date.parse('2026-03-10T00:00:00+08:00');
    const { element, root } = await shown([task('WX-1', { dueAt: midnight - 1 }), task('WX-2', { dueAt: midnight }), task('WX-3')]);
    root.querySelectorAll<HTMLButtonElement>('.views button')[2]!.click();
    await element.updateComplete;
    expect(numbers(root)).toEqual(['WX-1']);
    root.querySelectorAll<HTMLButtonElement>('.views button')[0]!.click();
    const search = root.querySelector<HTMLInputElement>('input')!;
    search.value = 'wx-3';
    search.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(numbers(root)).toEqual(['WX-3']);
    expect(root.querySelector('[role=status]')?.textContent).toContain('共 1 项');
  });

  it('says in the language asked for that nothing waits', async () => {
    expect((await shown([], 'en')).root.querySelector('.empty')?.textContent).toContain('Nothing waits for you');
    expect((await shown([], 'zh-TW')).root.querySelector('.empty')?.textContent).toContain('沒有等您處理的事項');
  });
});
