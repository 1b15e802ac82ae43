import type { StreamId } from '@guicheng/engine';

/** The stream of a case. */
export const caseStream = (id: string): StreamId => `case/${id}`;

/** The stream of a duty period; `key` is a day, a week, or the call it is about. */
export const dutyStream = (sla: string, key: string): StreamId => `duty/${sla}/${key}`;

/** What a stream is of. Ids hold no `/`; keys may. */
export function streamOf(
  stream: StreamId,
): { readonly kind: 'case'; readonly id: string } | { readonly kind: 'duty'; readonly sla: string; readonly key: string } {
  const [kind, first = '', ...rest] = stream.split('/');
  return kind === 'duty' ? { kind, sla: first, key: rest.join('/') } : { kind: 'case', id: first };
}
