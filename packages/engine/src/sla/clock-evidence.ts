import type { Instant, PlanClockSla } from '@guicheng/definition';
import type { Recorded } from '../event.ts';
import { holds, rootsOf } from './applies.ts';
import { type ClockWindow, clockWindow } from './clock-window.ts';
import { closedAt, subjectAtClose } from './closing.ts';
import type { Measuring } from './measure.ts';
import { isPeriodSla, type OwedPeriod, owedPeriods } from './periods.ts';

/** What a period still lacks, or when it was complete. */
export interface Evidence {
  /** Present: everything that is asked for was there at that instant. */
  readonly at?: Instant;
  readonly because: readonly string[];
  /** Cases that need a reason, oldest first, and periods that have to be closed before they are made public, as `<sla>/<key>`. */
  readonly items: readonly string[];
  /** Of those, the ones without. */
  readonly missing: readonly string[];
  readonly window: ClockWindow;
}

/** The evidence of one period, read as things stood at `readAt`. */
export function evidenceOf(measuring: Measuring<PlanClockSla>, owed: OwedPeriod, readAt: Instant): Evidence {
  const { plan, sla, history } = measuring;
  const window = clockWindow(plan, sla, owed);
  const own = history.duties.get(`duty/${sla.id}/${owed.period.key}`) ?? [];
  const reasons = new Map<string, Recorded>();
  for (const recorded of own) if (recorded.event.type === 'carried-over' && !reasons.has(recorded.event.case)) reasons.set(recorded.event.case, recorded);
  const cases = casesCarriedOver(measuring, owed.period.key, readAt);
  const published = periodsPublished(measuring, owed);
  const closes = published.flatMap(({ closed }) => closed ?? []);
  const ready = Math.max(window.opens, ...closes);
  const unready = published.some(({ closed }) => closed === undefined);
  const written = unready
    ? undefined
    : own.find((recorded) => isEvidence(sla, recorded) && ready <= recorded.recordedAt && recorded.recordedAt <= window.closes);
  const missing = [...cases.filter((id) => !reasons.has(id)), ...published.filter(({ closed }) => closed === undefined).map(({ id }) => id)];
  const used = [...(written ? [written] : []), ...cases.flatMap((id) => reasons.get(id) ?? [])];
  const complete = written && missing.length === 0 ? Math.max(...used.map(({ recordedAt }) => recordedAt)) : undefined;
  const caught = complete === undefined || complete > window.closes ? caughtUp(measuring, owed, window) : undefined;
  const at = caught?.recordedAt ?? (complete !== undefined && complete <= window.closes ? complete : undefined);
  return {
    ...(at === undefined ? {} : { at }),
    because: [...used, ...(caught ? [caught] : [])].map(({ id }) => id),
    items: [...cases, ...published.map(({ id }) => id)],
    missing: caught ? [] : missing,
    window,
  };
}

function isEvidence(sla: PlanClockSla, { event }: Recorded): boolean {
  return event.type === 'evidence-recorded' && event.form === sla.evidence.form;
}

/** Where the next one makes up for it: the first one written for a later period. Keys of one window sort as their periods do. */
function caughtUp({ sla, history }: Measuring<PlanClockSla>, { period, due }: OwedPeriod, window: ClockWindow): Recorded | undefined {
  if (sla.catchUp !== 'next') return undefined;
  const prefix = `duty/${sla.id}/`;
  const last = Math.min(window.closes, closedAt(history, sla.id, period.key));
  let first: Recorded | undefined;
  for (const [stream, events] of history.duties) {
    if (!stream.startsWith(prefix) || stream.slice(prefix.length) <= period.key) continue;
    const written = events.find((recorded) => isEvidence(sla, recorded) && recorded.recordedAt > due.at && recorded.recordedAt <= last);
    if (written && (first === undefined || written.recordedAt < first.recordedAt)) first = written;
  }
  return first;
}

/** Cases of the procedure that were open at an instant and not far enough, oldest first. */
function casesCarriedOver({ plan, sla, history }: Measuring<PlanClockSla>, key: string, at: Instant): readonly string[] {
  const { carryOver } = sla;
  if (!carryOver) return [];
  const close = closedAt(history, sla.id, key);
  return [...history.cases.values()]
    .filter((subject) => subject.procedure === carryOver.procedure)
    .map((subject) => subjectAtClose(subject, close))
    .filter((subject) => subject.events.length > 0 && subject.openedAt <= at && (subject.endedAt ?? Number.POSITIVE_INFINITY) > at)
    .filter((subject) => !holds(plan, sla, carryOver.unless, rootsOf(plan, subject, at)))
    .sort((a, b) => a.openedAt - b.openedAt)
    .map(({ id }) => id.slice('case/'.length));
}

/** The periods of other SLAs that ended in this one, and when each was closed. */
function periodsPublished(
  { plan, sla, history: { since, closes } }: Measuring<PlanClockSla>,
  { period }: OwedPeriod,
): readonly { readonly id: string; readonly closed?: Instant }[] {
  return (sla.publishes ?? []).flatMap((id) => {
    const other = plan.slas[id]!;
    if (!isPeriodSla(other) || since === undefined || since > period.until) return [];
    const ended = owedPeriods(plan, other, Math.max(period.from, since), period.until - 1).filter(
      (owed) => owed.period.until > Math.max(period.from, since) && owed.due.at <= period.until,
    );
    return ended.map((owed) => {
      const closed = closes.get(`duty/${id}/${owed.period.key}`);
      return { id: `${id}/${owed.period.key}`, ...(closed === undefined ? {} : { closed }) };
    });
  });
}
