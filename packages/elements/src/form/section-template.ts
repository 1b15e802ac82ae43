import type { FormTexts, ModuleSection } from '@guicheng/definition';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormViews } from './form-views.ts';

/** A section of the form with the hosts of its fields, a row of the paper form each. */
export function sectionTemplate({ id, rows }: ModuleSection, formTexts: FormTexts, views: FormViews): TemplateResult {
  const path = `sections/${id}`;
  const note = formTexts[`${path}/note`];
  return html`<div class="section" part="section" role="group" aria-labelledby="f/${path}" ?hidden=${!views.isOpen(id)}>
      <h2 id="f/${path}">${formTexts[`${path}/title`]}</h2>
      ${note ? html`<p class="note">${note}</p>` : nothing}
      ${rows.map((row) => (row.length > 1 ? html`<div class="row">${views.hosts(row)}</div>` : views.hosts(row)))}
    </div>`;
}
