/** Ids of the commands an aggregate has seen, oldest first, in lists of which each is at least as long as the next. Plain JSON. */
export type CommandLog = readonly (readonly string[])[];

/** A list this long is closed: the next command begins another. */
const CLOSED = 16;
/** A longer list is laid out as a set, once: it stays the same list in every later log until it becomes part of a longer one. */
const LONG = 64;

const laidOut = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a command was seen. */
export function hasCommand(log: CommandLog, id: string): boolean {
  return log.some((list) => (list.length <= LONG ? list.includes(id) : setOf(list).has(id)));
}

/**
 * The log with one more command; the same log for one more event of the last. Events of one command follow each other, so no other has to be looked at.
 * Closed lists of one length become one, so that a command is copied a few times in all, however many there are.
 */
export function withCommand(log: CommandLog, id: string): CommandLog {
  const last = log.at(-1);
  if (last === undefined) return [[id]];
  if (last.at(-1) === id) return log;
  if (last.length < CLOSED) {
    const longer = [...log];
    longer[log.length - 1] = [...last, id];
    return longer;
  }
  const lists = log.slice(0, -1);
  let joined = last;
  for (let before = lists.at(-1); before?.length === joined.length; before = lists.at(-1)) {
    joined = [...before, ...joined];
    lists.pop();
  }
  return [...lists, joined, [id]];
}

function setOf(list: readonly string[]): ReadonlySet<string> {
  const known = laidOut.get(list);
  if (known) return known;
  const set = new Set(list);
  laidOut.set(list, set);
  return set;
}
