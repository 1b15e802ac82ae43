import type { FieldError } from '@guicheng/definition';
import { html, type TemplateResult } from 'lit';
import type { Speech } from './speech.ts';

/** A field that can be named and can say what is wrong with it. */
export interface Spoken {
  readonly title: string;
  say(error: FieldError): string;
}

/** What a summary needs to know of the page: the control of a path, and the field of the layout around it. */
export interface Finder {
  inner(path: string): Spoken | undefined;
  outer(path: string): Spoken | undefined;
}

/** All that is wrong, each line a way to its field. Takes the focus after a refused submission. */
export function errorSummary(errors: readonly FieldError[], find: Finder, speech: Speech): TemplateResult {
  const line = (error: FieldError) => {
    const { path } = error;
    const outer = find.outer(path);
    if (!outer) return html`<li>${speech.error(error, { textPath: '', formTexts: {} })}</li>`;
    const inner = find.inner(path) ?? outer;
    const row = /\/(\d+)\//.exec(path);
    const titles = [outer.title, row && speech.row(Number(row[1])), inner !== outer && inner.title];
    return html`<li><a href="#" data-path=${path}>${titles.filter(Boolean).join(' › ')}: ${inner.say(error)}</a></li>`;
  };
  return html`<div class="summary" part="summary" role="group" aria-labelledby="f/summary" tabindex="-1"><strong id="f/summary">${speech.count(errors.length)}</strong><ul>${errors.map(line)}</ul></div>`;
}
