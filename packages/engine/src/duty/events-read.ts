import type { Instant, PlanSla } from '@guicheng/definition';
import type { DutyEvent, Recorded } from '../event.ts';

/** One duty period as it would stand: its own events, and whose they are. */
export interface OwnEvents {
  readonly sla: PlanSla;
  readonly stream: string;
  readonly own: readonly Recorded<DutyEvent>[];
}

/** The events a duty period has to be measured with: its own, and those of cases where they could change what time brings about. */
export function eventsRead({ sla, stream, own }: OwnEvents, history: readonly Recorded[], asOf: Instant): readonly Recorded[] {
  if (!dependsOnOthers(sla, own, asOf)) return own;
  const others = history.filter((recorded) => recorded.stream !== stream);
  const opened = own[0]?.event;
  const isOfWindow = sla.kind === 'ratio' && sla.rollingDays === undefined && opened?.type === 'duty-opened';
  return [...(isOfWindow ? touchedFrom(others, opened.from) : others), ...own];
}

/** The whole of every stream in which something happened or was written down from an instant on: what was over before cannot belong to a window. */
function touchedFrom(events: readonly Recorded[], from: Instant): readonly Recorded[] {
  const touched = new Set<string>();
  for (const { stream, at, recordedAt } of events) if (at >= from || recordedAt >= from) touched.add(stream);
  return events.filter(({ stream }) => touched.has(stream));
}

/**
 * Whether anything that happened elsewhere could change it. A share is never decided before its window ends, nor can a summary be complete before it
 * is written, unless a later one makes up for it: until then warnings, due and breach follow from the calendar, and a runner asks after every event.
 */
function dependsOnOthers(sla: PlanSla, own: readonly Recorded<DutyEvent>[], asOf: Instant): boolean {
  const opened = own[0]?.event;
  const { until, dueAt } = opened?.type === 'duty-opened' ? opened : {};
  if (sla.kind === 'ratio' || sla.kind === 'sampling' || sla.kind === 'composite') return until === undefined || asOf >= until;
  if (sla.kind !== 'clock') return true;
  return (sla.catchUp === 'next' && (dueAt === undefined || asOf > dueAt)) || own.some(({ event }) => event.type === 'evidence-recorded');
}
