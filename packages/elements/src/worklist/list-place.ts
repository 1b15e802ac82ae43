import type { WindowedRows } from '../windowed/windowed-rows.ts';
import { rowOf, type TaskRows } from './task-rows.ts';

/** What a list looked like before it was drawn anew. */
export interface ListPlace {
  /** The row that had the focus. */
  readonly focused: string | undefined;
  /** The first row in sight, and how far from the top of the window it began; absent where the top of the list is in sight. */
  readonly first: { readonly key: string; readonly index: number; readonly top: number } | undefined;
}

/** Remembers where somebody is in a list. */
export function placeIn(root: ShadowRoot, list: HTMLElement | null): ListPlace {
  const focused = root.activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key'];
  if (!list || list.getBoundingClientRect().top >= 0) return { focused, first: undefined };
  const row = ([...list.children] as HTMLElement[]).find((one) => !one.classList.contains('apart') && one.getBoundingClientRect().bottom > 0);
  const { key, index } = row?.dataset ?? {};
  return { focused, first: row && key !== undefined ? { key, index: Number(index), top: row.getBoundingClientRect().top } : undefined };
}

/** After other tasks came: what was seen first is scrolled back to where it was, if it is still there. */
export function backToPlace({ first }: ListPlace, rows: TaskRows, windowed: WindowedRows, list: HTMLElement | null): void {
  if (!first || !list) return;
  const index = rowOf(rows, first.key, first.index);
  if (index < 0) return;
  const moved = windowed.away(index, first.top);
  if (Math.abs(moved) >= 1) scrollerOf(list).scrollBy({ top: moved, behavior: 'instant' });
}

function scrollerOf(list: HTMLElement): Element {
  let at: Element | null = list;
  while (at) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
    const root: Node = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return document.scrollingElement ?? document.documentElement;
}
