import type { FieldError, ModuleField } from '@guicheng/definition';
import { FieldView } from '../form/field-view.ts';
import { readsOf } from '../form/form-graph.ts';
import { isShown, runComputed } from '../form/run-computed.ts';
import type { FieldScope } from './field-scope.ts';

export type NestedValue = { readonly [field: string]: unknown };

/** The fields of a group, or of one row of a table, on the page. */
export class NestedFields {
  readonly views: readonly FieldView[];
  /** How these fields look follows from their own values alone. */
  readonly #alone: boolean;
  /** What they were shown from last, and whether with errors. */
  #last: readonly unknown[] = [];

  constructor(scope: FieldScope, change: (field: string, value: unknown) => void) {
    const owner = { changed: (view: FieldView) => change(view.field.id, view.value), committed: (path: string) => scope.commit(path) };
    this.views = (scope.field.fields ?? []).map((field) => new FieldView(field, '', `${scope.textPath}/fields/${field.id}`, scope.form, owner));
    this.#alone = !this.views.some(({ field }) => readsOf(field).length);
  }

  get hosts(): readonly HTMLElement[] {
    return this.views.map(({ host }) => host);
  }

  get problems(): readonly FieldError[] {
    return this.views.some(({ problems }) => problems.length) ? this.views.flatMap(({ problems }) => problems) : [];
  }

  /** Shows a value: what was typed, `present` with the computed fields, and those of the `errors` that are of it. A row like it was is passed over: a key in one of a thousand is of that one. */
  show(path: string, typed: NestedValue, present: NestedValue, scope: FieldScope, errors = scope.errors): void {
    const now = [path, typed, present, scope.form.edition, errors.length > 0];
    const same = this.#alone && !errors.length && now.every((each, index) => each === this.#last[index]);
    this.#last = now;
    if (same) return;
    const roots = { ...scope.form.roots, row: present };
    for (const view of this.views) {
      const { field } = view;
      const fixed = scope.form.readonly || !!field.value || !!field.readOnly;
      const required = field.required === true || (!!field.requiredWhen && runComputed(field.requiredWhen, roots) === true);
      view.accept({ value: (fixed ? present : typed)[field.id], visible: isShown(field.showWhen, roots), required, fixed }, `${path}/${field.id}`);
      view.showErrors(errors.filter((error) => error.path === view.path || error.path.startsWith(`${view.path}/`)));
    }
  }

  rewrite(): void {
    this.#last = [];
    for (const view of this.views) view.rewrite();
  }
}

/** The value at a path as expressions see it. */
export function presentAt(scope: FieldScope): unknown {
  let value: unknown = scope.form.roots.form;
  for (const part of scope.path.split('/')) value = (value as NestedValue | undefined)?.[part];
  return value;
}

/** A value of one field's kind as people read it. */
export function shownText(field: ModuleField, value: unknown, scope: FieldScope): string {
  const kind = scope.form.kindOf(field);
  return kind instanceof Promise ? String(value) : kind.show(value, { ...scope, form: scope.form, field, textPath: `${scope.textPath}/fields/${field.id}` });
}
