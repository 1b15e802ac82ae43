/** Ids of the commands an aggregate has seen: a few sorted lists, each longer than the next. Plain JSON. */
export type CommandLog = readonly (readonly string[])[];

/** Whether a command was seen. A handful of binary searches, however many there were. */
export function hasCommand(log: CommandLog, id: string): boolean {
  // The newest stand last, and events of one command follow each other.
  for (let index = log.length - 1; index >= 0; index -= 1) if (holds(log[index] ?? [], id)) return true;
  return false;
}

/** The log with one more command; the same log if it was seen. Lists of one length become one, so that n commands cost n log n in all. */
export function withCommand(log: CommandLog, id: string): CommandLog {
  if (hasCommand(log, id)) return log;
  const lists = [...log];
  let added: readonly string[] = [id];
  for (let last = lists.at(-1); last !== undefined && last.length <= added.length; last = lists.at(-1)) {
    added = merged(last, added);
    lists.pop();
  }
  return [...lists, added];
}

function holds(sorted: readonly string[], id: string): boolean {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? '';
    if (found === id) return true;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

function merged(a: readonly string[], b: readonly string[]): readonly string[] {
  const all: string[] = [];
  let [left, right] = [0, 0];
  for (let next = a[left], other = b[right]; next !== undefined || other !== undefined; next = a[left], other = b[right]) {
    if (other === undefined || (next !== undefined && next < other)) {
      all.push(next ?? '');
      left += 1;
    } else {
      all.push(other);
      right += 1;
    }
  }
  return all;
}
