import type { FieldError, FormModule, FormTexts, Locale, ModuleSection } from '@guicheng/definition';
import { type ErrorLine, errorSummary } from '../text/error-summary.ts';
import type { Speech } from '../text/speech.ts';
import { attribute, element, say } from './element.ts';
import type { FormViews } from './form-views.ts';

/** From how many fields on what is out of sight is not laid out. Measured in Chromium: below some 300 it costs more than it saves, as each field is then laid out alone. */
const MANY = 300;

/** What a form looks like at the moment, apart from its fields. */
export interface FormLook {
  readonly speech: Speech;
  readonly formTexts: FormTexts;
  readonly locale: Locale;
  readonly readonly: boolean;
  readonly disabled: boolean;
  /** It has a button of its own: no host's form sends it. */
  readonly submits: boolean;
}

/** The elements around the fields of one form: summary of errors, note, sections, button, the region that announces. Made once. */
export class FormFrame {
  readonly element: HTMLFieldSetElement;
  /** What is said here is read to people who do not see the page. */
  readonly status = element('p', 'status');
  readonly #module: FormModule;
  readonly #sections: ReadonlyMap<ModuleSection, HTMLElement>;
  readonly #errors = element('div', 'errors');
  readonly #note = element('p', 'note required');
  readonly #actions = element('slot');
  readonly #submit = element('button', 'primary', 'submit');

  constructor(module: FormModule, views: FormViews) {
    this.#module = module;
    this.#sections = new Map(module.sections.map((section) => [section, sectionElement(section, views)]));
    this.#actions.name = 'actions';
    this.#submit.type = 'button';
    this.#submit.dataset['submit'] = '';
    this.status.role = 'status';
    this.element = element('fieldset', module.fields.length > MANY ? 'form many' : 'form');
    this.element.role = 'presentation';
    this.element.append(this.#errors, this.#note, ...this.#sections.values(), this.#actions, this.status);
  }

  show({ speech, formTexts, locale, readonly, disabled, submits }: FormLook): void {
    const { texts } = speech;
    this.element.lang = locale;
    this.element.disabled = disabled;
    say(this.#note, texts.requiredNote);
    this.#note.hidden = readonly || !this.#module.fields.some((field) => field.required || field.requiredWhen);
    say(this.#submit, texts.submit);
    if (submits) this.#actions.append(this.#submit);
    else this.#submit.remove();
    for (const [{ id }, section] of this.#sections) {
      const [title, note] = section.children as unknown as HTMLElement[];
      say(title!, formTexts[`sections/${id}/title`] ?? '');
      say(note!, formTexts[`sections/${id}/note`] ?? '');
      for (const said of [title!, note!]) said.hidden = !said.textContent;
    }
  }

  /** Hides every section but these. */
  open(sections: ReadonlySet<ModuleSection>): void {
    for (const [section, shown] of this.#sections) shown.hidden = !sections.has(section);
  }

  /** Lists what is wrong above the form, or nothing. */
  list(errors: readonly FieldError[], line: (error: FieldError) => ErrorLine, speech: Speech): void {
    errorSummary(this.#errors, errors.map(line), speech.count(errors.length));
  }

  /** What carries an id inside the form. */
  find(id: string): Element | null {
    return (this.element.getRootNode() as ShadowRoot).getElementById(id);
  }

  focusSummary(): void {
    (this.#errors.firstElementChild as HTMLElement | null)?.focus();
  }
}

/** A section with its fields, a row of the paper form each. */
function sectionElement(section: ModuleSection, views: FormViews): HTMLElement {
  const made = element('div', 'section', 'section');
  const title = element('h2');
  title.id = `f/sections/${section.id}`;
  made.role = 'group';
  attribute(made, 'aria-labelledby', title.id);
  made.append(title, element('p', 'note'));
  for (const row of section.rows) {
    const around = row.length > 1 ? made.appendChild(element('div', 'row')) : made;
    around.append(...row.flatMap((id) => views.get(id)?.host ?? []));
  }
  return made;
}
