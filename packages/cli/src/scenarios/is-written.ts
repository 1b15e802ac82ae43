import type { PackSource } from '@guicheng/compiler';

/** Keys that the language fills in where an author leaves them out. */
const DEFAULTED: readonly string[] = ['minSample', 'remindAtMost', 'draws', 'weight', 'level'];

/** Whether an author wrote the figure at this place of the plan, or the language filled it in. */
export function isWritten(source: PackSource, place: readonly string[]): boolean {
  const key = place.at(-1) ?? '';
  if (!DEFAULTED.includes(key)) return true;
  const parent = source.node(place.slice(0, -1));
  return parent?.type !== 'object' || parent.members.has(key);
}
