import { afterEach, describe, expect, it } from 'vitest';
import { control, errorOf, host, mountForm, settle, type } from '../../../test/mount-form.ts';
import { heavyFields, sampleForm } from '../../../test/sample-form.ts';
import type { GcForm } from '../../form/gc-form.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const form = sampleForm(heavyFields);
const mount = (parts: readonly object[], parent?: Element) => mountForm(form, { value: { parts } }, parent);
const press = (element: GcForm, label: string) => host(element, 'parts').querySelector<HTMLElement>(`[aria-label="${label}"]`)!.click();
const act = (element: GcForm, text: string) =>
  [...host(element, 'parts').querySelectorAll<HTMLButtonElement>('.more-acts button')].find(({ textContent }) => textContent === text)!;
const names = (element: GcForm) => ((element.value as { parts?: readonly { name?: string }[] }).parts ?? []).map(({ name }) => name);
const status = (element: GcForm) => element.shadowRoot!.querySelector('.status')!.textContent;

async function paste(element: GcForm, text: string, at?: string): Promise<boolean> {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const target = at ? control(element, at) : host(element, 'parts').querySelector('.add')!;
  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
  // Loaded on demand; the test does not wait for the network.
  await import('./paste-rows.ts');
  target.dispatchEvent(event);
  await settle(element);
  await settle(element);
  return event.defaultPrevented;
}

