import type { FieldError, ModuleSection } from '@guicheng/definition';
import type { FormScope } from '../fields/field-scope.ts';
import { type FieldOwner, FieldView } from './field-view.ts';
import type { FieldNode } from './form-graph.ts';
import type { FormState } from './form-state.ts';
import { fieldOf } from './shown-errors.ts';

const NONE: readonly FieldError[] = [];

/** The fields of one form on the page. */
export class FormViews {
  readonly #state: FormState;
  readonly #scope: FormScope;
  readonly #views = new Map<string, FieldView>();

  constructor(state: FormState, scope: FormScope, owner: FieldOwner) {
    this.#state = state;
    this.#scope = scope;
    for (const [id, { field }] of state.nodes) this.#views.set(id, new FieldView(field, id, `fields/${id}`, scope, owner));
  }

  get(id: string): FieldView | undefined {
    return this.#views.get(id);
  }

  /** The sections that have anything to show; where everything is only read, those that have an answer. */
  open(): ReadonlySet<ModuleSection> {
    const open = new Set<ModuleSection>();
    const { readonly } = this.#scope;
    for (const { visible, section, present } of this.#state.nodes.values()) if (visible && (!readonly || present !== undefined)) open.add(section);
    return open;
  }

  /** Shows these fields as they are now. Answers whether one of them came or went. */
  show(nodes: Iterable<FieldNode>): boolean {
    let moved = false;
    for (const { field, filled, visible, required, value, present } of nodes) {
      const fixed = this.#scope.readonly || !filled || !!field.value || !!field.readOnly;
      const view = this.#views.get(field.id)!;
      moved ||= view.host.hidden === visible;
      view.accept({ value: fixed ? present : value, visible, required, fixed });
    }
    return moved;
  }

  /** Lets every control take its value from the form again, also where what was typed is no value. */
  rewrite(): void {
    for (const view of this.#views.values()) view.rewrite();
  }

  /** What was typed and is no value, of the fields in sight. */
  problems(): readonly FieldError[] {
    return [...this.#views].flatMap(([id, { problems }]) => (problems.length && this.#state.nodes.get(id)!.visible ? problems : NONE));
  }

  showErrors(errors: readonly FieldError[]): void {
    const byField = new Map<string, FieldError[]>();
    for (const error of errors) byField.set(fieldOf(error), [...(byField.get(fieldOf(error)) ?? []), error]);
    for (const [id, view] of this.#views) view.showErrors(byField.get(id) ?? NONE);
  }
}
