import type { Instant } from '@guicheng/definition';
import { SOON, taskTone } from './order-tasks.ts';
import { sameFilters, type WorklistFilters, wordsOf } from './worklist-filters.ts';
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
  /** The searched words of each, where they were given. */
  readonly texts: readonly string[] | undefined;
  /** From this instant on another answer is possible. */
  readonly until: Instant;
}

/** The words of a task that are searched, in small letters. */
export function searchedText(task: WorklistTask): string {
  return `${task.number}\n${task.subject}\n${task.act}\n${task.kind}\n${task.responsible ?? ''}\n${task.mark ?? ''}`.toLowerCase();
}

/** The tasks that fit the filters. `texts` are their words as `searchedText` answers them, in the same order: half a million are not put together for each letter typed. */
export function pickTasks(tasks: readonly WorklistTask[], filters: WorklistFilters, time: PickTime, texts?: readonly string[]): PickedTasks {
  const words = wordsOf(filters);
  const { due, tone } = filters;
  if (sameFilters(filters, {})) return { tasks, texts, until: Number.POSITIVE_INFINITY };
  let until = due === 'today' ? time.endOfDay : due === 'week' ? time.endOfWeek : Number.POSITIVE_INFINITY;
  const [picked, pickedTexts]: [WorklistTask[], string[]] = [[], []];
  for (const [index, task] of tasks.entries()) {
    if (!fitsPlain(task, filters)) continue;
    if (due !== undefined || tone !== undefined) until = Math.min(until, changesAt(task, time.now));
    if (tone !== undefined && taskTone(task, time.now) !== tone) continue;
    if (due !== undefined && !fitsDue(task, due, time)) continue;
    const text = words.length ? (texts?.[index] ?? searchedText(task)) : undefined;
    if (text !== undefined && !words.every((word) => text.includes(word))) continue;
    picked.push(task);
    if (texts) pickedTexts.push(texts[index]!);
  }
  return { tasks: picked, texts: texts && pickedTexts, until };
}

function fitsPlain(task: WorklistTask, { kind, act, responsible }: WorklistFilters): boolean {
  return (
    (kind === undefined || task.kind === kind) &&
    (act === undefined || task.act === act) &&
    (responsible === undefined || (task.responsible ?? '') === responsible)
  );
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
