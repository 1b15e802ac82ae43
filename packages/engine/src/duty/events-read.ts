import type { Instant, PlanSla } from '@guicheng/definition';
import type { DutyEvent, Recorded } from '../event.ts';

type DutyOpened = Extract<DutyEvent, { readonly type: 'duty-opened' }>;

/** One duty period as it would stand: its own events, the opening first, and whose they are. */
export interface OwnEvents {
  readonly sla: PlanSla;
  readonly stream: string;
  readonly own: readonly Recorded<DutyEvent>[];
}

/** The events a duty period has to be measured with: its own, and those of other streams where they could change what time brings about. */
export function eventsRead({ sla, stream, own }: OwnEvents, history: readonly Recorded[], asOf: Instant): readonly Recorded[] {
  const opened = own[0]!.event as DutyOpened;
  if (!dependsOnOthers(sla, opened, own, asOf)) return own;
  const others = history.filter((recorded) => recorded.stream !== stream);
  return [...(sla.kind === 'ratio' && sla.rollingDays === undefined ? touchedFrom(others, opened.from) : others), ...own];
}

/** The whole of every stream in which something happened or was written down from an instant on: what was over before cannot belong to a window. */
function touchedFrom(events: readonly Recorded[], from: Instant): readonly Recorded[] {
  const touched = new Set<string>();
  for (const { stream, at, recordedAt } of events) if (Math.max(at, recordedAt) >= from) touched.add(stream);
  return events.filter(({ stream }) => touched.has(stream));
}

/**
 * Whether anything that happened elsewhere could change it. A share is never decided before its window ends, nor can a summary be complete before it
 * is written, unless a later one makes up for it: until then warnings, due and breach follow from the calendar, and a runner asks after every event.
 */
function dependsOnOthers(sla: PlanSla, { until, dueAt }: DutyOpened, own: readonly Recorded<DutyEvent>[], asOf: Instant): boolean {
  if (sla.kind === 'ratio' || sla.kind === 'sampling' || sla.kind === 'composite') return asOf >= until!;
  if (sla.kind !== 'clock') return true;
  return (sla.catchUp === 'next' && asOf > dueAt!) || own.some(({ event }) => event.type === 'evidence-recorded');
}
