import type { FieldError, FormRoots, FormTexts, Locale, ModuleField } from '@guicheng/definition';
import type { CSSResult } from 'lit';
import type { HostOptions, HostUploads } from '../form/form-host.ts';
import type { Speech } from '../text/speech.ts';
import type { WidgetTexts } from '../text/widget-texts.ts';

/** What a control knows of the form around it. */
export interface FormScope {
  readonly speech: Speech;
  /** Filled as soon as a kind that is loaded on demand is shown. */
  readonly widgetTexts: WidgetTexts | undefined;
  readonly formTexts: FormTexts;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly roots: FormRoots;
  readonly readonly: boolean;
  /** Another number whenever something changed that any field may show: the language, the mode, the options. */
  readonly edition: number;
  readonly options: HostOptions | undefined;
  readonly uploads: HostUploads | undefined;
  /** The view of a kind; a promise while its code is loaded. */
  kindOf(field: ModuleField): FieldKindView | Promise<FieldKindView>;
  /** Says something to people who do not see the page. */
  announce(text: string): void;
}

/** One field as its control sees it. The same object for as long as the field is on the page. */
export interface FieldScope {
  readonly field: ModuleField;
  /** Path of the value, such as `phone` or `parts/0/price`. */
  readonly path: string;
  /** Path of its texts, such as `fields/parts/fields/price`. */
  readonly textPath: string;
  /** DOM id of the control. */
  readonly id: string;
  readonly form: FormScope;
  readonly host: HTMLElement;
  readonly title: string;
  readonly value: unknown;
  readonly required: boolean;
  readonly errors: readonly FieldError[];
  readonly invalid: boolean;
  /** A new value from the control; `problems` says what was typed or put in that is no value, as an error code or, inside a table, as errors with paths. */
  change(value: unknown, problems?: string | readonly FieldError[]): void;
  /** The requester is done with the control for now: its errors may be shown, or those of one field inside it. */
  commit(path?: string): void;
  /** Shows the field again, for a control with a state of its own. */
  refresh(): void;
}

/** What a control holds: a value, nothing, or something that is no value yet. */
export interface Reading {
  readonly value?: unknown;
  readonly problem?: string;
}

/** How one kind of field looks, with either `create` or `draw`; `templateKind` makes one of templates. Stateless: what belongs to a field is in its scope. */
export interface FieldKindView {
  /** The label stands after the control (`check`), or names a group of controls (`group`), or there is none (`none`). */
  readonly label?: 'check' | 'group' | 'none';
  /** A line under the control where the definition gives no hint. */
  readonly hint?: (scope: FieldScope) => string | undefined;
  /** What is to be said of the value at the moment; it stands behind the hint, also behind the definition's. */
  readonly note?: (scope: FieldScope) => string | undefined;
  /** Looks of a kind that is loaded on demand. */
  readonly styles?: CSSResult;
  /** Attributes of the control; what every control has besides, its name and its ARIA states, is put on by the form. */
  readonly attributes?: (scope: FieldScope) => { readonly [name: string]: string };
  /** The control, or an element around its only `<input>`: made once. */
  readonly create?: (scope: FieldScope) => HTMLElement;
  /** In the place of `create`, for a control that looks different from time to time: brings it, with the scope's id, up to date before `end`. */
  readonly draw?: (scope: FieldScope, end: ChildNode) => void;
  /** Lets what `create` made say its own texts, whenever they may be others. */
  readonly speak?: (control: HTMLElement, scope: FieldScope) => void;
  /** Writes a value that came from elsewhere into the control. */
  readonly write?: (control: HTMLElement, scope: FieldScope) => void;
  /** Reads the control after an `input` event. Without it the kind calls `change` and `commit` by itself. */
  readonly read?: (control: HTMLElement, scope: FieldScope) => Reading;
  /** The value as people read it, print it and have it read to them. */
  readonly show: (value: unknown, scope: FieldScope) => string;
  /** Shows in `target` a value that is more than text. */
  readonly display?: (target: HTMLElement, value: unknown, scope: FieldScope) => void;
}

/** A kind that is chosen by its field, or whose code is loaded when the first such field is shown. What is loaded gets its looks and the built-in sentences. */
export type LoadKind = (field: ModuleField) => FieldKindView | Promise<FieldKindView>;

/** Views by kind: the host's own `x-<vendor>-<name>`, or a built-in kind shown another way. */
export type HostKinds = { readonly [kind: string]: FieldKindView | LoadKind };
