import { afterEach, describe, expect, it } from 'vitest';
import { mountForm, settle } from '../../../test/mount-form.ts';
import { heavyFields, sampleFields, sampleForm } from '../../../test/sample-form.ts';
import { stepForm } from '../../../test/step-form.ts';
import type { GcForm } from '../gc-form.ts';

afterEach(() => {
  window.print = print;
  dispatchEvent(new Event('afterprint'));
  document.body.replaceChildren();
});

const { print } = window;
const value = {
  contact: '王芳',
  urgency: 'urgent',
  channels: ['call', 'app'],
  day: '2026-03-02',
  labor: { minor: 15_000, currency: 'CNY' },
  parts: [
    { name: '水龙头', count: 2, each: { minor: 1999, currency: 'CNY' } },
    { name: '垫圈', count: 1, each: { minor: 50, currency: 'CNY' } },
  ],
  address: { building: '3 栋' },
  signature: { name: '王芳', at: '2026-03-02T09:00:00+08:00', strokes: 'M20 20L60 90L90 20' },
};

/** What is on the paper while the browser prints. */
async function printed(element: GcForm): Promise<HTMLElement> {
  let paper: HTMLElement | null = null;
  window.print = () => {
    paper = document.querySelector<HTMLElement>('[data-gc-paper]');
  };
  await element.print();
  return paper!;
}

const answer = (paper: HTMLElement, field: string) => paper.shadowRoot!.querySelector(`[data-field="${field}"]`)!.textContent!.trim();
const form = () => sampleForm([...sampleFields, ...heavyFields]);

describe('a form on paper', () => {
  it('has its answers, every option with a box, its tables with their totals, its signature', async () => {
    const paper = await printed(await mountForm(form(), { value }));
    expect(paper.shadowRoot!.querySelector('h1')!.textContent).toBe('维修通知单');
    expect(answer(paper, 'contact')).toBe('王芳');
    expect(answer(paper, 'urgency')).toBe('☐ 一般☑ 急☐ 重大');
    expect(answer(paper, 'channels')).toBe('☑ 电话☐ 来访☑ 小程序');
    expect(answer(paper, 'day')).toBe('2026年3月2日');
    expect(answer(paper, 'labor')).toBe('¥150.00');
    expect([...paper.shadowRoot!.querySelectorAll('table tr')].map((row) => [...row.children].map(({ textContent }) => textContent).join('|'))).toEqual([
      '名称|数量|单价|金额',
      '水龙头|2|¥19.99|¥39.98',
      '垫圈|1|¥0.50|¥0.50',
      '合计|||¥40.48',
    ]);
    expect(answer(paper, 'address')).toMatch('3 栋');
    expect(paper.shadowRoot!.querySelector('.sign path')!.getAttribute('d')).toBe(value.signature.strokes);
  });

  it('has room to write by hand where nothing is filled in', async () => {
    const paper = await printed(await mountForm(form()));
    expect(answer(paper, 'contact')).toBe('');
    expect(paper.shadowRoot!.querySelector('[data-field="day"]')!.textContent).toMatch(/年.*月.*日/);
    expect(paper.shadowRoot!.querySelectorAll('tbody tr')).toHaveLength(4);
    expect(answer(paper, 'urgency')).toBe('☐ 一般☐ 急☐ 重大');
  });

  it('has what is in sight, of all steps, and nothing hidden', async () => {
    const paper = await printed(await mountForm(stepForm(), { value: { urgency: 'normal', reason: '没有人看见' } }));
    expect(paper.shadowRoot!.textContent).not.toContain('没有人看见');
    expect([...paper.shadowRoot!.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['报修人', '报修内容', '费用']);
  });

  it('is alone on its page, and gone afterwards', async () => {
    const element = await mountForm(form(), { value });
    const sheets = document.adoptedStyleSheets.length;
    const paper = await printed(element);
    expect(paper.parentNode).toBe(document.body);
    const rules = [...document.adoptedStyleSheets.at(-1)!.cssRules].map(({ cssText }) => cssText).join('');
    expect(rules).toMatch(/size: a4/i);
    expect(paper.checkVisibility()).toBe(false);
    dispatchEvent(new Event('afterprint'));
    expect([document.querySelector('[data-gc-paper]'), document.adoptedStyleSheets.length]).toEqual([null, sheets]);
  });

  it('is printed by its button and by Ctrl+P inside the form', async () => {
    const element = await mountForm(form(), { printable: true });
    let times = 0;
    window.print = () => {
      times += 1;
      dispatchEvent(new Event('afterprint'));
    };
    element.shadowRoot!.querySelector<HTMLElement>('[part=print]')!.click();
    await expect.poll(() => times).toBe(1);
    const event = new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, bubbles: true, cancelable: true });
    element.shadowRoot!.getElementById('f/contact')!.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    await expect.poll(() => times).toBe(2);
  });
});

it('what is only read shows no section without an answer', async () => {
  const element = await mountForm(sampleForm(), { readonly: true, value: { contact: '王芳' } });
  const shown = () =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('.section')]
      .filter(({ hidden }) => !hidden)
      .map((section) => section.querySelector('h2')!.textContent);
  expect(shown()).toEqual(['报修人', '费用']);
  element.value = { content: '漏水' } as never;
  await settle(element);
  expect(shown()).toEqual(['报修内容', '费用']);
});
