import type { FieldError, ModuleField } from '@guicheng/definition';
import { html, nothing, render, type TemplateResult } from 'lit';
import type { FieldKindView, FieldScope, FormScope } from '../fields/field-scope.ts';

/** Who holds a field's value: the form, or the table around it. */
export interface FieldOwner {
  changed(view: FieldView): void;
  committed(path: string): void;
}

/** What a field looks like at the moment. */
export interface FieldLook {
  readonly value: unknown;
  readonly visible: boolean;
  readonly required: boolean;
  /** Shown, not asked. */
  readonly fixed: boolean;
}

const views = new WeakMap<Element, FieldView>();

/** One field on the page: its host element, and what is rendered into it. Rendered alone, and only when it looks different. */
export class FieldView implements FieldScope {
  readonly field: ModuleField;
  /** Changes when an earlier row of its table is removed. */
  path: string;
  readonly textPath: string;
  readonly form: FormScope;
  readonly host: HTMLElement;
  value: unknown;
  required = false;
  errors: readonly FieldError[] = [];
  /** What is wrong with something typed that is no value. */
  problems: readonly FieldError[] = [];
  readonly #owner: FieldOwner;
  #kind: FieldKindView | undefined;
  #visible = false;
  #fixed = false;
  /** The control does not show `value` yet. */
  #unwritten = true;

  constructor(field: ModuleField, path: string, textPath: string, form: FormScope, owner: FieldOwner) {
    this.field = field;
    this.path = path;
    this.textPath = textPath;
    this.form = form;
    this.#owner = owner;
    this.host = document.createElement('div');
    this.host.hidden = true;
    views.set(this.host, this);
  }

  /** The field around a node of the page. */
  static around(node: EventTarget | null): FieldView | undefined {
    const host = node instanceof Element ? node.closest('.field') : null;
    return host ? views.get(host) : undefined;
  }

  get id(): string {
    return `f/${this.path}`;
  }

  get title(): string {
    return this.form.formTexts[`${this.textPath}/title`] ?? this.field.id;
  }

  get invalid(): boolean {
    return this.errors.some((error) => error.path === this.path);
  }

  /** Takes over how the field looks now. A value from elsewhere replaces what is typed, a value that came from the control does not. */
  accept(look: FieldLook): void {
    if (this.value !== look.value || look.fixed !== this.#fixed) {
      this.value = look.value;
      this.problems = [];
      this.#unwritten = true;
    }
    this.#visible = look.visible;
    this.required = look.required;
    this.#fixed = look.fixed;
    this.refresh();
  }

  /** Has the control take its value again when it is shown next, also where what was typed is no value. */
  rewrite(): void {
    this.problems = [];
    this.#unwritten = true;
  }

  showErrors(errors: readonly FieldError[]): void {
    if (errors === this.errors || (errors.length + this.errors.length && JSON.stringify(errors) === JSON.stringify(this.errors))) return;
    this.errors = errors;
    this.refresh();
  }

  change(value: unknown, problems: string | readonly FieldError[] = []): void {
    this.value = value;
    this.problems = typeof problems === 'string' ? [{ path: this.path, code: problems }] : problems;
    this.#owner.changed(this);
  }

  /** Also puts the control's text in order: `1` becomes `1.00`. */
  commit(path = this.path): void {
    this.#owner.committed(path);
    if (this.problems.length || path !== this.path) return;
    this.rewrite();
    this.refresh();
  }

