import type { Instant } from '@guicheng/definition';
import { canonicalBytes, type Decided, type EngineEvent, type Recorded, type StreamId } from '@guicheng/engine';

/** Where decided events go: behind `after` events of the stream, on behalf of a command. */
export interface Place {
  readonly stream: StreamId;
  readonly after: number;
  readonly command: { readonly id: string; readonly recordedAt: Instant };
}

/**
 * Puts decided events into a stream: seq gap-free, ids made from the command's, so that the same command makes the same ones. What comes out shares
 * nothing with what the caller holds: history must not change under a later edit. Throws `CanonicalFormError` for what JSON cannot carry.
 */
export function recordEvents<E extends EngineEvent>({ stream, after, command }: Place, decided: readonly Decided<E>[]): readonly Recorded<E>[] {
  return decided.map(({ at, by, event }, index) => {
    const recorded: Recorded<E> = { stream, seq: after + index + 1, id: `${command.id}.${index + 1}`, at, recordedAt: command.recordedAt, by, event };
    canonicalBytes(recorded);
    const copy: Recorded<E> = JSON.parse(JSON.stringify(recorded));
    return copy;
  });
}

/** Whether an event was recorded for a command. */
export function isOfCommand({ id }: Recorded, command: string): boolean {
  return id.slice(0, id.lastIndexOf('.')) === command;
}
