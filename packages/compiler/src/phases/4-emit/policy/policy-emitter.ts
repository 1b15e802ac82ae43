import type { Emitter } from '../emitter.ts';
import { policyPage } from './page/policy-page.ts';
import { policyScript } from './page/policy-script.ts';
import { policyStyle } from './page/policy-style.ts';

/**
 * The policy book: a page a locale, the source locale's also as `policy/index.html`. Throws a `PolicyError` where a page would
 * show a raw id or lacks a text.
 */
export const policyEmitter: Emitter = {
  target: 'policy',
  emit: (plan) => {
    const pages = plan.pack.locales.map((locale) => policyPage(plan, locale));
    const index = pages.find(({ locale }) => locale === plan.pack.sourceLocale) ?? policyPage(plan, plan.pack.sourceLocale);
    return [
      { path: 'policy/index.html', text: index.text },
      ...pages.map(({ locale, text }) => ({ path: `policy/${locale}.html`, text })),
      { path: 'policy/policy.css', text: policyStyle },
      { path: 'policy/policy.js', text: policyScript },
    ];
  },
};
