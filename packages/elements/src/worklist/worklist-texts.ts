import type { DUE_CHOICES, ORDERS, TaskTone } from './worklist-filters.ts';

/** What a worklist says by itself. */
export interface WorklistTexts {
  /** Of the whole list. */
  readonly heading: string;
  readonly filter: string;
  readonly views: string;
  readonly all: string;
  readonly breached: string;
  readonly today: string;
  readonly due: string;
  readonly left: string;
  readonly past: string;
  /** Less than a minute is left. */
  readonly leftMoment: string;
  /** Due less than a minute ago. */
  readonly pastMoment: string;
  readonly paused: string;
  readonly noDue: string;
  readonly since: string;
  readonly responsible: string;
  readonly empty: string;
  readonly nothingFits: string;
  readonly count: string;
  readonly countFit: string;
  readonly filters: string;
  readonly any: string;
  readonly nobody: string;
  readonly kind: string;
  readonly act: string;
  readonly person: string;
  readonly dueWhen: string;
  readonly dueChoices: { readonly [choice in (typeof DUE_CHOICES)[number]]: string };
  readonly tone: string;
  readonly tones: { readonly [tone in TaskTone]: string };
  readonly clear: string;
  readonly order: string;
  readonly orders: { readonly [by in (typeof ORDERS)[number]]: string };
  readonly descending: string;
  readonly columns: string;
  readonly task: string;
  readonly number: string;
  readonly saveView: string;
  readonly viewName: string;
  readonly save: string;
  readonly cancel: string;
  readonly manageViews: string;
  readonly renameView: string;
  readonly removeView: string;
  readonly viewRemoved: string;
  readonly undo: string;
  /** Of the column with the boxes. */
  readonly selection: string;
  readonly select: string;
  readonly selectAll: string;
  readonly selected: string;
  readonly bulk: string;
  readonly actAll: string;
  readonly actSome: string;
  readonly confirm: string;
  readonly goAhead: string;
  readonly progress: string;
  readonly finished: string;
  readonly refused: string;
  readonly loadingTask: string;
}
