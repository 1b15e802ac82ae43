import { said } from '@guicheng/elements';
import { html, type TemplateResult } from 'lit';
import type { Portal } from '../app/portal.ts';
import { tellFailure } from '../app/tell-failure.ts';
import { type Printed, printRecord, printTemplate } from '../office/print-record.ts';
import { sheetsOf } from '../office/sheets-of.ts';

/** The ways a recorded form is printed: its paper first, then the pack's other sheets about it. */
export function printActs(portal: Portal, printed: Printed): TemplateResult {
  const print = () => void printRecord(portal, printed).catch((failure: unknown) => tellFailure(portal, failure));
  const title = portal.titles.form(printed.form);
  return html`<p class="acts prints">
    <button type="button" data-print=${printed.form} @click=${print}>${portal.say('printForm', { form: title })}</button>
    ${sheetsOf(portal.plan, printed.form).map(
      (template) =>
        html`<button type="button" data-sheet=${template.id} @click=${() => printTemplate(portal, printed, template)}>${portal.say('printForm', { form: said(template.title, portal.locale) })}</button>`,
    )}
  </p>`;
}
