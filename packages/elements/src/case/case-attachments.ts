import type { AttachmentValue, Instant } from '@guicheng/definition';
import type { Actor, Recorded } from '@guicheng/engine';

/** A file of a case, with who handed it in and when. */
export interface CaseAttachment {
  readonly file: AttachmentValue;
  readonly at: Instant;
  readonly by: Actor;
}

/** Every file that was ever handed in with a form or a vote, each once, oldest first. */
export function caseAttachments(history: readonly Recorded[]): readonly CaseAttachment[] {
  const known = new Map<string, CaseAttachment>();
  for (const { event, at, by } of history) {
    const given =
      event.type === 'form-recorded' || event.type === 'evidence-recorded' ? event.value : event.type === 'vote-cast' ? event.attachments : undefined;
    for (const file of filesIn(given)) if (!known.has(file.id)) known.set(file.id, { file, at, by });
  }
  return [...known.values()];
}

/** Files stand in lists of fields, also inside the rows of tables. */
function filesIn(value: unknown): readonly AttachmentValue[] {
  if (Array.isArray(value)) return value.flatMap(filesIn);
  if (typeof value !== 'object' || value === null) return [];
  return isFile(value) ? [value] : Object.values(value).flatMap(filesIn);
}

function isFile(value: object): value is AttachmentValue {
  const { id, name, type, size } = value as Partial<AttachmentValue>;
  return typeof id === 'string' && typeof name === 'string' && typeof type === 'string' && typeof size === 'number';
}
