import type { Instant } from '@guicheng/definition';
import type { Recorded } from '../event.ts';
import { caseEnd } from './case-end.ts';
import type { History, Occurrence, Subject } from './history.ts';

/** The record time after which nothing changes a period any more; Infinity while it is open. */
export function closedAt(history: History, sla: string, key: string): Instant {
  return history.closes.get(`duty/${sla}/${key}`) ?? Number.POSITIVE_INFINITY;
}

/** What was written down by the close, and the ids of what came after it. */
export function beforeClose(occurrences: readonly Occurrence[], close: Instant): { readonly kept: readonly Occurrence[]; readonly after: readonly string[] } {
  if (close === Number.POSITIVE_INFINITY) return { kept: occurrences, after: [] };
  const kept = occurrences.filter(({ recorded }) => recorded.recordedAt <= close);
  const after = occurrences.filter(({ recorded }) => recorded.recordedAt > close).map(({ recorded }) => recorded.id);
  return { kept, after };
}

/** A subject as it was known at the close. */
export function subjectAtClose(subject: Subject, close: Instant): Subject {
  const known = ({ recordedAt }: Recorded) => recordedAt <= close;
  if (close === Number.POSITIVE_INFINITY || (subject.events.every(known) && subject.occurrences.every(({ recorded }) => known(recorded)))) return subject;
  const events = subject.events.filter(known);
  const ended = caseEnd(events);
  const { endedAt: _, ...rest } = subject;
  return { ...rest, events, occurrences: subject.occurrences.filter(({ recorded }) => known(recorded)), ...(ended ? { endedAt: ended.at } : {}) };
}

/** For a verdict: the ids that came after the close, where there are any. */
export function listedAfter(after: readonly string[]): { readonly afterClose?: readonly string[] } {
  return after.length === 0 ? {} : { afterClose: [...new Set(after)] };
}
