import { zoneOf } from '@guicheng/calendar';
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

/** When a pick made at `now` is made. Days are those of the zone; weeks end with Sunday. */
export function pickTime(now: Instant, timeZone: string): PickTime {
  const zone = zoneOf(timeZone);
  const today = zone.dayAt(now);
  // Day 0 was a Thursday.
  const monday = today - ((((today + 3) % 7) + 7) % 7) + 7;
  return { now, endOfDay: zone.instantOf(today + 1, 0), endOfWeek: zone.instantOf(monday, 0) };
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
  const picked: WorklistTask[] = [];
  const pickedTexts: string[] = [];
  const timed = due !== undefined || tone !== undefined;
  const plain = filters.kind !== undefined || filters.act !== undefined || filters.responsible !== undefined;
  // Tasks are touched only once their words fit: of half a million they lie all over the memory.
  for (let index = 0; index < tasks.length; index += 1) {
    const text = texts?.[index] ?? (words.length ? searchedText(tasks[index]!) : '');
    if (!words.every((word) => text.includes(word))) continue;
    const task = tasks[index]!;
    if (plain && !fitsPlain(task, filters)) continue;
    if (timed) until = Math.min(until, changesAt(task, time.now));
    if (timed && !fitsTime(task, filters, time)) continue;
    picked.push(task);
    if (texts) pickedTexts.push(text);
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

function fitsTime(task: WorklistTask, { due, tone }: WorklistFilters, time: PickTime): boolean {
  return (tone === undefined || taskTone(task, time.now) === tone) && (due === undefined || fitsDue(task, due, time));
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
