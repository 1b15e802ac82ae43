import type { GcForm } from '@guicheng/elements';
import type { CaseState, FormValue } from '@guicheng/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Portal } from '../app/portal.ts';
import { hostOptions } from '../office/host-options.ts';
import { recordOf } from '../office/record-of.ts';
import { printActs } from './print-acts.ts';

/** The forms of a case as they were filled in, to be read. The one a decision is about comes first and is open; otherwise the one the case is about. */
export function caseForms(portal: Portal, state: CaseState): TemplateResult | typeof nothing {
  const decided = state.status === 'in-approval' && state.chain ? portal.plan.approvals[state.chain.approval]?.form : undefined;
  const main = decided ?? portal.plan.procedures[state.procedure]?.form;
  const forms = Object.entries(state.forms)
    .filter(([, value]) => Object.keys(value).length > 0)
    .toSorted(([a], [b]) => Number(b === main) - Number(a === main));
  if (!forms.length) return nothing;
  return html`<section aria-label=${portal.texts.forms}>${forms.map(
    ([form, value]) => html`<details class="card record" ?open=${form === main}>
      <summary><h2>${portal.titles.form(form)}</h2></summary>
      ${guard([value, portal.locale], () => filledIn(portal, state, form, value))}
      ${printActs(portal, { form, value, state })}
    </details>`,
  )}</section>`;
}

function filledIn(portal: Portal, state: CaseState, form: string, value: FormValue): GcForm {
  const element = document.createElement(`gc-${form}-form`) as GcForm;
  element.form = recordOf(portal.forms[form]!, value);
  element.locale = portal.locale;
  element.context = portal.formContext(state);
  element.options = hostOptions(portal.plan, portal.locale);
  element.uploads = portal.files;
  element.readonly = true;
  element.value = value as never;
  return element;
}
