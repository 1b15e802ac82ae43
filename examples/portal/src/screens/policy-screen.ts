import { html, type TemplateResult } from 'lit';
import type { Portal } from '../app/portal.ts';

/** The rules of the center, searched and followed from one to another; the book has them in full. */
export function policyScreen(portal: Portal): TemplateResult {
  const { texts, plan, locale } = portal;
  return html`<div class="heading"><div><h1 tabindex="-1">${texts.policy}</h1><p class="lead">${texts.policyLead}</p></div></div>
    <section class="card"><gc-policy .plan=${plan} .bookOf=${portal.bookOf} heading=${plan.pack.title[locale] ?? plan.pack.id} locale=${locale}></gc-policy></section>`;
}
