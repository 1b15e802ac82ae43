import type { Portal } from '../app/portal.ts';
import { clausesOf } from '../office/periods-of.ts';

/** The clauses behind a definition as one line; the first two, which is what fits. */
export function clauseText(portal: Portal, satisfies: readonly string[]): string {
  return clausesOf(portal.plan, satisfies)
    .slice(0, 2)
    .map((clause) => portal.titles.clause(clause))
    .join(portal.locale === 'en' ? '; ' : '；');
}
