import type { Instant } from '@guicheng/definition';
import type { TaskTone, WorklistOrder } from './worklist-filters.ts';
import type { WorklistTask } from './worklist-task.ts';

/** How long before it is due a task counts as due soon. */
export const SOON = 60 * 60_000;

/** How a task stands against its due instant. The instant due is still on time. */
export function taskTone(task: WorklistTask, now: Instant): TaskTone {
  if (task.paused) return 'paused';
  if (task.dueAt === undefined) return 'calm';
  if (now > task.dueAt) return 'breached';
  return task.dueAt - now <= SOON ? 'soon' : 'calm';
}

/**
 * Tasks in the order they are due, those without a due instant after them in the order they began to wait; or in another order,
 * those that are equal by it in due order. Descending turns only what is asked for around: what has none of it stays last.
 */
export function orderTasks(tasks: readonly WorklistTask[], { by, descending = false }: WorklistOrder = { by: 'due' }): readonly WorklistTask[] {
  const turn = descending ? -1 : 1;
  if (by === 'due') return tasks.toSorted((a, b) => byInstant(a.dueAt, b.dueAt, turn) || byWaiting(a, b));
  if (by === 'since') return tasks.toSorted((a, b) => turn * (a.since - b.since) || byDue(a, b));
  const ranks = ranksOf(tasks.map((task) => task[by]));
  return tasks.toSorted((a, b) => byInstant(ranks.get(a[by]), ranks.get(b[by]), turn) || byDue(a, b));
}

const collator = new Intl.Collator();

/** Where texts stand among each other, numbers in them as people count: words by the language, the same words with other digits by their digits. */
function ranksOf(texts: readonly (string | undefined)[]): ReadonlyMap<string | undefined, number> {
  const parts = [...new Set(texts)].flatMap((text) => (text === undefined ? [] : [{ text, words: text.replace(/\d+/g, '0'), digits: paddedDigits(text) }]));
  // Comparing by language is slow, and of half a million numbers few differ in more than their digits.
  const words = [...new Set(parts.map((part) => part.words))].toSorted(collator.compare);
  const wordRank = new Map(words.map((word, rank) => [word, rank]));
  const sorted = parts.toSorted((a, b) => wordRank.get(a.words)! - wordRank.get(b.words)! || (a.digits < b.digits ? -1 : 1));
  return new Map(sorted.map(({ text }, rank) => [text, rank]));
}

function paddedDigits(text: string): string {
  return (text.match(/\d+/g) ?? []).map((digits) => digits.padStart(16, '0')).join(' ');
}

function byInstant(a: number | undefined, b: number | undefined, turn: number): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined ? -1 : turn * (a - b);
}

function byWaiting(a: WorklistTask, b: WorklistTask): number {
  return a.since - b.since || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

function byDue(a: WorklistTask, b: WorklistTask): number {
  return byInstant(a.dueAt, b.dueAt, 1) || byWaiting(a, b);
}
