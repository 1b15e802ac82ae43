import { commandOf, type Difference, type Line } from './history.ts';

/**
 * Whether a history hangs together by itself: numbers without a gap, nothing sealed after it was recorded, nothing recorded before what stands before it,
 * one actor and one instant for everything one command told, and no id twice.
 */
export function checkSealing(streams: ReadonlyMap<string, readonly Line[]>): readonly Difference[] {
  const ids = new Set<string>();
  return [...streams.values()].flatMap((lines) => lines.flatMap((line, index) => checkLine(line, index, lines[index - 1], ids)));
}

function checkLine(line: Line, index: number, before: Line | undefined, ids: Set<string>): readonly Difference[] {
  const wrong: Difference[] = [];
  const say = (said: string, found: string): void => void wrong.push({ event: line.id, clause: line.stream, said, found });
  if (line.seq !== index + 1) say(`number ${line.seq}`, `number ${index + 1}`);
  if (ids.has(line.id)) say(`id ${line.id}`, 'an id that was used before');
  ids.add(line.id);
  const opens = line.event.type === 'duty-opened';
  if (!opens && line.at > line.recordedAt) say(`sealed at ${line.at}`, `recorded at ${line.recordedAt}, before it was sealed`);
  if (before !== undefined && line.recordedAt < before.recordedAt)
    say(`recorded at ${line.recordedAt}`, `${before.id} was recorded later, at ${before.recordedAt}`);
  const place = before !== undefined && commandOf(before) === commandOf(line) ? indexOf(before) + 1 : 1;
  if (indexOf(line) !== place) say(`event ${indexOf(line)} of its command`, `event ${place} of it is missing`);
  if (before !== undefined && commandOf(before) === commandOf(line) && before.recordedAt !== line.recordedAt) {
    say(`recorded at ${line.recordedAt}`, `the same command recorded ${before.id} at ${before.recordedAt}`);
  }
  return wrong;
}

function indexOf({ id }: Line): number {
  return Number(id.slice(id.lastIndexOf('.') + 1));
}
