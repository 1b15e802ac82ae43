import type { Locale } from '@guicheng/definition';
import { element } from '../form/element.ts';
import { type Letterhead, paperHead } from '../form/paper/paper-head.ts';
import { paperStyles } from '../form/paper/paper-styles.ts';
import { printAlone } from '../form/paper/print-alone.ts';
import { tableStyles } from './table-styles.ts';

/** A register as it is printed: one line for each entry, texts only. */
export interface PrintedTable extends Letterhead {
  readonly title: string;
  /** What stands under the title, such as the period. */
  readonly caption?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly locale: Locale;
}

/** More columns than so many are printed across. */
const UPRIGHT = 7;

/** A register on paper, its columns named again on every page: an element for the end of the page, with a root of its own. */
export function paperTable({ title, caption, columns, rows, locale, ...head }: PrintedTable): HTMLElement {
  const made = element('div');
  made.dataset['gcPaper'] = '';
  made.lang = locale;
  const root = made.attachShadow({ mode: 'open' });
  root.append(...paperHead(head), Object.assign(element('h1'), { textContent: title }));
  if (caption) root.append(Object.assign(element('p', 'caption'), { textContent: caption }));
  const table = element('table');
  const top = table.createTHead().insertRow();
  for (const column of columns) top.append(Object.assign(element('th'), { scope: 'col', textContent: column }));
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    for (const text of row) line.insertCell().textContent = text;
  }
  root.append(table);
  root.adoptedStyleSheets = [paperStyles, tableStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
  return made;
}

/** Prints a register alone, on A4, across where it has many columns. */
export function printTable(table: PrintedTable, print?: () => void): void {
  printAlone(paperTable(table), print, table.columns.length > UPRIGHT);
}
