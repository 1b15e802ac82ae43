import type { Instant } from '@guicheng/definition';
import type { Recorded } from '../event.ts';
import { caseEnd } from './case-end.ts';
import { byTime, counted, type History, happened, type Occurrence, type Subject } from './history.ts';

/** One whose time somebody claimed. */
type ClaimedOccurrence = Occurrence & Required<Pick<Occurrence, 'claimed'>>;

/** The record time after which nothing changes a period any more; Infinity while it is open. */
export function closedAt(history: History, sla: string, key: string): Instant {
  return history.closes.get(`duty/${sla}/${key}`) ?? Number.POSITIVE_INFINITY;
}

/** What was written down by the close, and the ids of what came after it. */
export function beforeClose(occurrences: readonly Occurrence[], close: Instant): { readonly kept: readonly Occurrence[]; readonly after: readonly string[] } {
  if (close === Number.POSITIVE_INFINITY) return { kept: occurrences, after: [] };
  const kept = knownAt(occurrences, close);
  const after = occurrences.filter(({ recorded }) => recorded.recordedAt > close).map(({ recorded }) => recorded.id);
  return { kept, after };
}

/** What was written down by a record time, each at the instant it then counted from; in order. */
export function knownAt(occurrences: readonly Occurrence[], close: Instant): readonly Occurrence[] {
  const written = occurrences.filter(({ recorded }) => recorded.recordedAt <= close);
  if (!written.some((occurrence) => isClaimedAfter(occurrence, close))) return written;
  return written.map((occurrence) => (isClaimedAfter(occurrence, close) ? { ...occurrence, at: occurrence.claimed.without } : occurrence)).sort(byTime);
}

/** Occurrences of a name, each at the instant it counted from as far as anybody knew at the close. What was written down later may stand among them. */
export function namedAtClose({ named, claimed }: History, name: string, close: Instant): readonly Occurrence[] {
  const all = happened({ named }, name);
  return claimed && close < Number.POSITIVE_INFINITY ? knownAt(all, close) : all;
}

function isClaimedAfter(occurrence: Occurrence, close: Instant): occurrence is ClaimedOccurrence {
  return occurrence.claimed !== undefined && occurrence.claimed.confirmedAt > close;
}

/** A subject as it was known at the close. */
export function subjectAtClose(subject: Subject, close: Instant): Subject {
  const known = ({ recordedAt }: Recorded) => recordedAt <= close;
  const late = subject.occurrences.filter((occurrence): occurrence is ClaimedOccurrence => isClaimedAfter(occurrence, close));
  const whole = late.length === 0 && subject.events.every(known) && subject.occurrences.every(({ recorded }) => known(recorded));
  if (close === Number.POSITIVE_INFINITY || whole) return subject;
  const without = new Map(late.map(({ recorded, claimed }) => [recorded.id, claimed.without]));
  const events = subject.events.filter(known).map((recorded) => counted(recorded, without.get(recorded.id) ?? recorded.at));
  const ended = caseEnd(events);
  const { endedAt: _, dues, ...rest } = subject;
  return {
    ...rest,
    events,
    occurrences: knownAt(subject.occurrences, close),
    ...(dues ? { dues: dues.filter(known) } : {}),
    ...(ended ? { endedAt: ended.at } : {}),
  };
}

/** For a verdict: the ids that came after the close, where there are any. */
export function listedAfter(after: readonly string[]): { readonly afterClose?: readonly string[] } {
  return after.length === 0 ? {} : { afterClose: [...new Set(after)] };
}
