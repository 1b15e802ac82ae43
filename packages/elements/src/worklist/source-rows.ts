import type { TaskRows } from './task-rows.ts';
import type { WorklistQuery, WorklistSource } from './worklist-source.ts';
import type { WorklistTask } from './worklist-task.ts';

/** How many tasks are asked for at once. */
const PAGE = 100;

/** The rows of one query to a source, asked for as they come into sight. What was shown stays until something newer is there. */
export class SourceRows {
  readonly source: WorklistSource;
  readonly query: WorklistQuery;
  readonly #changed: () => void;
  readonly #tasks = new Map<number, WorklistTask>();
  /** Pages that are there and of this reading. */
  readonly #fresh = new Set<number>();
  readonly #asked = new Set<number>();
  #count: number | undefined;
  #reading = 0;
  #failed = false;
  #rows: TaskRows = rowsOf(new Map(), 0);

  constructor(source: WorklistSource, query: WorklistQuery, changed: () => void) {
    this.source = source;
    this.query = query;
    this.#changed = changed;
    void this.refresh();
  }

  /** How it stands: `loading` only while not even the count is known. */
  get standing(): 'loading' | 'failed' | 'ready' {
    return this.#failed ? 'failed' : this.#count === undefined ? 'loading' : 'ready';
  }

  get rows(): TaskRows {
    return this.#rows;
  }

  /** Every task that came so far. */
  get known(): readonly WorklistTask[] {
    return [...this.#tasks.values()];
  }

  /** Reads everything that was read again; what is shown stays meanwhile. */
  async refresh(): Promise<void> {
    this.#reading += 1;
    this.#fresh.clear();
    this.#asked.clear();
    this.#failed = false;
    const reading = this.#reading;
    await this.#read(reading, async () => {
      const count = await this.source.count(this.query);
      return () => {
        this.#count = count;
        for (const index of this.#tasks.keys()) if (index >= count) this.#tasks.delete(index);
      };
    });
  }

  /** Asks for what is missing of these rows. */
  need(from: number, until: number): void {
    if (this.#failed || this.#count === undefined) return;
    for (let page = Math.floor(from / PAGE); page * PAGE < until; page += 1) {
      if (this.#fresh.has(page) || this.#asked.has(page)) continue;
      this.#asked.add(page);
      const end = Math.min(this.#count, (page + 1) * PAGE);
      void this.#read(this.#reading, async () => {
        const tasks = await this.source.rows(this.query, page * PAGE, end);
        return () => {
          this.#fresh.add(page);
          for (const [index, task] of tasks.entries()) this.#tasks.set(page * PAGE + index, task);
        };
      });
    }
  }

  /** Every task that fits, asked for at once. */
  async all(): Promise<readonly WorklistTask[]> {
    let tasks: readonly WorklistTask[] = [];
    await this.#read(this.#reading, async () => {
      const every = await this.source.rows(this.query, 0, this.#count ?? 0);
      return () => {
        tasks = every;
        for (const [index, task] of every.entries()) this.#tasks.set(index, task);
      };
    });
    return tasks;
  }

  /** An answer that comes after a newer question is let go. */
  async #read(reading: number, ask: () => Promise<() => void>): Promise<void> {
    try {
      const take = await ask();
      if (reading !== this.#reading) return;
      take();
    } catch {
      if (reading !== this.#reading) return;
      this.#failed = true;
    }
    this.#rows = rowsOf(this.#tasks, this.#count ?? 0);
    this.#changed();
  }
}

function rowsOf(tasks: ReadonlyMap<number, WorklistTask>, length: number): TaskRows {
  const task = (index: number) => tasks.get(index);
  return { length, task, at: (index) => (index < length ? (task(index)?.key ?? `?${index}`) : undefined) };
}
