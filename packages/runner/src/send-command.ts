import { CanonicalFormError, type CommandBase, type Decision, type EngineEvent, type StreamId } from '@guicheng/engine';
import type { Histories } from './histories.ts';
import type { Outcome } from './outcome.ts';
import { isOfCommand, recordEvents } from './record-events.ts';

/** How often a command is decided again because somebody else was faster. */
const TRIES = 3;

/**
 * Decides a command over the newest history known and appends what it accepts, again when somebody else was faster. A command seen before is done,
 * with the events it had then. A value JSON cannot carry is `wrong_type` at its path.
 */
export async function sendCommand<E extends EngineEvent>(
  histories: Histories,
  { stream, command }: { readonly stream: StreamId; readonly command: CommandBase },
  decide: () => Decision<E>,
): Promise<Outcome> {
  try {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const decision = decide();
      if (!decision.accepted) return { kind: 'refused', rejection: decision.rejection };
      const events = recordEvents({ stream, command, after: histories.of(stream).length }, decision.events);
      if (events.length === 0) return { kind: 'done', events: histories.of(stream).filter((recorded) => isOfCommand(recorded, command.id)) };
      if (await histories.append(stream, events)) return { kind: 'done', events };
    }
    return { kind: 'conflict' };
  } catch (failure) {
    if (!(failure instanceof CanonicalFormError)) throw failure;
    return { kind: 'invalid', errors: [{ path: fieldPath(failure.path), code: 'wrong_type' }] };
  }
}

/** Where in the form or fact a value stands: `/event/value/parts/0/price` is `parts/0/price`. */
function fieldPath(pointer: string): string {
  return pointer.replace(/^\/(event\/)?(value\/|data\/)?/, '');
}
