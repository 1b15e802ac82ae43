/** A ratio as whole percent, rounded down: 79.99 % is not shown as 80 %. Undefined where there is nothing to divide by. */
export function ratioShare(counted: number, cohort: number): number | undefined {
  return cohort > 0 ? Math.floor((counted * 100) / cohort) : undefined;
}
