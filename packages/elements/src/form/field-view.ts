import type { FieldError, ModuleField } from '@guicheng/definition';
import type { FieldKindView, FieldScope, FormScope } from '../fields/field-scope.ts';
import { attribute, element, say } from './element.ts';
import { FieldFrame } from './field-frame.ts';

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

/** One field on the page: its host element, and what stands in it. Shown alone, and only when it looks different. */
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
  #frame: FieldFrame;
  #kind: FieldKindView | undefined;
  /** What was made once for this field: its control, or the element that shows its value. */
  #control: HTMLElement | undefined;
  #visible = false;
  #fixed = false;
  /** The control does not show `value` yet. */
  #unwritten = true;
  /** What is on the page is of an earlier state. */
  #stale = true;
  /** The edition of the form it was shown in. */
  #edition = 0;

  constructor(field: ModuleField, path: string, textPath: string, form: FormScope, owner: FieldOwner) {
    this.field = field;
    this.path = path;
    this.textPath = textPath;
    this.form = form;
    this.#owner = owner;
    this.host = element('div', 'field');
    this.host.hidden = true;
    this.host.dataset['kind'] = field.kind;
    this.#frame = new FieldFrame(this.host);
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

  /**
   * Takes over how the field looks now, and shows it where that is another look. A value from elsewhere replaces what is typed, a value
   * that came from the control does not. What has fields of its own may look different for their sake.
   */
  accept({ value, visible, required, fixed }: FieldLook, path = this.path): void {
    const { form } = this;
    if (this.value !== value || fixed !== this.#fixed) this.rewrite();
    const same = visible === this.#visible && required === this.required && path === this.path && form.edition === this.#edition && !this.field.fields;
    Object.assign(this, { value, required, path });
    this.#visible = visible;
    this.#fixed = fixed;
    if (this.#stale || !same) this.refresh();
  }

  /** Has the control take its value again when it is shown next, also where what was typed is no value. */
  rewrite(): void {
    this.problems = [];
    this.#unwritten = this.#stale = true;
  }

  showErrors(errors: readonly FieldError[]): void {
    if (errors.length + this.errors.length === 0 || JSON.stringify(errors) === JSON.stringify(this.errors)) return;
    this.errors = errors;
    this.refresh();
  }

  change(value: unknown, problems: string | readonly FieldError[] = []): void {
    this.value = value;
    this.#stale = true;
    this.problems = typeof problems === 'string' ? [{ path: this.path, code: problems }] : problems;
    this.#owner.changed(this);
  }

  /** Also puts the control's text in order: `1` becomes `1.00`; fields within do so by themselves. */
  commit(path = this.path): void {
    this.#owner.committed(path);
    if (this.problems.length || path !== this.path || this.field.fields) return;
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
    return this.#control ?? this.host.querySelector(`[id="${this.id}"]`);
  }

  refresh(): void {
    const { host, form, id } = this;
    const edited = this.#edition !== form.edition;
    host.hidden = !this.#visible;
    this.#stale = false;
    this.#edition = form.edition;
    if (!this.#visible) return;
    const kind = this.#kind ?? form.kindOf(this.field);
    if (kind instanceof Promise) {
      this.#load(kind);
      return;
    }
    this.#kind = kind;
    const asked = !this.#fixed;
    const frame = this.#frame;
    attribute(host, 'class', `field${asked && kind.label === 'check' ? ' check' : ''}${asked && this.required ? ' required' : ''}`);
    const fresh = frame.build(kind.label, asked ? 'asked' : kind.display && this.value === undefined ? 'blank' : 'shown');
    if (fresh) this.#control = undefined;
    if (asked) this.#ask(kind, fresh, edited);
    else this.#show(kind, fresh);
    frame.name(this.title, id);
    const error = asked && this.errors.find(({ path }) => path === this.path);
    frame.line('hint', asked ? this.#hint : undefined, id);
    frame.line('error', error ? this.say(error) : undefined, id);
    this.#unwritten = false;
  }

  #ask(kind: FieldKindView, fresh: boolean, edited: boolean): void {
    const { end } = this.#frame;
    const made = fresh && kind.create?.(this);
    if (made) this.#control = made.querySelector('input') ?? made;
    kind.draw?.(this, end);
    const { control } = this;
    if (!control) return;
    this.#equip(control, kind);
    if (fresh || edited) kind.speak?.(control, this);
    if (this.#unwritten) kind.write?.(control, this);
    // Last, so that a browser builds it once: an input becomes another one with its type.
    if (made) end.before(made);
  }

  /** Puts on the control what all controls have alike. */
  #equip(control: HTMLElement, kind: FieldKindView): void {
    const { id, field, invalid } = this;
    const attributes = {
      id,
      part: 'control',
      name: kind.label !== 'group' && field.id,
      'aria-labelledby': kind.label === 'group' && `${id}/label`,
      'aria-required': this.required && !control.matches('[role=group], [type=file]') && 'true',
      'aria-invalid': invalid && 'true',
      'aria-describedby': [this.#hint && `${id}/hint`, invalid && `${id}/error`].filter(Boolean).join(' ') || false,
      ...kind.attributes?.(this),
    } as const;
    for (const [name, value] of Object.entries(attributes)) attribute(control, name, value);
  }

  get #hint(): string | undefined {
    const hint = this.form.formTexts[`${this.textPath}/hint`] ?? this.#kind?.hint?.(this);
    const note = this.#kind?.note?.(this);
    return hint && note ? `${hint} ${note}` : (note ?? hint);
  }

  /** A computed value says by itself that it changed; what is only shown stays quiet. */
  #show(kind: FieldKindView, fresh: boolean): void {
    const { id, field } = this;
    if (fresh) {
      this.#control = element('div', 'value', 'value');
      this.#frame.end.before(this.#control);
    }
    const control = this.#control!;
    const live = field.value && !this.form.readonly && kind.label !== 'none';
    control.id = id;
    attribute(control, 'role', live && 'status');
    attribute(control, 'aria-labelledby', live && `${id}/label`);
    if (this.value === undefined && field.kind !== 'note') say(control, '—');
    else if (kind.display) kind.display(control, this.value, this);
    else say(control, kind.show(this.value, this));
  }

  /** What an error of this field says. */
  say(error: FieldError): string {
    const { field, textPath, form } = this;
    return form.speech.error(error, { field, textPath, formTexts: form.formTexts });
  }

  #load(kind: Promise<FieldKindView>): void {
    const { host, form, id } = this;
    const { loading, unavailable } = form.speech.texts;
    const tell = (text: string) => {
      this.#frame.build(undefined, 'blank');
      this.#frame.name(this.title, id);
      this.#frame.line('hint', text, id);
      host.toggleAttribute('data-loading', text === loading);
    };
    tell(loading);
    kind.then(
      (loaded) => {
        this.#kind = loaded;
        this.#frame = new FieldFrame(host);
        host.removeAttribute('data-loading');
        this.refresh();
      },
      () => tell(unavailable),
    );
  }
}
