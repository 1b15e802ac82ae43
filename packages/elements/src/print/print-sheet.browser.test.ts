import { afterEach, expect, it } from 'vitest';
import { paperSheet, printSheet } from './print-sheet.ts';
import { paperTable, printTable } from './print-table.ts';

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

it('a register names its columns and is printed across where it has many', () => {
  const columns = ['编号', '日期', '地点', '物品', '拾获人', '登记人', '认领人', '日期'];
  const rules: string[] = [];
  const rule = () => rules.push([...document.adoptedStyleSheets.at(-1)!.cssRules].map(({ cssText }) => cssText).join(''));
  const table = { title: '失物登记表', columns, rows: [columns.map((_, at) => `=${at}`)], locale: 'zh-CN' };
  expect([...paperTable(table).shadowRoot!.querySelectorAll('tr')].map((row) => row.children.length)).toEqual([8, 8]);
  printTable(table, rule);
  dispatchEvent(new Event('afterprint'));
  printTable({ ...table, columns: ['编号'], rows: [] }, rule);
  expect(rules.map((text) => /landscape/.test(text))).toEqual([true, false]);
});
