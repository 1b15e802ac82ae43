import type { Instant, Plan } from '@guicheng/definition';
import type { CaseEvent, Recorded } from '../event.ts';
import { clocksAt } from '../sla/case-clocks.ts';
import { isBreach, type Measure } from '../sla/measure.ts';
import type { VerdictStatus } from '../verdict.ts';
import type { ClockStanding, MigrationCertificate, MigrationLine } from './certificate.ts';

type PlanMigrated = Extract<CaseEvent, { readonly type: 'plan-migrated' }>;

/** What is asked: between which plans, and the event as it would be recorded, with nothing certified yet. */
export interface Migrating {
  readonly from: Plan;
  readonly to: Plan;
  readonly told: Recorded<PlanMigrated>;
}

/**
 * Every clock of a case before and after a migration, as of its instant. From now on, what was decided stands; a clock that is still open goes by the
 * new plan from its own start, but is never due before anybody knew of that. Reckoned anew, everything is as if the new plan had always held.
 */
export function certify({ from, to, told }: Migrating, history: readonly Recorded<CaseEvent>[]): MigrationCertificate {
  const before = standings(from, history, told.at);
  const anew = standings(to, history, told.at);
  const ids = [...new Set([...before.keys(), ...anew.keys()])];
  const lines = ids.map((id): MigrationLine => {
    const [old, next] = [before.get(id), anew.get(id)];
    const [sla, key] = id.split('\n') as [string, string];
    const keeps = told.event.mode === 'recompute' ? undefined : kept(old, next, told.at);
    return { sla, key, ...(old ? { before: old } : {}), ...(keeps ? { keeps } : {}), worse: false };
  });
  const after = standings(to, [...history, { ...told, event: { ...told.event, certificate: { lines } } }], told.at);
  return { lines: lines.map((line) => compared(line, after.get(`${line.sla}\n${line.key}`))) };
}

function standings(plan: Plan, history: readonly Recorded<CaseEvent>[], at: Instant): ReadonlyMap<string, ClockStanding> {
  const known = history.filter((recorded) => recorded.at <= at);
  return new Map(clocksAt(plan, known, at).flatMap(({ sla, measures }) => measures.map((measure) => [`${sla.id}\n${measure.key}`, standingOf(measure)])));
}

function standingOf({ verdict: { status, startedAt, dueAt, decidedAt, elapsed } }: Measure): ClockStanding {
  return {
    status,
    // Every verdict says since when.
    startedAt: startedAt!,
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(decidedAt === undefined ? {} : { decidedAt }),
    ...(elapsed === undefined ? {} : { elapsed }),
  };
}

function kept(old: ClockStanding | undefined, next: ClockStanding | undefined, at: Instant): MigrationLine['keeps'] {
  if (old && isDecided(old.status)) return 'verdict';
  // A clock the old plan did not have cannot have been decided by it: what lies before is nobody's promise.
  if (!old && next && isDecided(next.status)) return 'verdict';
  return next?.dueAt !== undefined && next.dueAt < at && isBreach(next.status) ? 'due' : undefined;
}

function isDecided(status: VerdictStatus): boolean {
  return status === 'met' || status === 'cancelled' || isBreach(status);
}

function compared(line: MigrationLine, after: ClockStanding | undefined): MigrationLine {
  if (after === undefined) return line;
  const { before } = line;
  const breached = isBreach(after.status) && !(before && isBreach(before.status));
  const earlier = before?.dueAt !== undefined && after.dueAt !== undefined && after.dueAt < before.dueAt;
  return { ...line, after, worse: breached || earlier };
}
