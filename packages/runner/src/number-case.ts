import type { Instant, Plan } from '@guicheng/definition';
import type { CaseState } from '@guicheng/engine';

const WITHOUT_PATTERN = '{year}-{sequence}';

/**
 * The number of a new case by its form's pattern, such as `WX-{year}-{sequence}`: the day is the pack's, `sequence` goes on from the greatest number of
 * that year, four digits at least. Procedures that number by the same pattern share it; without one a procedure has its own count.
 */
export function numberCase(plan: Plan, procedure: string, at: Instant, cases: readonly CaseState[]): string {
  const own = patternOf(plan, procedure);
  const day = dayOf(plan, at);
  const number = numberOfYear(own ?? WITHOUT_PATTERN, day['year'] ?? '');
  const shared = cases.filter((state) => (own === undefined ? state.procedure === procedure : patternOf(plan, state.procedure) === own));
  const last = shared.reduce((greatest, state) => Math.max(greatest, Number(number.exec(state.number)?.groups?.['sequence'] ?? 0)), 0);
  const parts: Readonly<Record<string, string>> = { ...day, sequence: String(last + 1).padStart(4, '0') };
  return (own ?? WITHOUT_PATTERN).replace(/\{(\w+)\}/g, (said, part: string) => parts[part] ?? said);
}

function patternOf(plan: Plan, procedure: string): string | undefined {
  return plan.forms[plan.procedures[procedure]?.form ?? '']?.number;
}

function dayOf(plan: Plan, at: Instant): Readonly<Record<string, string>> {
  const format = new Intl.DateTimeFormat('en', { timeZone: plan.pack.timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}

/** What numbers of a pattern look like in one year, whatever their day. */
function numberOfYear(pattern: string, year: string): RegExp {
  let seen = false;
  const text = pattern.replace(/\{(\w+)\}|[^{}]/g, (said, part?: string) => {
    if (part === undefined) return said.replace(/[\\^$.*+?()[\]|/-]/, '\\$&');
    if (part === 'year') return year;
    if (part !== 'sequence') return '\\d\\d';
    const first = seen ? '\\d+' : '(?<sequence>\\d+)';
    seen = true;
    return first;
  });
  return new RegExp(`^${text}$`);
}
