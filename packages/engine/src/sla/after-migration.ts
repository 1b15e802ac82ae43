import type { Instant, Plan } from '@guicheng/definition';
import type { Recorded } from '../event.ts';
import type { MigrationLine } from '../migration/certificate.ts';
import type { History, Subject } from './history.ts';
import type { Measure } from './measure.ts';

/**
 * Measures by the plan a case came under, with what its certificate keeps: clocks that were decided before stay as they were decided. A clock that is
 * kept but was never there is left out: the old plan knew nothing of it. Other plans than the one it came under are not concerned.
 */
export function afterMigration(plan: Plan, sla: string, history: History, measures: readonly Measure[]): readonly Measure[] {
  if (!history.migrated) return measures;
  return measures.flatMap((measure) => {
    const subject = history.cases.get(measure.verdict.subject.split('/').slice(0, 2).join('/'));
    const line = subject && linesOf(plan, subject).find((one) => one.sla === sla && one.key === measure.key && one.keeps === 'verdict');
    if (line === undefined) return [measure];
    if (line.before === undefined) return [];
    const { startedAt, dueAt, decidedAt, elapsed, ...verdict } = measure.verdict;
    const { breaksAt, steps, ...rest } = measure;
    return [{ ...rest, warnings: [], verdict: { ...verdict, ...line.before } }];
  });
}

/** When a clock is due whatever the plan says: as it was going to be when its case came under the plan. */
export function keptDue(plan: Plan, subject: Subject, sla: string, key: string): Instant | undefined {
  const move = moveOf(plan, subject);
  const line = linesOf(plan, subject).find((one) => one.sla === sla && one.key === key && one.keeps === 'due');
  return line && move && (line.before?.dueAt ?? move.at);
}

function linesOf(plan: Plan, subject: Subject): readonly MigrationLine[] {
  const move = moveOf(plan, subject);
  return move?.event.type === 'plan-migrated' && move.event.mode === 'from-now' ? move.event.certificate.lines : [];
}

/** The last time the case came under this plan, if it is under it still. */
function moveOf(plan: Plan, { migrated }: Subject): Recorded | undefined {
  return migrated?.event.type === 'plan-migrated' && migrated.event.to === plan.hash ? migrated : undefined;
}
