import { type BulkDetail, type BulkOutcome, fitting, type WorklistAct } from './worklist-act.ts';
import type { WorklistTask } from './worklist-task.ts';

/** An act on several tasks, as far as it got. */
export class BulkRun {
  readonly act: WorklistAct;
  readonly tasks: readonly WorklistTask[];
  readonly #open: Set<string>;
  readonly #refusals = new Map<string, string>();
  readonly #told: (key: string, outcome: BulkOutcome) => void;

  constructor(act: WorklistAct, tasks: readonly WorklistTask[], told: (key: string, outcome: BulkOutcome) => void) {
    this.act = act;
    this.tasks = fitting(act, tasks);
    this.#open = new Set(this.tasks.map(({ key }) => key));
    this.#told = told;
  }

  get detail(): BulkDetail {
    return { act: this.act.id, tasks: this.tasks, report: (key, outcome) => this.#report(key, outcome) };
  }

  /** How many the host has reported. */
  get reported(): number {
    return this.tasks.length - this.#open.size;
  }

  get finished(): boolean {
    return this.#open.size === 0;
  }

  /** What was refused, in words, by key. */
  get refusals(): ReadonlyMap<string, string> {
    return this.#refusals;
  }

  /** A task counts once; others than those of this run do not. */
  #report(key: string, outcome: BulkOutcome): void {
    if (!this.#open.delete(key)) return;
    if (outcome !== 'done') this.#refusals.set(key, outcome.refused);
    this.#told(key, outcome);
  }
}
