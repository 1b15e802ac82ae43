import type { Plan, PlanBlockSla, PlanLength } from '@guicheng/definition';
import { type DayByDay, endOfLength } from './calendar.ts';
import type { BlockRun } from './case-run.ts';

export interface BlockTime {
  readonly plan: Plan;
  readonly calendar: (id: string | undefined) => DayByDay;
}

/** When a block's time next runs out, and what follows then; undefined where nothing more does. */
export function nextBreach({ calendar }: BlockTime, sla: PlanBlockSla, run: BlockRun): { readonly at: number; readonly kind: string } | undefined {
  const { clock } = run;
  const { holes } = clock;
  if (run.breachedAt === undefined) {
    const at = afterLength(calendar(sla.calendar), sla.within, clock.from, holes);
    return at === undefined ? undefined : { at, kind: sla.onBreach.kind };
  }
  const most = sla.remindAtMost ?? Number.POSITIVE_INFINITY;
  if (sla.onBreach.kind !== 'remind' || sla.remindEvery === undefined) return undefined;
  const last = run.breaches >= most;
  if (last && (sla.then === undefined || run.breaches > most)) return undefined;
  const since = run.breachedAt;
  const at = afterLength(
    calendar(sla.calendar),
    sla.remindEvery,
    since,
    holes.filter(({ until }) => until > since),
  );
  return at === undefined ? undefined : { at, kind: last && sla.then !== undefined ? sla.then.kind : 'remind' };
}

export function afterLength(
  days: DayByDay,
  length: PlanLength,
  from: number,
  holes: readonly { readonly from: number; readonly until: number }[] = [],
): number | undefined {
  return endOfLength(days, from, length, { open: true, firstDayCounts: false, roll: 'none', holes });
}
