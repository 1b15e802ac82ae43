import type { FormModule, ModuleField, ModuleSection } from '@guicheng/definition';

/** One field of a form being filled, and the fields that read it. */
export interface FieldNode {
  readonly field: ModuleField;
  readonly section: ModuleSection;
  readonly dependents: FieldNode[];
  /** What was typed, chosen, computed or given; kept while hidden. */
  value: unknown;
  /** What expressions and the output see: undefined while hidden or empty. */
  present: unknown;
  visible: boolean;
  required: boolean;
  /** Filled in here, as opposed to shown from an earlier stage. */
  filled: boolean;
  /** It came with the value the form was given: an earlier stage filled or computed it. */
  given: boolean;
  /** The requester has changed it, so that a starting value no longer replaces it. */
  edited: boolean;
  /** Its value is a starting value. */
  prefilled: boolean;
}

/** The fields of a form that its layout shows, by id, each after the fields it reads. INVARIANT (acyclic values): the compiler refuses a form whose values read each other. */
export function formGraph(module: FormModule): ReadonlyMap<string, FieldNode> {
  const fields = new Map(module.fields.map((field) => [field.id, field]));
  const nodes = new Map<string, FieldNode>();
  for (const section of module.sections) {
    for (const id of section.rows.flat()) {
      const field = fields.get(id);
      if (field)
        nodes.set(id, {
          field,
          section,
          dependents: [],
          value: undefined,
          present: undefined,
          visible: false,
          required: false,
          filled: true,
          given: false,
          edited: false,
          prefilled: false,
        });
    }
  }
  const ordered = new Map<string, FieldNode>();
  const entered = new Set<FieldNode>();
  const enter = (node: FieldNode) => {
    if (entered.has(node)) return;
    entered.add(node);
    for (const id of new Set([...(node.section.showWhen?.reads ?? []), ...readsOf(node.field)])) {
      const source = nodes.get(id);
      if (!source || source === node) continue;
      source.dependents.push(node);
      enter(source);
    }
    ordered.set(node.field.id, node);
  };
  for (const node of nodes.values()) enter(node);
  return ordered;
}

/** The fields of the form that a field's expressions read, those inside it included. */
export function readsOf(field: ModuleField): readonly string[] {
  const own = [field.showWhen, field.requiredWhen, field.value, field.prefill].flatMap((computed) => computed?.reads ?? []);
  return field.fields ? [...own, ...field.fields.flatMap(readsOf)] : own;
}
