/** Which tasks are selected, and the one a range extends from. Every change is another selection. */
export interface TaskSelection {
  readonly keys: ReadonlySet<string>;
  readonly anchor: string | undefined;
}

/** Nothing is selected. */
export const NOTHING_SELECTED: TaskSelection = { keys: new Set(), anchor: undefined };

/** Selects a task, or no longer. */
export function toggleTask({ keys }: TaskSelection, key: string): TaskSelection {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return { keys: next, anchor: key };
}

/** Selects everything from the anchor to a task as well; without an anchor in the list, the task alone. */
export function extendTo({ keys, anchor }: TaskSelection, to: number, tasks: readonly { readonly key: string }[]): TaskSelection {
  const from = indexOf(tasks, anchor);
  const start = from < 0 ? to : from;
  const range = tasks.slice(Math.min(start, to), Math.max(start, to) + 1);
  return { keys: new Set([...keys, ...range.map(({ key }) => key)]), anchor: from < 0 ? tasks[to]?.key : anchor };
}

/** Selects all of these. */
export function selectAll(tasks: readonly { readonly key: string }[]): TaskSelection {
  return { keys: new Set(tasks.map(({ key }) => key)), anchor: tasks[0]?.key };
}

/** Lets these go. */
export function deselect({ keys, anchor }: TaskSelection, gone: Iterable<string>): TaskSelection {
  const next = new Set(keys);
  for (const key of gone) next.delete(key);
  return { keys: next, anchor };
}

/** What stays selected when other tasks are in the list. */
export function keepSelected(selection: TaskSelection, tasks: readonly { readonly key: string }[]): TaskSelection {
  if (!selection.keys.size) return selection;
  const there = new Set<string>();
  for (const { key } of tasks) if (selection.keys.has(key)) there.add(key);
  return there.size === selection.keys.size ? selection : { keys: there, anchor: selection.anchor };
}

function indexOf(tasks: readonly { readonly key: string }[], key: string | undefined): number {
  return key === undefined ? -1 : tasks.findIndex((task) => task.key === key);
}
