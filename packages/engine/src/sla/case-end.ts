import type { Recorded } from '../event.ts';

/** How a case came to an end, of its own events oldest first; undefined while it runs, also where an approval was revoked after it had been closed. */
export function caseEnd<R extends Recorded>(events: readonly R[]): R | undefined {
  const opened = events.findLastIndex(({ event }) => event.type === 'approval-revoked');
  return events.slice(opened + 1).find(({ event }) => event.type === 'case-closed' || event.type === 'case-withdrawn' || event.type === 'case-ended');
}
