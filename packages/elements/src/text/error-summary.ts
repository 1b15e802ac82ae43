import { html, type TemplateResult } from 'lit';

export interface SummaryLine {
  /** Empty where the error is of the form as a whole. */
  readonly path: string;
  /** What the field is called, from the outside in. */
  readonly titles: readonly string[];
  readonly text: string;
}

/** All that is wrong, each line a way to its field. Takes the focus after a refused submission. */
export function errorSummary(lines: readonly SummaryLine[], title: string): TemplateResult {
  const line = ({ path, titles, text }: SummaryLine) => html`<li>${path ? html`<a href="#" data-path=${path}>${titles.join(' › ')}: ${text}</a>` : text}</li>`;
  return html`<div class="summary" part="summary" role="group" aria-labelledby="f/summary" tabindex="-1"><strong id="f/summary">${title}</strong><ul>${lines.map(line)}</ul></div>`;
}
