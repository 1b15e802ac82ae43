import type { Instant } from '@guicheng/definition';
import { orderTasks } from './order-tasks.ts';
import { type PickedTasks, type PickTime, pickTasks, searchedText } from './pick-tasks.ts';
import { sameFilters, type WorklistFilters, type WorklistOrder, wordsOf } from './worklist-filters.ts';
import type { WorklistTask } from './worklist-task.ts';

/** What the tasks of a list can be told apart by, in alphabetical order. */
export interface TaskChoices {
  readonly kinds: readonly string[];
  readonly acts: readonly string[];
  /** With an empty name where nobody is responsible for some. */
  readonly responsibles: readonly string[];
}

/**
 * One list of tasks, prepared: ordered once, its words put in small letters once, filtered once for each filter. Asked the same
 * again it answers the same array, until time changes what fits.
 */
export class TaskIndex {
  readonly tasks: readonly WorklistTask[];
  #ordered: { readonly order: WorklistOrder; readonly tasks: readonly WorklistTask[] } | undefined;
  /** The words of the ordered tasks, one beside the other: looked up one by one they would lie all over the memory. */
  #texts: { readonly of: readonly WorklistTask[]; readonly texts: readonly string[] } | undefined;
  #picked: (PickedTasks & { readonly from: readonly WorklistTask[]; readonly filters: WorklistFilters; readonly at: Instant }) | undefined;
  #choices: TaskChoices | undefined;
  #dues: Float64Array | undefined;

  constructor(tasks: readonly WorklistTask[]) {
    this.tasks = tasks;
  }

  get choices(): TaskChoices {
    this.#choices ??= choicesOf(this.tasks);
    return this.#choices;
  }

  /** How many are past due. */
  breached(now: Instant): number {
    this.#dues ??= Float64Array.from(this.tasks.flatMap(({ dueAt, paused }) => (dueAt === undefined || paused ? [] : [dueAt]))).sort();
    let low = 0;
    let high = this.#dues.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#dues[middle]! < now) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Puts the words of all tasks in small letters, so that the first letter typed need not wait for it. */
  prepare(order: WorklistOrder): readonly string[] {
    const of = this.#inOrder(order);
    if (this.#texts?.of !== of) this.#texts = { of, texts: of.map(searchedText) };
    return this.#texts.texts;
  }

  /** The tasks that fit, in order. */
  pick(filters: WorklistFilters, order: WorklistOrder, time: PickTime): readonly WorklistTask[] {
    const ordered = this.#inOrder(order);
    const last = this.#picked;
    const fresh = last && last.from === ordered && last.at <= time.now && time.now < last.until ? last : undefined;
    if (fresh && sameFilters(fresh.filters, filters)) return fresh.tasks;
    const narrower = fresh && narrows(fresh.filters, filters);
    const all = filters.words?.trim() ? this.prepare(order) : this.#texts?.of === ordered ? this.#texts.texts : undefined;
    const picked = narrower ? pickTasks(fresh.tasks, filters, time, fresh.texts) : pickTasks(ordered, filters, time, all);
    this.#picked = { ...picked, until: narrower ? Math.min(picked.until, fresh.until) : picked.until, from: ordered, filters, at: time.now };
    return picked.tasks;
  }

  #inOrder(order: WorklistOrder): readonly WorklistTask[] {
    const known = this.#ordered;
    if (known && known.order.by === order.by && Boolean(known.order.descending) === Boolean(order.descending)) return known.tasks;
    const tasks = orderTasks(this.tasks, order);
    this.#ordered = { order, tasks };
    return tasks;
  }
}

/** Whether what fits the second can only be among what fits the first: a word was typed on. */
function narrows(before: WorklistFilters, now: WorklistFilters): boolean {
  const [earlier, later] = [wordsOf(before), wordsOf(now)];
  return sameFilters({ ...before, words: '' }, { ...now, words: '' }) && earlier.every((word) => later.some((longer) => longer.includes(word)));
}

function choicesOf(tasks: readonly WorklistTask[]): TaskChoices {
  const [kinds, acts, responsibles] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { kind, act, responsible } of tasks) {
    kinds.add(kind);
    acts.add(act);
    responsibles.add(responsible ?? '');
  }
  const sorted = (names: Set<string>) => [...names].sort((a, b) => a.localeCompare(b));
  return { kinds: sorted(kinds), acts: sorted(acts), responsibles: sorted(responsibles) };
}
