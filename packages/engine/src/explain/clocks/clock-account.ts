import { type Opening, openingsBetween } from '@guicheng/calendar';
import type { Instant, Plan, PlanDurationSla, PlanSla } from '@guicheng/definition';
import type { ClockEvent, Recorded } from '../../event.ts';
import { workingTimeOf } from '../../sla/calendars.ts';
import type { Hole } from '../../sla/due.ts';
import { historyOf, type Subject } from '../../sla/history.ts';
import type { DurationMeasuring, Measure } from '../../sla/measure.ts';
import { measureSla } from '../../sla/measure-sla.ts';
import { isPeriodSla } from '../../sla/periods.ts';
import { runDue } from '../../sla/run-due.ts';
import { type Run, runsOf } from '../../sla/runs.ts';
import type { Terms } from '../../sla/terms.ts';
import type { Verdict } from '../../verdict.ts';
import { clausesOf } from '../clauses-of.ts';
import { actorName } from '../explain-case-event.ts';
import { slaGround } from '../grounds.ts';
import type { ClockAccount } from './account.ts';
import { accountFigures } from './account-figures.ts';

/** How a verdict about a case came about, as of an instant. `events` are at least its case's. Undefined for what is not measured in a case. */
export function clockAccount(
  plan: Plan,
  events: readonly Recorded[],
  asOf: Instant,
  { sla, subject }: Pick<Verdict, 'sla' | 'subject'>,
): ClockAccount | undefined {
  return accountWhere(plan, events, { asOf, sla }, ({ verdict }) => verdict.subject === subject);
}

/** How a warning, a breach or a withdrawal came about: the clock as it stood when it spoke. `events` are at least its case's, in any order. */
export function clockEventAccount(plan: Plan, events: readonly Recorded[], { stream, seq, at, event }: Recorded<ClockEvent>): ClockAccount | undefined {
  const known = events.filter((recorded) => recorded.stream === stream && recorded.seq <= seq);
  return accountWhere(plan, known, { asOf: at, sla: event.sla }, (measure) => measure.key === event.key);
}

function accountWhere(
  plan: Plan,
  events: readonly Recorded[],
  { asOf, sla: id }: { readonly asOf: Instant; readonly sla: string },
  wanted: (measure: Measure) => boolean,
): ClockAccount | undefined {
  const sla = Object.hasOwn(plan.slas, id) ? plan.slas[id] : undefined;
  if (sla === undefined || isPeriodSla(sla)) return undefined;
  const history = historyOf(plan, events, asOf);
  const measure = measureSla(plan, sla, history, asOf).find(wanted);
  const subject = measure && history.cases.get(measure.verdict.subject.split('/').slice(0, 2).join('/'));
  return measure && subject && accountOf(plan, sla, { measure, subject, asOf });
}

function accountOf(plan: Plan, sla: PlanSla, clock: { readonly measure: Measure; readonly subject: Subject; readonly asOf: Instant }): ClockAccount {
  const { verdict } = clock.measure;
  const ground = slaGround(plan, sla.id);
  const run = sla.kind === 'duration' ? runOf({ plan, sla, asOf: clock.asOf }, clock.subject, clock.measure.key) : undefined;
  const holes = run?.holes ?? [];
  const end = verdict.status === 'met' || verdict.status === 'late' || verdict.status === 'cancelled' ? verdict.decidedAt! : clock.asOf;
  const counted = sla.kind === 'duration' && run?.terms.length.unit === 'elapsed' ? countedOf(plan, sla, { from: verdict.startedAt!, until: end }, holes) : [];
  const pauses = holes.filter(({ from }) => from < end).map(({ from, until }) => (until <= clock.asOf ? { from, until } : { from }));
  const set = clock.subject.events.findLast(({ event }) => event.type === 'due-set' && event.sla === sla.id && event.key === clock.measure.key);
  const setByHand = set?.event.type === 'due-set' ? { by: actorName(set.by), reason: set.event.reason } : undefined;
  const account = { verdict, ...ground, clauses: clausesOf(plan, ground.satisfies), counted, pauses, ...(setByHand ? { setByHand } : {}) };
  return { ...account, figures: accountFigures(plan, sla, account, run) };
}

/** The run of a clock and the terms it had in the end. */
function runOf(measuring: DurationMeasuring, subject: Subject, key: string): Run & { readonly terms: Terms } {
  const run = runsOf(measuring, subject).find((one) => one.key === key)!;
  return { ...run, terms: runDue(measuring, subject, run).terms };
}

/** The opening hours between the pauses; of a clock by the wall, the stretches themselves. */
function countedOf(plan: Plan, sla: PlanDurationSla, { from, until }: Opening, holes: readonly Hole[]): readonly Opening[] {
  const time = workingTimeOf(plan, sla.calendar);
  const found: Opening[] = [];
  let cursor = from;
  for (const hole of [...holes, { from: until, until }]) {
    const end = Math.min(hole.from, until);
    if (end > cursor) found.push(...(sla.clock === 'working' ? openingsBetween(time, cursor, end) : [{ from: cursor, until: end }]));
    cursor = Math.max(cursor, hole.until);
  }
  return found;
}
