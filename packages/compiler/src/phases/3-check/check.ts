import type { Diagnostic, Plan, Report } from '@guicheng/definition';
import type { ResolvedPack } from '../2-resolve/resolved-pack.ts';
import { buildPlan } from './build-plan/build-plan.ts';
import { rules } from './rules/rules.ts';

/** Mistakes that leave the plan whole: every reference holds, so the rules may still be asked. */
const HARMLESS: ReadonlySet<string> = new Set(['text_missing']);

/**
 * Merged definitions → plan. The rules look at what the parts mean together, so they are asked only of a plan in which no part
 * is missing: a stage that could not be read would make ten others unreachable. `flawless` says that the phases before found no
 * error: a misspelled keyword is left out of the plan too.
 */
export function check(resolved: ResolvedPack, report: Report, flawless: boolean): Plan | undefined {
  let whole = flawless && resolved.definitions.every(({ sound }) => sound);
  const watch = (diagnostic: Diagnostic): void => {
    if (diagnostic.severity === 'error' && !HARMLESS.has(diagnostic.code)) whole = false;
    report(diagnostic);
  };
  const plan = buildPlan(resolved, watch);
  if (plan && whole) for (const rule of rules) rule.check(plan, resolved.source, report);
  return plan;
}
