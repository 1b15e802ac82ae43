import type { FieldScope } from '../field-scope.ts';

const names = new WeakMap<FieldScope, Map<string, string>>();

/** Keeps the name of what was chosen in a field, for kinds whose value is only an id. */
export function rememberName(scope: FieldScope, id: string, name: string): void {
  const known = names.get(scope) ?? new Map<string, string>();
  names.set(scope, known.set(id, name));
}

/** The name behind an id: as it was chosen here, as the host knows it, else the id. */
export function nameOfId(scope: FieldScope, id: string): string {
  const { form, field } = scope;
  return names.get(scope)?.get(id) ?? form.options?.nameOf?.(field.kind, id, field) ?? id;
}
