import type { FieldError, FormModule, Locale, Validation } from '@guicheng/definition';
import { type PropertyValues, ReactiveElement } from 'lit';
import type { FormScope, HostKinds } from '../fields/field-scope.ts';
import { formStyles } from '../theme/form-styles.ts';
import { theme } from '../theme/theme.ts';
import type { FieldView } from './field-view.ts';
import { FormFrame } from './form-frame.ts';
import type { FormContext, FormDraft, HostOptions, HostUploads } from './form-host.ts';
import { FormState, type FormValue } from './form-state.ts';
import { formLocale, loadFormTexts } from './form-texts.ts';
import { FormViews } from './form-views.ts';
import type { HostForm } from './host-form.ts';
import { kindOf } from './kind-of.ts';
import { listenToFields } from './listen-to-fields.ts';
import { showErrors } from './show-errors.ts';
import { fieldOf, ShownErrors } from './shown-errors.ts';

/** How long what is typed may stay out of a draft, ms. */
const DRAFT_EVERY = 1000;

/**
 * A compiled form on a page. A generated element is this class with a `static form`.
 *
 * It takes part in a host's `<form>` as one control: entries, validity, reset, disabled fieldset. Without one it shows its own
 * button and fires `gc-submit`. What is hidden stays in memory and is left out of the value.
 *
 * @fires gc-change `{ path, value }` after each change of a field.
 * @fires gc-submit `{ value }` when a valid form is submitted outside a host's form.
 * @fires gc-reveal `{ path }` when somebody has a masked number shown whole.
 * @fires gc-draft `{ draft }` at most once a second while something changes, and when the element leaves the page.
 * @slot actions Replaces the submit button.
 * @csspart label
 * @csspart control
 * @csspart value
 * @csspart hint
 * @csspart error
 * @csspart section
 * @csspart summary
 * @csspart submit
 */
export class GcForm<T = unknown> extends ReactiveElement {
  static readonly formAssociated = true;
  /** The form of a generated class. */
  static form?: FormModule;
  static override styles = [theme, formStyles];
  static override properties = {
    form: { attribute: false },
    value: { attribute: false, noAccessor: true },
    draft: { attribute: false, noAccessor: true },
    context: { attribute: false },
    sections: { attribute: false },
    options: { attribute: false },
    uploads: { attribute: false },
    kinds: { attribute: false },
    errors: { attribute: false },
    locale: {},
    readonly: { type: Boolean, reflect: true },
  };

  /** Another version of the form may be put in at any time; what was typed stays. */
  declare form: FormModule<T> | undefined;
  declare context: FormContext;
  /** Ids of the layout sections filled in here; all of them when absent. Others are shown once they have a value. */
  declare sections: readonly string[] | undefined;
  declare options: HostOptions | undefined;
  declare uploads: HostUploads | undefined;
  /** Views of the host's own kinds, by `x-<vendor>-<name>`, or of built-in kinds it shows another way. */
  declare kinds: HostKinds;
  /** What the host refused, shown at its fields until they change. */
  declare errors: readonly FieldError[];
  declare locale: Locale | undefined;
  declare readonly: boolean;

  readonly #internals = this.attachInternals();
  readonly #shown = new ShownErrors();
  readonly #scope = {
    widgetTexts: undefined,
    formTexts: {},
    locale: '',
    timeZone: '',
    roots: { form: {}, now: 0 },
    readonly: false,
    edition: 0,
    options: undefined,
    uploads: undefined,
    kindOf: (field) => kindOf(field, this.kinds, this.#scope, this.shadowRoot!),
    announce: (text) => {
      if (this.#frame) this.#frame.status.textContent = text;
    },
  } as { -readonly [key in keyof FormScope]: FormScope[key] };
  #state: FormState | undefined;
  #views: FormViews | undefined;
  #frame: FormFrame | undefined;
  /** A value waiting to be taken over. */
  #pending: FormValue | undefined;
  /** What expressions read besides the value has changed. */
  #stale = false;
  #start: FormValue = {};
  /** The form the texts are of. */
  #textsOf: FormModule | undefined;
  #host: HostForm | undefined;
  #disabled = false;
  #draftTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.form = (this.constructor as typeof GcForm).form as FormModule<T> | undefined;
    this.context = {};
    this.kinds = {};
    this.errors = [];
    this.readonly = false;
    this.#internals.role = 'form';
  }

