/** How many rows a page key passes. */
const PAGE = 10;

/** What a key means in a list of tasks. */
export type RowMove =
  | { readonly kind: 'go'; readonly to: number; readonly extend: boolean }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'all' }
  | undefined;

/** What a key pressed on a row asks for: another row, its selection, or all. Enter is the link's own. */
export function rowMove(event: KeyboardEvent, index: number, count: number): RowMove {
  const { key, shiftKey, altKey } = event;
  const command = event.ctrlKey || event.metaKey;
  if (altKey) return undefined;
  if (command) return key.toLowerCase() === 'a' ? { kind: 'all' } : undefined;
  if (key === ' ') return { kind: 'toggle' };
  const to = { ArrowDown: index + 1, ArrowUp: index - 1, PageDown: index + PAGE, PageUp: index - PAGE, Home: 0, End: count - 1 }[key];
  return to === undefined ? undefined : { kind: 'go', to: Math.max(0, Math.min(count - 1, to)), extend: shiftKey };
}
