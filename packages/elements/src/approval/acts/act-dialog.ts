import type { FieldError, Locale } from '@guicheng/definition';
import { css, html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { FormContext, HostOptions, HostUploads } from '../../form/form-host.ts';
import { GcForm } from '../../form/gc-form.ts';
import { fillText } from '../../text/texts.ts';
import type { ActQuestion } from './act-question.ts';
import type { ActTexts } from './act-texts.ts';
import { peopleOptions } from './people-options.ts';

/** The form inside dialogs, under a name of its own so that it meets no form of the host. */
export const ACT_FORM = 'gc-act-form';

/** Makes the form of dialogs known to the page. */
export function defineActForm(): void {
  if (!customElements.get(ACT_FORM)) customElements.define(ACT_FORM, class extends GcForm {});
}

export const dialogStyles = css`
dialog { width: min(36rem, calc(100vw - 1rem)); max-height: calc(100dvh - 1rem); border: 1px solid var(--line); border-radius: calc(var(--radius) * 1.5); padding: 1.25rem; background: var(--surface); color: var(--text); overflow: auto; box-shadow: 0 1rem 3rem rgb(0 0 0 / .25); }
dialog::backdrop { background: rgb(0 0 0 / .4); }
dialog > h2, dialog > p { margin-bottom: .5rem; }
dialog .acts { justify-content: flex-end; }
dialog .acts button { flex: 0 1 auto; }
.problem { padding: .5rem .75rem; border-radius: var(--radius); background: var(--soft-error); color: var(--error); font-weight: 600; display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; }
@media (forced-colors: active) { .problem { border: 1px solid; } }
`;

/** What a dialog shows. */
export interface DialogView {
  readonly question: ActQuestion;
  /** The step it is about. */
  readonly about: string;
  readonly texts: ActTexts;
  readonly locale: Locale;
  /** What fields are filled in with, such as the instant of a signature. */
  readonly context: FormContext;
  readonly busy: boolean;
  /** What became of it, where it was not done. */
  readonly problem: string;
  /** It can no longer be done, or is asked in vain until the host has looked. */
  readonly dead: boolean;
  readonly errors: readonly FieldError[];
  readonly options: HostOptions | undefined;
  readonly nameOf: (person: string) => string;
  readonly uploads: HostUploads | undefined;
  readonly send: (value: { readonly [field: string]: unknown }) => void;
  readonly look: () => void;
  readonly closed: () => void;
}

const inside = (event: Event) => event.stopPropagation();
const dialogOf = (event: Event) => (event.currentTarget as HTMLElement).closest('dialog');

/** Asks for what an act needs; what cannot be undone says so. Escape gives it up. What the form begins with is put in once: later it holds what was written. */
export function actDialog(view: DialogView): TemplateResult {
  const { question, texts, busy, dead } = view;
  const { do: label, what } = texts.words[question.word];
  const submit = (event: Event) => dialogOf(event)?.querySelector<GcForm>(ACT_FORM)?.submit();
  return html`<dialog aria-labelledby="act-title" aria-describedby="act-what" @close=${view.closed}
    @gc-change=${inside} @gc-draft=${inside} @gc-step=${inside} @gc-reveal=${inside}
    @gc-submit=${(event: CustomEvent<{ readonly value: { readonly [field: string]: unknown } }>) => {
      event.stopPropagation();
      if (!busy && !dead) view.send(event.detail.value);
    }}>
    <h2 id="act-title">${label}${view.about ? html` <span class="muted">· ${view.about}</span>` : nothing}</h2>
    <p id="act-what">${what}${question.final ? html` <strong class="final">${texts.final}</strong>` : nothing}</p>
    <div role="alert">${
      view.problem
        ? html`<p class="problem">${view.problem}${dead ? html` <button type="button" class="look" @click=${view.look}>${texts.look}</button>` : nothing}</p>`
        : nothing
    }</div>
    <gc-act-form .form=${question.form} .value=${guard([question], () => question.value)} .options=${peopleOptions(view.options, view.nameOf)} .uploads=${view.uploads}
      .errors=${view.errors} .context=${view.context} locale=${view.locale}>
      <div slot="actions" class="acts">
        <button type="button" class="cancel" @click=${(event: Event) => dialogOf(event)?.close()}>${texts.cancel}</button>
        <button type="button" class=${question.final ? 'refuse send' : 'primary send'} ?disabled=${busy || dead} @click=${submit}>${busy ? texts.sending : label}</button>
      </div>
    </gc-act-form>
  </dialog>`;
}

/** What is announced of an answer. */
export function sayDone(question: Pick<ActQuestion, 'word'>, texts: ActTexts): string {
  return fillText(texts.done, { act: texts.words[question.word].do });
}
