import type { ModuleField } from '@guicheng/definition';
import { runComputed } from './run-computed.ts';

type Roots = Parameters<typeof runComputed>[1];

/** What a field is prefilled with. A person is prefilled with whoever acts, of whom a form keeps only the id and the name. */
export function startingValue(field: ModuleField, roots: Roots): unknown {
  const value = field.prefill ? runComputed(field.prefill, roots) : undefined;
  if (field.kind !== 'person') return value;
  const { id, name } = Object(value) as { readonly id?: unknown; readonly name?: unknown };
  return id ? { id, name } : undefined;
}
