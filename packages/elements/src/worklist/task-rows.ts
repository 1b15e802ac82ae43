import type { RowKeys } from '../windowed/row-heights.ts';
import type { WorklistTask } from './worklist-task.ts';

/** The rows of a worklist in their order. A row that is still on its way has a key and no task. */
export interface TaskRows extends RowKeys {
  readonly task: (index: number) => WorklistTask | undefined;
}

/** Rows that are all there. */
export function taskRows(tasks: readonly WorklistTask[]): TaskRows {
  return { length: tasks.length, at: (index) => tasks[index]?.key, task: (index) => tasks[index] };
}

/** Where the row of a key is: looked for first where it was. -1 where it is no more. */
export function rowOf(rows: TaskRows, key: string | undefined, hint: number): number {
  if (key === undefined) return -1;
  if (rows.at(hint) === key) return hint;
  for (let index = 0; index < rows.length; index += 1) if (rows.at(index) === key) return index;
  return -1;
}
