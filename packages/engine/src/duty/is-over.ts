import type { Instant, PlanSla } from '@guicheng/definition';
import type { Measure } from '../sla/measure.ts';
import { isPeriodSla } from '../sla/periods.ts';

/** What a period stands at. */
export interface Standing {
  readonly dueAt: Instant | undefined;
  readonly measures: readonly Measure[];
  readonly asOf: Instant;
  /** The last instant at which the form of a clock may be handed in. */
  readonly closes: Instant;
}

/**
 * Whether a period closes by itself: it is past due and decided. A summary that was missed stays open as long as it can still be written, late. An
 * occasion has no end of its own.
 */
export function isOver(sla: PlanSla, { dueAt, measures, asOf, closes }: Standing): boolean {
  if (!isPeriodSla(sla) || dueAt === undefined || asOf <= dueAt) return false;
  return measures.every(({ verdict }) => verdict.decidedAt !== undefined && !(sla.kind === 'clock' && verdict.status === 'missed' && asOf <= closes));
}