  /** The control was typed in. A kind without `read` listens for itself. */
  typed(): void {
    const { control } = this;
    if (!this.#kind?.read || !control || this.#fixed) return;
    const { value, problem } = this.#kind.read(control, this);
    this.change(value, problem);
  }

  /** The control was left after typing. */
  left(): void {
    if (this.#kind?.read && !this.#fixed) this.commit();
  }

  /** The focus went elsewhere. Half a date is typed without any event: it is found here. */
  blurred(): void {
    const { validity } = (this.control ?? {}) as Partial<HTMLInputElement>;
    if (!validity?.badInput && !this.problems.length) return;
    this.typed();
    this.left();
  }

  /** What carries the field's id: the control, or the group of controls. */
  get control(): HTMLElement | null {
    return this.host.querySelector(`[id="${this.id}"]`);
  }

  refresh(): void {
    const { host } = this;
    host.hidden = !this.#visible;
    if (!this.#visible) return;
    const kind = this.#kind ?? this.form.kindOf(this.field);
    if (kind instanceof Promise) {
      this.#load(kind);
      return;
    }
    this.#kind = kind;
    const required = this.required && !this.#fixed;
    host.dataset['kind'] = this.field.kind;
    host.className = `field${kind.label === 'check' && !this.#fixed ? ' check' : ''}${required ? ' required' : ''}`;
    render(this.#fixed ? this.#shown(kind) : this.#asked(kind), host);
    const control = this.#fixed ? null : this.control;
    if (control) {
      this.#equip(control, kind);
      if (this.#unwritten) kind.write?.(control, this);
    }
    this.#unwritten = false;
  }

  /** Puts on the control what all controls have alike. */
  #equip(control: HTMLElement, kind: FieldKindView): void {
    const { id, field, invalid } = this;
    const attributes: Record<string, string | false> = {
      part: 'control',
      name: kind.label !== 'group' && field.id,
      'aria-labelledby': kind.label === 'group' && `${id}/label`,
      'aria-required': this.required && !control.matches('[role=group], [type=checkbox], [type=file]') && 'true',
      'aria-invalid': invalid && 'true',
      'aria-describedby': [this.#hint && `${id}/hint`, invalid && `${id}/error`].filter(Boolean).join(' ') || false,
      ...kind.attributes?.(this),
    };
    for (const [name, value] of Object.entries(attributes)) {
      if (value === false) control.removeAttribute(name);
      else if (control.getAttribute(name) !== value) control.setAttribute(name, value);
    }
  }

  get #hint(): string | undefined {
    return this.form.formTexts[`${this.textPath}/hint`] ?? this.#kind?.hint?.(this);
  }

  #asked(kind: FieldKindView): TemplateResult {
    const { id, title } = this;
    const error = this.errors.find(({ path }) => path === this.path);
    const hint = this.#hint;
    const control = kind.render(this);
    const label =
      kind.label === 'none'
        ? nothing
        : kind.label === 'group'
          ? html`<span class="label" part="label" id="${id}/label">${title}</span>`
          : html`<label class="label" part="label" id="${id}/label" for=${id}>${title}</label>`;
    const [first, second] = kind.label === 'check' ? [control, label] : [label, control];
    return html`${first}${second}${hint ? html`<p class="hint" part="hint" id="${id}/hint">${hint}</p>` : nothing}${error ? html`<p class="error" part="error" id="${id}/error">${this.say(error)}</p>` : nothing}`;
  }

  /** A computed value says by itself that it changed; what is only shown stays quiet. */
  #shown(kind: FieldKindView): TemplateResult {
    const { id, title, field } = this;
    const value = this.value === undefined && field.kind !== 'note' ? '—' : kind.show(this.value, this);
    if (kind.label === 'none') return html`<div class="value" part="value">${value}</div>`;
    const live = field.value && !this.form.readonly;
    return html`<span class="label" part="label" id="${id}/label">${title}</span><div class="value" part="value" id=${id} role=${live ? 'status' : nothing} aria-labelledby=${live ? `${id}/label` : nothing}>${value}</div>`;
  }

  /** What an error of this field says. */
  say(error: FieldError): string {
    const { field, textPath, form } = this;
    return form.speech.error(error, { field, textPath, formTexts: form.formTexts });
  }

  #load(kind: Promise<FieldKindView>): void {
    this.host.className = 'field';
    const { loading } = this.form.speech.texts;
    const say = (text: string) =>
      render(html`<span class="label">${this.title}</span><p class="hint" ?data-loading=${text === loading}>${text}</p>`, this.host);
    say(loading);
    kind.then(
      (loaded) => {
        this.#kind = loaded;
        this.refresh();
      },
      () => say(this.form.speech.texts.unavailable),
    );
  }
}
