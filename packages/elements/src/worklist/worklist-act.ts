import type { WorklistTask } from './worklist-task.ts';

/** Something that can be done with several tasks at once. */
export interface WorklistAct {
  readonly id: string;
  readonly title: string;
  /** The person is asked once more. */
  readonly confirm?: boolean;
  /** Whether a task can be done that way; all can where this is absent. */
  readonly fits?: (task: WorklistTask) => boolean;
}

/** Those of the tasks an act can be done with. */
export function fitting({ fits }: WorklistAct, tasks: readonly WorklistTask[]): readonly WorklistTask[] {
  return fits ? tasks.filter((task) => fits(task)) : tasks;
}

/** What became of one task: done, or refused in words for the person. */
export type BulkOutcome = 'done' | { readonly refused: string };

/** An act on several tasks; the host reports each, in any order. */
export interface BulkDetail {
  readonly act: string;
  readonly tasks: readonly WorklistTask[];
  readonly report: (key: string, outcome: BulkOutcome) => void;
}