describe('the rows of a table', () => {
  it('are duplicated below themselves, with the focus in the copy', async () => {
    const element = await mount([{ name: '水龙头', count: 2 }, { name: '垫圈' }]);
    press(element, '第 1 行的更多操作');
    act(element, '复制此行').click();
    expect(names(element)).toEqual(['水龙头', '水龙头', '垫圈']);
    expect(element.shadowRoot!.activeElement?.id).toBe('f/parts/1/name');
    expect(status(element)).toBe('已添加第 2 行');
    type(element, 'parts/1/name', '弯头');
    expect(names(element)).toEqual(['水龙头', '弯头', '垫圈']);
  });

  it('are brought into sight when they are added out of it', async () => {
    const element = await mount(Array.from({ length: 19 }, (_, index) => ({ name: `${index}` })));
    window.scrollTo(0, 0);
    host(element, 'parts').querySelector<HTMLElement>('.add')!.click();
    const added = control(element, 'parts/19/name');
    expect(element.shadowRoot!.activeElement).toBe(added);
    await expect.poll(() => added.getBoundingClientRect().bottom <= innerHeight && added.getBoundingClientRect().top >= 0).toBe(true);
  });

  it('move with their controls and what is typed in them, and the focus stays', async () => {
    const element = await mount([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
    const moved = control(element, 'parts/0/name');
    type(element, 'parts/0/count', 'abc');
    press(element, '第 1 行的更多操作');
    expect(act(element, '上移').disabled).toBe(true);
    act(element, '下移').focus();
    act(element, '下移').click();
    expect(names(element)).toEqual(['b', 'a', 'c']);
    expect(control(element, 'parts/1/name')).toBe(moved);
    expect(control(element, 'parts/1/count').value).toBe('abc');
    expect(errorOf(element, 'parts/1/count')).toBe('填写的内容不正确');
    expect(status(element)).toBe('已移到第 2 行');
    expect(element.shadowRoot!.activeElement?.textContent).toBe('下移');
    act(element, '下移').click();
    expect(names(element)).toEqual(['b', 'c', 'a']);
    expect(act(element, '下移').disabled).toBe(true);
    expect(element.shadowRoot!.activeElement?.closest('.more-acts')).not.toBe(null);
  });

  it('say whether their further acts are shown, and Escape puts them away', async () => {
    const element = await mount([{ name: 'a' }]);
    const button = host(element, 'parts').querySelector<HTMLElement>('[aria-label="第 1 行的更多操作"]')!;
    button.click();
    expect(button.getAttribute('aria-expanded')).toBe('true');
    act(element, '复制此行').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(element.shadowRoot!.activeElement).toBe(button);
  });
});

describe('cells of a spreadsheet', () => {
  it('fill rows from the cell the requester is in, over what stands there, and add those that are missing', async () => {
    const element = await mount([
      { name: 'a', count: 1 },
      { name: 'b', count: 2 },
    ]);
    expect(await paste(element, '5\t1,234.5\n6\t￥2.00\n7\t3\n', 'parts/1/count')).toBe(true);
    expect(element.value).toMatchObject({
      parts: [
        { name: 'a', count: 1 },
        { name: 'b', count: 5, each: { minor: 123450 } },
        { count: 6, each: { minor: 200 } },
        { count: 7, each: { minor: 300 }, price: { minor: 2100 } },
      ],
    });
    expect(control(element, 'parts/1/each').value).toBe('1234.50');
    expect(status(element)).toBe('已粘贴 3 行');
  });

  it('go to the columns a line of titles names, and never into what is computed', async () => {
    const element = await mount([]);
    await paste(element, '金额\t数量\t名称\n999\t2\t水龙头\n999\t3\t"三通\n管"\n');
    expect(element.value).toMatchObject({
      parts: [
        { name: '水龙头', count: 2 },
        { name: '三通 管', count: 3 },
      ],
    });
    expect(control(element, 'parts/0/price').textContent).not.toContain('999');
  });

  it('stand in their cells as they were where they cannot be read', async () => {
    const element = await mount([]);
    await paste(element, '水龙头\t两个\t1.5\n弯头\t3\t不详');
    expect(control(element, 'parts/0/count').value).toBe('两个');
    expect(errorOf(element, 'parts/0/count')).toBe('填写的内容不正确');
    expect(errorOf(element, 'parts/1/each')).toBe('填写的内容不正确');
    expect(element.value).toMatchObject({
      parts: [
        { name: '水龙头', each: { minor: 150 } },
        { name: '弯头', count: 3 },
      ],
    });
    expect(status(element)).toBe('已粘贴 2 行，2 格需要核对');
    type(element, 'parts/0/count', '2');
    expect(errorOf(element, 'parts/0/count')).toBe(undefined);
  });

  it('stop at the most rows there may be, in words', async () => {
    const element = await mount(Array.from({ length: 49 }, (_, at) => ({ name: `n${at}` })));
    await paste(element, 'x\t1\ny\t2\nz\t3');
    expect(names(element)).toHaveLength(50);
    expect(status(element)).toBe('已粘贴 1 行 只粘贴到第 50 行，其余超出上限');
  });

  it('are left to the browser where they are one text', async () => {
    const element = await mount([{ name: 'a' }]);
    expect(await paste(element, '水龙头\n', 'parts/0/name')).toBe(false);
  });
});

describe('the looks of a table', () => {
  const framed = async (width: number) => {
    const frame = document.createElement('div');
    frame.style.width = `${width}px`;
    document.body.append(frame);
    return mount([{ name: 'a' }, { name: 'b' }], frame);
  };
  const label = (element: GcForm, path: string) => host(element, path).querySelector('.label')!.getBoundingClientRect();
  const top = (element: GcForm, path: string) => Math.round(control(element, path).getBoundingClientRect().top);

  it('are rows under one line of titles where there is room', async () => {
    const element = await framed(900);
    expect(label(element, 'parts/0/name').height).toBeGreaterThan(10);
    expect(label(element, 'parts/1/name').height).toBeLessThanOrEqual(1);
    expect(new Set(['name', 'count', 'each'].map((id) => top(element, `parts/1/${id}`))).size).toBe(1);
  });

  it('are cards with a title at every field on a phone', async () => {
    const element = await framed(320);
    expect(label(element, 'parts/1/name').height).toBeGreaterThan(10);
    expect(top(element, 'parts/1/count')).toBeGreaterThan(top(element, 'parts/1/name'));
  });
});
