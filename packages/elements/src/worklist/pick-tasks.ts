import type { Instant } from '@guicheng/definition';
import { SOON, taskTone } from './order-tasks.ts';
import { type WorklistFilters, wordsOf } from './worklist-filters.ts';
import type { WorklistTask } from './worklist-task.ts';

/** When a pick is made. Ends are exclusive. */
export interface PickTime {
  readonly now: Instant;
  readonly endOfDay: Instant;
  readonly endOfWeek: Instant;
}

/** Tasks that fit, in the order they came in, and how long the answer stays true. */
export interface PickedTasks {
  readonly tasks: readonly WorklistTask[];
  /** From this instant on another answer is possible. */
  readonly until: Instant;
}

/** The words of a task that are searched, in small letters. */
export function searchedText(task: WorklistTask): string {
  return `${task.number}\n${task.subject}\n${task.act}\n${task.kind}\n${task.responsible ?? ''}\n${task.mark ?? ''}`.toLowerCase();
}

/** The tasks that fit the filters. `textOf` answers what was searched before, in small letters. */
export function pickTasks(
  tasks: readonly WorklistTask[],
  filters: WorklistFilters,
  time: PickTime,
  textOf: (task: WorklistTask) => string = searchedText,
): PickedTasks {
  const words = wordsOf(filters);
  const { kind, act, responsible, due, tone } = filters;
  const timed = due !== undefined || tone !== undefined;
  if (!words.length && kind === undefined && act === undefined && responsible === undefined && !timed) return { tasks, until: Number.POSITIVE_INFINITY };
  let until = due === 'today' ? time.endOfDay : due === 'week' ? time.endOfWeek : Number.POSITIVE_INFINITY;
  const picked = tasks.filter((task) => {
    if (kind !== undefined && task.kind !== kind) return false;
    if (act !== undefined && task.act !== act) return false;
    if (responsible !== undefined && (task.responsible ?? '') !== responsible) return false;
    if (timed) until = Math.min(until, changesAt(task, time.now));
    if (tone !== undefined && taskTone(task, time.now) !== tone) return false;
    if (due !== undefined && !fitsDue(task, due, time)) return false;
    if (!words.length) return true;
    const text = textOf(task);
    return words.every((word) => text.includes(word));
  });
  return { tasks: picked, until };
}

function fitsDue(task: WorklistTask, due: NonNullable<WorklistFilters['due']>, { now, endOfDay, endOfWeek }: PickTime): boolean {
  const { dueAt } = task;
  if (due === 'none' || dueAt === undefined) return due === 'none' && dueAt === undefined;
  if (due === 'overdue') return taskTone(task, now) === 'breached';
  return dueAt < (due === 'today' ? endOfDay : endOfWeek);
}

/** When a task will stand otherwise than now: an hour before it is due, and a millisecond after. */
function changesAt({ dueAt, paused }: WorklistTask, now: Instant): Instant {
  if (dueAt === undefined || paused || now > dueAt) return Number.POSITIVE_INFINITY;
  return now < dueAt - SOON ? dueAt - SOON : dueAt + 1;
}
