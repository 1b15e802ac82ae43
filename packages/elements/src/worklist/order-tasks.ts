import type { Instant } from '@guicheng/definition';
import type { WorklistTask } from './worklist-task.ts';

/** Which tasks a worklist shows. */
export type WorklistView = 'all' | 'breached' | 'today';

/** How long before it is due a task counts as due soon. */
export const SOON = 60 * 60_000;

/** How a task stands against its due instant. The instant due is still on time. */
export function taskTone(task: WorklistTask, now: Instant): 'breached' | 'soon' | 'calm' {
  if (task.dueAt === undefined) return 'calm';
  if (now > task.dueAt) return 'breached';
  return task.dueAt - now <= SOON ? 'soon' : 'calm';
}

/** Tasks in the order they are due, those without a due instant after them in the order they began to wait. */
export function orderTasks(tasks: readonly WorklistTask[]): readonly WorklistTask[] {
  return tasks.toSorted(
    (a, b) => (a.dueAt ?? Number.POSITIVE_INFINITY) - (b.dueAt ?? Number.POSITIVE_INFINITY) || a.since - b.since || (a.key < b.key ? -1 : 1),
  );
}

/** The tasks that hold every word of `query` somewhere, and fit the view. `today` is until `endOfDay`. */
export function pickTasks(
  tasks: readonly WorklistTask[],
  pick: { readonly query: string; readonly view: WorklistView; readonly now: Instant; readonly endOfDay: Instant },
): readonly WorklistTask[] {
  const words = pick.query.toLowerCase().split(/\s+/).filter(Boolean);
  return tasks.filter((task) => {
    if (pick.view === 'breached' && taskTone(task, pick.now) !== 'breached') return false;
    if (pick.view === 'today' && !(task.dueAt !== undefined && task.dueAt < pick.endOfDay)) return false;
    const text = [task.number, task.subject, task.act, task.kind, task.responsible].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
