import { afterEach, expect, it } from 'vitest';
import { paperSheet, printSheet } from './print-sheet.ts';

afterEach(() => {
  dispatchEvent(new Event('afterprint'));
});

const sheet = {
  title: '失物招领通知',
  company: '示范物业',
  number: 'SW-2026-0001',
  locale: 'zh-CN',
  body: '失物招领通知\n编号：SW-1\n地点：3 栋：大堂\n\n<b>请失主</b>到前台认领。',
};

it('a sheet has its company, number, title once, and a row for each line', () => {
  const root = paperSheet(sheet).shadowRoot!;
  expect(root.querySelector('.head')!.textContent).toBe('示范物业SW-2026-0001');
  expect(root.querySelectorAll('h1, dl').length).toBe(4);
  expect([...root.querySelectorAll('dl')].map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ['编号', 'SW-1'],
    ['地点', '3 栋：大堂'],
    ['<b>请失主</b>到前台认领。'],
  ]);
  expect(root.querySelector('b')).toBe(null);
});

it('is alone on its pages, which are numbered, and gone afterwards', () => {
  let rules = '';
  printSheet(sheet, () => {
    rules = [...document.adoptedStyleSheets.at(-1)!.cssRules].map(({ cssText }) => cssText).join('');
  });
  expect(rules).toMatch(/size: a4/i);
  expect(rules).toContain('counter(page)');
  expect(document.querySelectorAll('[data-gc-paper]')).toHaveLength(1);
  dispatchEvent(new Event('afterprint'));
  expect(document.querySelectorAll('[data-gc-paper]')).toHaveLength(0);
});
