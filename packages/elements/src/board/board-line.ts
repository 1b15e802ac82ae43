import type { Fraction, Instant, Plan, PlanSla } from '@guicheng/definition';
import type { Verdict, VerdictStatus } from '@guicheng/engine';

/** A stretch of time a board is about: half open, with its name. */
export interface BoardPeriod {
  readonly key: string;
  readonly title: string;
  readonly from: Instant;
  readonly until: Instant;
}

/** Where a service level stands as a whole in a period. */
export type LineResult = 'kept' | 'broken' | 'running' | 'unjudged';

/** One service level in one period. */
export interface BoardLine {
  readonly sla: string;
  readonly result: LineResult;
  /** How many verdicts have each status. */
  readonly tally: { readonly [status in VerdictStatus]?: number };
  /** What is counted of what, where there is something: cases on time of those judged, or the members of the period's own ratio. */
  readonly counted: number;
  readonly cohort: number;
  /** How many must (or, `atMost`, may) count, and the share that says so. Absent where the definition names no share. */
  readonly goal?: { readonly needed: number; readonly share: Fraction; readonly atMost: boolean };
  /** Subjects that would bring it to its target, those to do first before the others. */
  readonly missing: readonly string[];
  readonly verdicts: readonly Verdict[];
  readonly provisional: boolean;
}

/** How a service level did in a period. Verdicts belong to the period in which they began, those of cases to the one in which they are due. */
export function boardLine(plan: Plan, sla: string, verdicts: readonly Verdict[], { from, until }: BoardPeriod): BoardLine {
  const own = verdicts.filter((verdict) => verdict.sla === sla && within(placeOf(verdict), from, until));
  const tally: { [status in VerdictStatus]?: number } = {};
  for (const { status } of own) tally[status] = (tally[status] ?? 0) + 1;
  const broken = (tally.late ?? 0) + (tally.missed ?? 0);
  const open = (tally.running ?? 0) + (tally.paused ?? 0) + (tally.pending ?? 0);
  const share = shareOf(plan.slas[sla]);
  // The ratio of a clock is of what must be handed in with it, not of the clock itself.
  const single = own.length === 1 && (share || plan.slas[sla]?.kind === 'composite') ? own[0]?.ratio : undefined;
  const kept = tally.met ?? 0;
  return {
    sla,
    result: broken > 0 ? 'broken' : open > 0 ? 'running' : kept > 0 ? 'kept' : 'unjudged',
    tally,
    counted: single ? single.counted : kept,
    cohort: single ? single.cohort : kept + broken,
    ...(single && share ? { goal: { needed: single.needed, ...share } } : {}),
    missing: single?.missing ?? [],
    verdicts: own,
    provisional: own.some((verdict) => verdict.provisional),
  };
}

/** Lines of every service level asked for that has anything to say, what was not kept first, then what runs; otherwise as the plan has them. */
export function boardLines(plan: Plan, slas: readonly string[], verdicts: readonly Verdict[], period: BoardPeriod): readonly BoardLine[] {
  const order: { readonly [result in LineResult]: number } = { broken: 0, running: 1, kept: 2, unjudged: 3 };
  return slas
    .map((sla) => boardLine(plan, sla, verdicts, period))
    .filter((line) => line.verdicts.length > 0)
    .toSorted((a, b) => order[a.result] - order[b.result]);
}

function placeOf({ subject, startedAt, dueAt, decidedAt }: Verdict): Instant | undefined {
  return subject.startsWith('period/') ? (startedAt ?? dueAt) : (dueAt ?? decidedAt ?? startedAt);
}

function within(at: Instant | undefined, from: Instant, until: Instant): boolean {
  return at !== undefined && at >= from && at < until;
}

function shareOf(sla: PlanSla | undefined): { readonly share: Fraction; readonly atMost: boolean } | undefined {
  if (sla?.kind === 'sampling') return { share: sla.share, atMost: false };
  if (sla?.kind !== 'ratio') return undefined;
  if (sla.atLeast) return { share: sla.atLeast, atMost: false };
  return sla.atMost && { share: sla.atMost, atMost: true };
}
