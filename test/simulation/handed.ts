import type { Handed } from './checker/check-history.ts';
import type { Line } from './checker/history.ts';
import { linesOf } from './checker/history.ts';

/** The first event of a history that is one of these, or a failure: a mutation of nothing would prove nothing. */
export function firstLine({ history }: Handed, wanted: (line: Line, all: readonly Line[]) => boolean): Line {
  const lines = linesOf(history);
  const found = lines.find((line) => wanted(line, lines));
  if (found === undefined) throw new Error('the simulation holds no such event');
  return found;
}

/** The same history with some events told otherwise, or left out. */
export function retold(handed: Handed, change: (line: Line) => Line | undefined): Handed {
  const lines = linesOf(handed.history).flatMap((line) => change(line) ?? []);
  return { ...handed, history: lines.map((line) => JSON.stringify(line)).join('\n') };
}

/** One stream of a history alone, where no SLA has to be asked about. */
export function alone(handed: Handed, stream: string): Handed {
  return { ...retold(handed, (line) => (line.stream === stream ? line : undefined)), verdicts: {} };
}
