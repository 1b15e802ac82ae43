import type { FieldError, FormModule, ModuleSection, Validation } from '@guicheng/definition';
import type { FormScope } from '../../fields/field-scope.ts';
import type { FormFrame } from '../form-frame.ts';
import type { DraftStore, FormContext, FormDraft } from '../form-host.ts';
import type { FormViews } from '../form-views.ts';
import type { ShownErrors } from '../shown-errors.ts';

/** What is on the page of a form, as soon as it is. Another form has others. */
export interface LiveForm {
  views?: FormViews | undefined;
  frame?: FormFrame | undefined;
}

/** What of a form its extras see and do. */
export interface FormInside {
  readonly element: HTMLElement & {
    readonly form: FormModule | undefined;
    readonly drafts: { readonly store: DraftStore; readonly key: string } | undefined;
    readonly undoable: boolean;
    readonly guarded: boolean;
    readonly printable: boolean;
    readonly readonly: boolean;
    readonly context: FormContext;
    draft: FormDraft | undefined;
    dirty: boolean;
    focusField(path: string): void;
    print(): Promise<void>;
  };
  readonly scope: FormScope;
  readonly shown: ShownErrors;
  readonly live: LiveForm;
  /** Shows the sections that are to be seen by now. */
  open(): void;
  /** Shows what is wrong and may be shown. */
  check(): Validation<unknown>;
  /** A value of one field, or with an empty path of all of them, in the place of what stands there. */
  put(path: string, value: unknown): void;
  /** Something about the draft changed: fires `gc-draft` soon, or at once. */
  keep(now?: boolean): void;
}

/** What a form does besides showing its fields. */
export interface FormExtra {
  /** Of the sections that have something to show, those to be seen. */
  visible?(open: ReadonlySet<ModuleSection>): ReadonlySet<ModuleSection>;
  /** The form looks different: another language, another value, another mode. */
  show?(): void;
  changed?(path: string, before: unknown, after: unknown): void;
  found?(errors: readonly FieldError[]): void;
  /** The host has taken the value over, or the requester began anew. */
  done?(): void;
  leave?(): void;
}
