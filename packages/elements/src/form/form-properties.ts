import type { FieldError, FormModule, Locale } from '@guicheng/definition';
import { ReactiveElement } from 'lit';
import type { HostKinds } from '../fields/field-scope.ts';
import type { DraftStore, FormContext, FormDraft, HostOptions, HostUploads } from './form-host.ts';

/** What a form tells its host. A generated element knows the type of its value besides. */
export interface GcFormEvents<T = unknown> {
  readonly 'gc-change': CustomEvent<{ readonly path: string; readonly value: unknown }>;
  readonly 'gc-submit': CustomEvent<{ readonly value: T }>;
  readonly 'gc-draft': CustomEvent<{ readonly draft: FormDraft }>;
  readonly 'gc-step': CustomEvent<{ readonly step: string }>;
  readonly 'gc-reveal': CustomEvent<{ readonly path: string }>;
}

/** What a host may put into a form, besides its value. */
export class FormProperties<T> extends ReactiveElement {
  /** The form of a generated class. */
  static form?: FormModule;
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
    drafts: { attribute: false },
    undoable: { type: Boolean },
    guarded: { type: Boolean },
    printable: { type: Boolean },
  };

  /** Another version of the form may be put in at any time; what was typed stays. */
  declare form: FormModule<T> | undefined;
  /** What expressions read besides the value: the clock, the case, who asks and who acts. */
  declare context: FormContext;
  /** Ids of the layout sections filled in here; all of them when absent. Others are shown once they have a value. */
  declare sections: readonly string[] | undefined;
  /** How choices that only the host knows are found. */
  declare options: HostOptions | undefined;
  /** Where the bytes of files go. */
  declare uploads: HostUploads | undefined;
  /** Views of the host's own kinds, by `x-<vendor>-<name>`, or of built-in kinds it shows another way. */
  declare kinds: HostKinds;
  /** What the host refused, shown at its fields until they change. */
  declare errors: readonly FieldError[];
  /** One of the form's locales; else the page's `lang`, else the form's source locale. */
  declare locale: Locale | undefined;
  /** Shows values as text, on paper too. */
  declare readonly: boolean;
  /** Where drafts are kept by themselves, shown how they stand, and brought back from, and under which key. */
  declare drafts: { readonly store: DraftStore; readonly key: string } | undefined;
  /** Whole fields can be undone and redone. */
  declare undoable: boolean;
  /** The browser asks before a page is left with something unsaved. */
  declare guarded: boolean;
  /** Has a button to print it, and Ctrl+P inside it prints it alone. */
  declare printable: boolean;
  /** The requester has changed something since the form began, its draft was kept or `done()` was called. */
  dirty = false;

  constructor() {
    super();
    this.form = (this.constructor as typeof FormProperties).form as FormModule<T> | undefined;
    this.context = {};
    this.kinds = {};
    this.errors = [];
    this.readonly = this.undoable = this.guarded = this.printable = false;
  }
}
