import type { PlanRatioSla, PlanSamplingSla } from '@guicheng/definition';

/** Exact bound: `share` of the cohort at least, or at most. */
export interface Target {
  readonly cohort: string;
  readonly counted: string;
  readonly by: string;
  readonly share: readonly [number, number];
  readonly atLeast: boolean;
}

/** What a share is asked of, and how much. */
export function targetOf(sla: PlanRatioSla | PlanSamplingSla): Target {
  if (sla.kind === 'sampling') return { cohort: sla.cohort, counted: sla.of, by: 'case', share: sla.share, atLeast: true };
  // One of the two is said.
  const share = (sla.atLeast ?? sla.atMost)!;
  return { cohort: sla.cohort, counted: sla.counted, by: sla.by, share, atLeast: sla.atLeast !== undefined };
}

/** How many must be counted, or at most may be: the exact bound in whole members, or whole weight. */
export function neededOf({ share: [numerator, denominator], atLeast }: Pick<Target, 'share' | 'atLeast'>, cohort: number): number {
  const product = BigInt(numerator) * BigInt(cohort);
  const rest = product % BigInt(denominator);
  return Number((product - rest) / BigInt(denominator)) + (atLeast && rest > 0n ? 1 : 0);
}
