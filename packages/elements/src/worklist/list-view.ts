import type { Instant, Locale } from '@guicheng/definition';
import { sayInstant, sayLength } from '../clock/say-time.ts';
import { worklistTexts } from './worklist-locales.ts';
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

const MINUTE = 60_000;

/** What a worklist shows its tasks with. Columns stand in their own order, however they were chosen. */
export function listView(list: { now: Instant; locale: Locale; timeZone: string; columns: readonly WorklistColumn[]; selectable: boolean }): ListView {
  const { now, locale, timeZone, selectable } = list;
  return {
    texts: worklistTexts(locale),
    now,
    say: (at) => sayInstant(at, now, locale, timeZone),
    length: (ms) => (Math.abs(ms) < MINUTE ? undefined : sayLength(ms, locale)),
    columns: COLUMNS.filter((column) => list.columns.includes(column)),
    selectable,
  };
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
