import type { FormModule, FormRoots } from '@guicheng/definition';
import { FACTS, type Facts } from './facts-on-file.ts';
import { type FieldNode, formGraph } from './form-graph.ts';
import type { FormContext } from './form-host.ts';
import { presentValue } from './present-value.ts';
import { isShown, runComputed } from './run-computed.ts';
import { startingValue } from './starting-value.ts';

export type FormValue = { readonly [field: string]: unknown };

/** How often the fields may be gone through after one change. A guard for modules that break INVARIANT (acyclic values). */
const SWEEPS = 9;

/** The values of a form and what follows from them. A change runs the expressions that read the changed field and no others. */
export class FormState {
  readonly module: FormModule;
  /** Every field the layout shows, each after the fields it reads. */
  readonly nodes: ReadonlyMap<string, FieldNode>;
  /** What expressions read. `form` is kept current. */
  roots: FormRoots;
  readonly #form: Record<string, unknown> = {};
  readonly #file: Record<string, Facts | undefined> = {};
  #readonly = false;

  constructor(module: FormModule) {
    this.module = module;
    this.nodes = formGraph(module);
    this.roots = { form: this.#form, now: 0 };
  }

  /** Takes over a whole value, what is hidden included, or keeps the one it has, and what is filled in here: all sections where `sections` is absent, none where it is empty. */
  load(value: FormValue | undefined, context: FormContext, sections?: readonly string[]): ReadonlySet<FieldNode> {
    this.#readonly = sections?.length === 0;
    for (const [id, node] of this.nodes) {
      if (value) {
        if (node.value !== value[id]) node.prefilled = false;
        node.value = value[id];
        node.given = value[id] !== undefined;
      }
      node.filled = !sections || sections.includes(node.section.id);
    }
    return this.#settle(new Set(this.nodes.values()), context);
  }

  /** Puts in what the requester typed or chose. Answers the fields that look different now. */
  set(id: string, value: unknown, context: FormContext): ReadonlySet<FieldNode> {
    const node = this.nodes.get(id);
    if (!node) return new Set();
    node.value = value;
    node.edited = true;
    return this.#settle(new Set([node]), context);
  }

  /** Forgets what the requester did, so that starting values come back. */
  forget(): void {
    for (const node of this.nodes.values()) {
      node.edited = false;
      node.prefilled = false;
    }
  }

  /** The value with what is hidden left out. */
  output(): FormValue {
    const output: Record<string, unknown> = {};
    for (const { id } of this.module.fields) if (this.#form[id] !== undefined) output[id] = this.#form[id];
    return output;
  }

  /** The value with what is hidden, for a draft. */
  memory(): FormValue {
    const memory: Record<string, unknown> = {};
    for (const [id, { value }] of this.nodes) if (value !== undefined) memory[id] = value;
    return memory;
  }

  #settle(dirty: Set<FieldNode>, context: FormContext): ReadonlySet<FieldNode> {
    const { now, ...roots } = context;
    // Expressions take their roots for granted, though not what they hold.
    this.roots = { case: {}, requester: {}, actor: {}, ...roots, form: this.#form, file: this.#file, now: now ? now() : Date.now() };
    const changed = new Set<FieldNode>();
    for (let left = SWEEPS; dirty.size && left; left--) {
      for (const node of this.nodes.values()) {
        if (!dirty.delete(node)) continue;
        const { present, visible, required, value } = node;
        this.#settleField(node);
        if (present !== node.present) for (const dependent of node.dependents) dirty.add(dependent);
        // What has fields of its own may show others of them though its value is the same.
        if (present !== node.present || visible !== node.visible || required !== node.required || value !== node.value || node.field.fields) changed.add(node);
      }
    }
    return changed;
  }

  #settleField(node: FieldNode): void {
    const { field, filled } = node;
    const open = isShown(node.section.showWhen, this.roots) && isShown(field.showWhen, this.roots);
    // What is only shown is shown as it was recorded, not as it would come out today.
    if (field.value && !(this.#readonly && node.given)) node.value = same(node.value, runComputed(field.value, this.roots));
    else if (field.prefill && open && filled && !node.edited) {
      const start = same(node.value, startingValue(field, this.roots));
      // A value that came back from a draft and is what it would start with is still one nobody has typed.
      node.prefilled ||= node.value === undefined || node.value === start;
      if (node.prefilled) node.value = start;
    } else if (field.kind === 'boolean' && filled) node.value ??= false;
    node.present = open ? same(node.present, presentValue(field, node.value, this.roots)) : undefined;
    node.visible = open && (filled || this.#readonly || (node.given && node.present !== undefined));
    node.required = node.visible && (field.required === true || (!!field.requiredWhen && runComputed(field.requiredWhen, this.roots) === true));
    if (node.present === undefined) delete this.#form[field.id];
    else this.#form[field.id] = node.present;
    this.#file[field.id] = FACTS.get((node.present && node.value) as object);
  }
}

/** `next`, or `current` where it says the same, row by row: a computed object is a new one each time, and only a different one is a change. */
function same(current: unknown, next: unknown): unknown {
  if (Array.isArray(current) && Array.isArray(next)) {
    const rows = next.map((row, index) => same(current[index], row));
    return rows.length === current.length && rows.every((row, index) => row === current[index]) ? current : rows;
  }
  return typeof next === 'object' && JSON.stringify(current) === JSON.stringify(next) ? current : next;
}