  /** What is filled in and in sight. A value put in replaces everything, what is hidden included. */
  get value(): Partial<T> {
    return (this.#settled()?.output() ?? {}) as Partial<T>;
  }

  set value(value: Partial<T> | undefined) {
    this.#pending = (value ?? {}) as FormValue;
    if (!this.#shown.touched.size) this.#start = this.#pending;
    this.requestUpdate('value');
  }

  /** What a host keeps so that the requester can go on later, hidden fields included. */
  get draft(): FormDraft | undefined {
    const state = this.#settled();
    return state && { hash: state.module.hash, value: state.memory(), touched: [...this.#shown.touched] };
  }

  set draft(draft: FormDraft | undefined) {
    if (!draft) return;
    this.#pending = draft.value;
    for (const field of draft.touched) this.#shown.touched.add(field);
    this.requestUpdate('draft');
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** The verdict on what is filled in, without showing it. */
  validate(): Validation<T> {
    const state = this.#settled();
    if (!state) return { ok: false, errors: [] };
    const { now, ...roots } = this.context;
    const verdict = this.form!.validate(state.output(), { ...roots, now: now ? now() : Date.now(), ...(this.sections ? { sections: this.sections } : {}) });
    const problems = this.#views?.problems() ?? [];
    if (!problems.length) return verdict;
    const found = verdict.ok ? [] : verdict.errors.filter(({ path }) => !problems.some((problem) => problem.path === path));
    return { ok: false, errors: [...problems, ...found] };
  }

  checkValidity(): boolean {
    return this.#check().ok;
  }

  reportValidity(): boolean {
    return this.#reveal(true);
  }

  /** Shows what is wrong and takes the focus there, or fires `gc-submit`. Answers whether it did. */
  submit(): boolean {
    if (!this.#reveal(true)) return false;
    const verdict = this.validate();
    if (verdict.ok) this.#fire('gc-submit', { value: verdict.value });
    return verdict.ok;
  }

  /** Back to the value the requester was given. */
  reset(): void {
    this.#shown.clear();
    this.errors = [];
    this.#state?.forget();
    this.#views?.rewrite();
    this.#list([]);
    this.#pending = this.#start;
    this.requestUpdate('value');
  }

  /** Takes the focus to a field, also to one inside a table: `parts/0/price`. */
  focusField(path: string): void {
    const control = this.shadowRoot?.getElementById(`f/${path}`) ?? this.#views?.get(fieldOf({ path }))?.host;
    const target = control?.matches('input, select, textarea, button, [tabindex]')
      ? control
      : control?.querySelector<HTMLElement>('input, select, textarea, button');
    control?.scrollIntoView({ block: 'nearest' });
    target?.focus();
  }

  override focus(): void {
    this.shadowRoot?.querySelector<HTMLElement>('.field:not([hidden]) :is(input, select, textarea, button)')?.focus();
  }

  formAssociatedCallback(): void {
    this.requestUpdate();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.reset();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#draftTimer !== undefined) this.#saveDraft();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    listenToFields(root, {
      focusField: (path) => this.focusField(path),
      submit: () => this.submit(),
      send: () => (this.#internals.form ? this.#internals.form.requestSubmit() : this.submit()),
    });
    return root;
  }

  /** A look waits for its texts, so that nobody sees the form in another language first. */
  protected override async scheduleUpdate(): Promise<void> {
    for (let locale = this.#missingLocale; locale; locale = this.#missingLocale) {
      const form = this.form!;
      Object.assign(this.#scope, await loadFormTexts(form, locale, this.#scope.widgetTexts !== undefined));
      this.#textsOf = form;
    }
    await this.#joinHost();
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const scope = this.#scope;
    Object.assign(scope, { readonly: this.readonly, options: this.options, uploads: this.uploads, edition: scope.edition + 1 });
    this.#stale ||= changed.has('context') || changed.has('sections') || changed.has('readonly');
    if (changed.has('errors')) this.#shown.refused = this.errors;
    const state = this.#settled();
    if (!state) return;
    scope.timeZone = state.module.timeZone;
    scope.roots = state.roots;
    this.#views ??= new FormViews(state, scope, { changed: (view) => this.#changed(view), committed: (path) => this.#committed(path) });
    this.#views.show(state.nodes.values());
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const { form, readonly } = this;
    const { speech, formTexts, locale } = this.#scope;
    if (form && !this.#frame) this.#frame = new FormFrame(form, this.#views!);
    if (this.#frame?.element.parentNode !== this.renderRoot) this.renderRoot.replaceChildren(...(this.#frame ? [this.#frame.element] : []));
    this.#internals.ariaLabel = formTexts['title'] ?? '';
    this.#frame?.show({ speech, formTexts, locale, readonly, disabled: this.#disabled, submits: !readonly && !this.#internals.form });
    this.#frame?.open(this.#views!.open());
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('errors') && this.errors.length) this.#reveal(true);
    else if (this.#internals.form || this.#shown.listed || this.#shown.touched.size) this.#check();
  }

  /** Into the `<form>` around, out of the one before. */
  async #joinHost(): Promise<void> {
    const internals = this.#internals;
    const { form } = internals;
    if (this.#host?.form === form) return;
    this.#host?.leave();
    this.#host = undefined;
    if (!form) return;
    const { joinHostForm } = await import('./host-form.ts');
    if (internals.form !== form) return;
    const entries = () => (this.#disabled || this.readonly ? undefined : this.#settled()?.output());
    this.#host = joinHostForm(form, { element: this, internals, entries, reveal: (focus) => this.#reveal(focus) });
  }

  /** The state with everything put in taken over; undefined without a form. */
  #settled(): FormState | undefined {
    const { form } = this;
    if (this.#state?.module !== form) this.#views = this.#frame = undefined;
    if (!form) return undefined;
    if (this.#state?.module !== form) {
      this.#pending ??= this.#state?.memory() ?? {};
      this.#state = new FormState(form);
    }
    if (this.#pending || this.#stale) this.#state.load(this.#pending, this.context, this.readonly ? [] : this.sections);
    this.#pending = undefined;
    this.#stale = false;
    return this.#state;
  }

  #changed(view: FieldView): void {
    const state = this.#settled()!;
    const { path, value } = view;
    this.#shown.changed(path);
    const changed = state.set(path, value, this.context);
    this.#scope.roots = state.roots;
    const moved = this.#views!.show(changed);
    if (moved) this.#frame?.open(this.#views!.open());
    this.#draftTimer ??= setTimeout(() => this.#saveDraft(), DRAFT_EVERY);
    if (view.errors.length || (moved && (this.#internals.form || this.#shown.listed))) this.#check();
    this.#fire('gc-change', { path, value });
  }

  #committed(path: string): void {
    this.#shown.touched.add(path);
    this.#check();
  }

  /** Shows what may be shown by now, and tells a host's form. */
  #check(): Validation<T> {
    const verdict = this.validate();
    const found = verdict.ok ? [] : verdict.errors;
    this.#list(this.#shown.of(found));
    this.#host?.tell(this.readonly ? [] : found, this.#scope.speech.count(found.length));
    return verdict;
  }

  #list(errors: readonly FieldError[]): void {
    if (this.#views && this.#frame) showErrors(errors, this.#shown.listed, this.#views, this.#frame, this.#scope.speech);
  }

  #reveal(focus: boolean): boolean {
    if (this.readonly) return true;
    this.#shown.submitted = true;
    const { ok } = this.#check();
    if (focus) this.#frame?.focusSummary();
    return ok;
  }

  /** The locale to show, where its texts are not the ones at hand. */
  get #missingLocale(): Locale | undefined {
    const { form } = this;
    const locale = form && formLocale(form, this.locale ?? document.documentElement.lang);
    return this.#textsOf === form && this.#scope.locale === locale ? undefined : locale;
  }

  #saveDraft(): void {
    clearTimeout(this.#draftTimer);
    this.#draftTimer = undefined;
    this.#fire('gc-draft', { draft: this.draft });
  }

  #fire(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
