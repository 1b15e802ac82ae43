/** Ids of the commands an aggregate has seen, oldest first, in lists that are full except for the last. Plain JSON. */
export type CommandLog = readonly (readonly string[])[];

/** So many to a list: few enough to copy one for each command, many enough to have few lists. */
const FULL = 256;

// A full list never changes, and every later log has the very same one: what it holds is laid out once.
const laidOut = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a command was seen. */
export function hasCommand(log: CommandLog, id: string): boolean {
  return log.some((list) => (list.length < FULL ? list.includes(id) : setOf(list).has(id)));
}

/** The log with one more command; the same log for one more event of the last. Events of one command follow each other, so no other has to be looked at. */
export function withCommand(log: CommandLog, id: string): CommandLog {
  const last = log.at(-1);
  if (last === undefined || (last.length === FULL && last[FULL - 1] !== id)) return [...log, [id]];
  return last.at(-1) === id ? log : [...log.slice(0, -1), [...last, id]];
}

function setOf(list: readonly string[]): ReadonlySet<string> {
  const known = laidOut.get(list);
  if (known) return known;
  const set = new Set(list);
  laidOut.set(list, set);
  return set;
}
