import type { Locale } from '@guicheng/definition';
import { element } from '../form/element.ts';
import { type Letterhead, paperHead } from '../form/paper/paper-head.ts';
import { paperStyles } from '../form/paper/paper-styles.ts';
import { printAlone } from '../form/paper/print-alone.ts';
import { sheetStyles } from './sheet-styles.ts';

/** A print-out as `fillTemplate` gives it, and whose it is. */
export interface Sheet extends Letterhead {
  readonly title: string;
  readonly body: string;
  readonly locale: Locale;
}

/** A label, its colon, and what was filled in. */
const LABELED = /^([^：:，,。\s][^：:，,。]{0,23})(?:：|: ?)(.*)$/;
const isTitle = (line: string, title: string) => line.trim() === title.trim();

/**
 * A sheet of plain text on paper: its title, and every line in a frame, a label before a colon in a column of its own. Everything is put in as text, so
 * that nothing filled in is read as anything else. An element for the end of the page, with a root of its own.
 */
export function paperSheet({ title, body, locale, ...head }: Sheet): HTMLElement {
  const made = element('div');
  made.dataset['gcPaper'] = '';
  made.lang = locale;
  const root = made.attachShadow({ mode: 'open' });
  root.append(...paperHead(head), Object.assign(element('h1'), { textContent: title }), ...blocksOf(body, title).map(blockOf));
  root.adoptedStyleSheets = [paperStyles, sheetStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
  return made;
}

/** Prints a sheet alone, on A4. */
export function printSheet(sheet: Sheet, print?: () => void): void {
  printAlone(paperSheet(sheet), print);
}

/** The lines of the text, a blank line between two blocks; the title is not said twice. */
function blocksOf(body: string, title: string): readonly (readonly string[])[] {
  const lines = body.split('\n');
  const blocks: string[][] = [[]];
  for (const line of isTitle(lines[0] ?? '', title) ? lines.slice(1) : lines) {
    if (line.trim()) blocks.at(-1)!.push(line);
    else if (blocks.at(-1)!.length) blocks.push([]);
  }
  return blocks.filter(({ length }) => length);
}

function blockOf(lines: readonly string[]): HTMLElement {
  const block = element('section', 'block');
  for (const line of lines) {
    const [, label, rest] = LABELED.exec(line) ?? [];
    const row = block.appendChild(element('dl', label === undefined ? 'line' : 'line labeled'));
    if (label !== undefined) row.append(Object.assign(element('dt'), { textContent: label }));
    row.append(Object.assign(element('dd'), { textContent: label === undefined ? line : rest! }));
  }
  return block;
}
