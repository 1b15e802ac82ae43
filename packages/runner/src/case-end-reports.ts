import type { Recorded } from '@guicheng/engine';
import type { Cases } from './cases.ts';
import { openedByRequest, type Report } from './effects.ts';
import { streamOf } from './streams.ts';

const ENDS = { 'case-closed': 'closed', 'case-withdrawn': 'withdrawn', 'case-ended': 'ended' } as const;

/** Whom to tell that a case has ended: the block of another that asked for it, if one did. */
export function caseEndReports({ cases }: { readonly cases: Cases }, { id, event, stream }: Recorded): readonly Report[] {
  const ended = event.type === 'case-closed' || event.type === 'case-withdrawn' || event.type === 'case-ended' ? ENDS[event.type] : undefined;
  const opened = ended === undefined ? undefined : cases.history(stream)[0]?.event;
  const asked = streamOf(stream);
  if (ended === undefined || opened?.type !== 'case-opened' || opened.cause === undefined || asked.kind !== 'case') return [];
  // A breach or a case that follows has another id, so that most cases need no search.
  if (asked.id !== openedByRequest(opened.cause)) return [];
  const request = cases.recorded(opened.cause);
  if (request?.event.type !== 'case-requested') return [];
  const { block, key } = request.event;
  return [{ stream: request.stream, id: `${id}.reported`, block, key, case: asked.id, ended }];
}
