import type { WorklistFilters, WorklistOrder } from './worklist-filters.ts';
import type { WorklistTask } from './worklist-task.ts';

/** What a list is asked for. Due today, this week, breached and soon are as of when it is asked. */
export interface WorklistQuery {
  readonly filters: WorklistFilters;
  readonly order: WorklistOrder;
}

/** Where tasks come from that the page does not hold. A refusal is shown, with another try. */
export interface WorklistSource {
  /** How many fit. */
  readonly count: (query: WorklistQuery) => Promise<number>;
  /** Those from `from`, up to but without `to`, in the order asked for. */
  readonly rows: (query: WorklistQuery, from: number, to: number) => Promise<readonly WorklistTask[]>;
}
