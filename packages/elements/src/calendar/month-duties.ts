import { dateOf, zoneOf } from '@guicheng/calendar';
import type { Instant, PlainDate, Plan } from '@guicheng/definition';
import { dutiesDue, type Verdict } from '@guicheng/engine';
import type { Month } from './month.ts';

/** How a duty stands: handed in on time or late, missed, owed now, or still to come. */
export type DutyMark = 'done' | 'late' | 'missed' | 'due' | 'planned';

/** One duty of a month. */
export interface MonthDuty {
  readonly sla: string;
  /** Of the period, such as `2026-11-20` or `2026-W47`. */
  readonly key: string;
  /** The day it is due on, in the zone of the pack. */
  readonly day: PlainDate;
  readonly dueAt: Instant;
  readonly decidedAt?: Instant;
  readonly mark: DutyMark;
  /** The position that answers for it. */
  readonly who?: string;
  readonly provisional: boolean;
}

/** What a month's duties are found from. */
export interface DutySources {
  readonly plan: Plan;
  /** As `judge` answered; what they say goes before what the plan foresees. */
  readonly verdicts: readonly Verdict[];
  readonly now: Instant;
  /** Only these service levels; every one owed by the period where absent. */
  readonly slas?: readonly string[] | undefined;
  /** Only what these positions answer for; everybody's where absent. */
  readonly positions?: readonly string[] | undefined;
}

/**
 * The duties that fall due in a month, the earliest first: those that were judged, and those the plan foresees. What was due before now and was never judged
 * lies before the records and is left out, as is what a verdict leaves out.
 */
export function monthDuties({ plan, verdicts, now, slas, positions }: DutySources, { from, until }: Month): readonly MonthDuty[] {
  const zone = zoneOf(plan.pack.timeZone);
  const begin = zone.instantOf(from, 0);
  const end = zone.instantOf(until, 0);
  const asked = (id: string) => {
    const who = whoOf(plan, id);
    return plan.slas[id] !== undefined && (!slas || slas.includes(id)) && (!positions || (who !== undefined && positions.includes(who)));
  };
  const found = new Map<string, MonthDuty | undefined>();
  const put = (sla: string, key: string, dueAt: Instant, rest: Pick<MonthDuty, 'mark' | 'provisional'> & { readonly decidedAt?: Instant | undefined }) => {
    const { decidedAt, ...others } = rest;
    const who = whoOf(plan, sla);
    // Midnight is the end of the day before, not the beginning of the next.
    const day = dateOf(zone.dayAt(dueAt - 1));
    found.set(`${sla} ${key}`, { sla, key, day, dueAt, ...others, ...(decidedAt === undefined ? {} : { decidedAt }), ...(who === undefined ? {} : { who }) });
  };
  for (const { sla, subject, status, dueAt, decidedAt, provisional } of verdicts) {
    if (!subject.startsWith('period/') || dueAt === undefined || !asked(sla)) continue;
    const key = subject.slice('period/'.length);
    const mark = markOf(status);
    if (mark) put(sla, key, dueAt, { mark: mark === 'due' && dueAt < now ? 'missed' : mark, provisional, decidedAt });
    else found.set(`${sla} ${key}`, undefined);
  }
  for (const { sla, key, from: opens, dueAt } of dutiesDue(plan, end, begin))
    if (asked(sla) && !found.has(`${sla} ${key}`) && dueAt >= now) put(sla, key, dueAt, { mark: opens <= now ? 'due' : 'planned', provisional: false });
  return [...found.values()]
    .flatMap((duty) => duty ?? [])
    .filter(({ dueAt }) => dueAt > begin && dueAt <= end)
    .toSorted((a, b) => a.dueAt - b.dueAt);
}

function whoOf(plan: Plan, id: string): string | undefined {
  const sla = plan.slas[id];
  return sla && 'who' in sla ? sla.who : undefined;
}

/** Undefined for what is not asked for after all. */
function markOf(status: Verdict['status']): DutyMark | undefined {
  switch (status) {
    case 'met':
      return 'done';
    case 'late':
    case 'missed':
      return status;
    case 'running':
    case 'paused':
    case 'pending':
      return 'due';
    case 'cancelled':
    case 'excluded':
    case 'not-applicable':
      return undefined;
  }
}
