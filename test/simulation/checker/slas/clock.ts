import type { PlanClockSla } from '@guicheng/definition';
import { addDate } from '../calendar.ts';
import type { Line } from '../history.ts';
import type { Derived, Deriving } from './derived.ts';
import { type Chronicle, holdsFor } from './happenings.ts';
import { isOwed, owedPeriods, type Period, periodOf, windowOf } from './periods.ts';

/** What is handed in by an hour of a day, week or month, with a reason for every case that goes over into the next. */
export function deriveClock(deriving: Deriving<PlanClockSla>): readonly Derived[] {
  const { chronicle, sla, days } = deriving;
  return owedPeriods(chronicle, sla, days).map(({ period, due }) => {
    const { at, cohort, counted } = handedIn(deriving, period, due);
    const status = at !== undefined ? (at <= due ? 'met' : 'late') : chronicle.asOf > due ? 'missed' : 'running';
    return {
      sla: sla.id,
      subject: `period/${period.key}`,
      status,
      startedAt: period.from,
      dueAt: due,
      decidedAt: status === 'missed' ? due : at,
      provisional: days.isProvisional(due),
      ...(cohort === 0 ? {} : { cohort, counted, needed: cohort }),
    };
  });
}

function handedIn(deriving: Deriving<PlanClockSla>, period: Period, due: number): { readonly at?: number; readonly cohort: number; readonly counted: number } {
  const { chronicle, sla } = deriving;
  const { opens, closes } = windowOfPeriod(deriving, period, due);
  const stream = `duty/${sla.id}/${period.key}`;
  const own = chronicle.duties.get(stream) ?? [];
  const written = own.find((line) => isEvidence(sla, line) && opens <= line.recordedAt && line.recordedAt <= closes);
  const cases = carriedOver(chronicle, sla, Math.min(chronicle.asOf, due), chronicle.closes.get(stream) ?? Number.POSITIVE_INFINITY);
  const reasons = cases.flatMap((id) => own.find(({ event }) => event.type === 'carried-over' && event.case === id) ?? []);
  const done = [...(written ? [written] : []), ...reasons].map(({ recordedAt }) => recordedAt);
  const complete = written !== undefined && reasons.length === cases.length ? Math.max(...done) : undefined;
  if (complete !== undefined && complete <= closes) return { at: complete, cohort: cases.length, counted: reasons.length };
  const caught = sla.catchUp === 'next' ? caughtUp(chronicle, sla, period, { due, closes }) : undefined;
  return { ...(caught === undefined ? {} : { at: caught.recordedAt }), cohort: cases.length, counted: caught === undefined ? reasons.length : cases.length };
}

function isEvidence(sla: PlanClockSla, { event }: Line): boolean {
  return event.type === 'evidence-recorded' && event.form === sla.evidence.form;
}

function caughtUp(
  chronicle: Chronicle,
  sla: PlanClockSla,
  period: Period,
  { due, closes }: { readonly due: number; readonly closes: number },
): Line | undefined {
  const closed = chronicle.closes.get(`duty/${sla.id}/${period.key}`) ?? Number.POSITIVE_INFINITY;
  const later = [...chronicle.duties].flatMap(([stream, lines]) => {
    const [, id, key = ''] = stream.split('/');
    return id !== sla.id || key <= period.key
      ? []
      : lines.filter((line) => isEvidence(sla, line) && line.recordedAt > due && line.recordedAt <= Math.min(closes, closed));
  });
  return later.sort((a, b) => a.recordedAt - b.recordedAt)[0];
}

/** Cases of a procedure that were open and not far enough at an instant, oldest first, as they were known when the period was closed. */
function carriedOver({ plan, cases }: Chronicle, { carryOver }: PlanClockSla, at: number, closed: number): readonly string[] {
  if (!carryOver) return [];
  const known = [...cases.values()].filter(({ procedure }) => procedure === carryOver.procedure);
  return known
    .map((told) => {
      const lines = told.lines.filter(({ recordedAt }) => recordedAt <= closed);
      const ended = lines.find(({ event }) => ['case-closed', 'case-withdrawn', 'case-ended'].includes(event.type))?.at ?? Number.POSITIVE_INFINITY;
      return { ...told, lines, ended };
    })
    .filter((told) => told.lines.length > 0 && told.openedAt <= at && told.ended > at && !holdsFor(plan, carryOver.unless, told, at))
    .sort((a, b) => a.openedAt - b.openedAt)
    .map(({ id }) => id.slice('case/'.length));
}

/** From when on a period takes what is handed in, and until when. */
function windowOfPeriod({ sla, days }: Deriving<PlanClockSla>, period: Period, due: number): { readonly opens: number; readonly closes: number } {
  const date = days.dateAt(due - sla.by * 60_000 + 43_200_000);
  const opens = sla.opens === undefined ? Number.NEGATIVE_INFINITY : days.instantAt(date, sla.opens);
  if (sla.lateUntil !== undefined) return { opens, closes: days.instantAt(date, sla.lateUntil) };
  if (sla.catchUp !== 'none') return { opens, closes: Number.POSITIVE_INFINITY };
  let next = periodOf(days, windowOf(sla), addDate(days.dateAt(period.from), 0));
  do next = periodOf(days, windowOf(sla), addDate(next.last, 1));
  while (!isOwed(days, windowOf(sla), next));
  return { opens, closes: Math.max(due, next.from - 1) };
}
