import type { Instant } from '@guicheng/definition';
import type { WorklistTexts } from './worklist-texts.ts';

/** Columns that can be shown besides the task itself. */
export const COLUMNS = ['due', 'number', 'kind', 'responsible', 'since'] as const;
export type WorklistColumn = (typeof COLUMNS)[number];

/** What all parts of a worklist are drawn with. */
export interface ListView {
  readonly texts: WorklistTexts;
  readonly now: Instant;
  readonly say: (at: Instant) => string;
  /** A length of time in words; without one where it is under a minute. */
  readonly length: (ms: number) => string | undefined;
  readonly columns: readonly WorklistColumn[];
  readonly selectable: boolean;
}

const WIDTHS: { readonly [column in WorklistColumn]: string } = { due: '2.2fr', number: '1.4fr', kind: '.8fr', responsible: '1fr', since: '1.2fr' };

/** How wide the columns are against each other. */
export function columnWidths({ columns, selectable }: ListView): string {
  return [selectable ? '2rem' : '', 'minmax(0, 3fr)', ...columns.map((column) => `minmax(0, ${WIDTHS[column]})`)].join(' ').trim();
}

/** What a column is called. */
export function columnTitle(column: WorklistColumn, texts: WorklistTexts): string {
  return column === 'kind' ? texts.kind : texts.orders[column];
}
