import type { PlanField, PlanForm } from '@guicheng/definition';

/** The field a JSON pointer into a form's value leads to: what lies inside a field belongs to it, a row of a table has its own path. */
export function fieldPath(form: PlanForm, pointer: string): string {
  const path: string[] = [];
  let fields: { readonly [id: string]: PlanField } | undefined = form.fields;
  let isRow = false;
  for (const part of pointer.split('/').slice(1)) {
    if (!fields) break;
    path.push(part);
    if (isRow) {
      isRow = false;
      continue;
    }
    const field: PlanField | undefined = fields[part];
    fields = field?.fields;
    isRow = field?.kind === 'table';
  }
  return path.join('/');
}
