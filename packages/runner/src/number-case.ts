import type { Instant, Plan } from '@guicheng/definition';

/**
 * The number of a new case by its form's pattern, such as `WX-{year}-{sequence}`: `sequence` counts the procedure's cases of
 * that year, four digits at least. Without a pattern it is the procedure's own count.
 */
export function numberCase(plan: Plan, procedure: string, at: Instant, before: number): string {
  const form = plan.procedures[procedure]?.form ?? '';
  const year = new Intl.DateTimeFormat('en', { timeZone: plan.pack.timeZone, year: 'numeric' }).format(at);
  const pattern = plan.forms[form]?.number ?? '{year}-{sequence}';
  return pattern.replace('{year}', year).replace('{sequence}', String(before + 1).padStart(4, '0'));
}
