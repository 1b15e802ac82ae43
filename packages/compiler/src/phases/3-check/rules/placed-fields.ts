import type { Plan, PlanField } from '@guicheng/definition';

/** A field and the place it was written at. */
export interface PlacedField {
  readonly field: PlanField;
  readonly place: string;
}

/** Every field of every form, those in tables and groups too. */
export function placedFields(plan: Plan): readonly PlacedField[] {
  return Object.values(plan.forms).flatMap((form) => within(form.fields, `forms/${form.id}/fields`));
}

function within(fields: { readonly [id: string]: PlanField }, place: string): readonly PlacedField[] {
  return Object.values(fields).flatMap((field) => [{ field, place: `${place}/${field.id}` }, ...within(field.fields ?? {}, `${place}/${field.id}/fields`)]);
}
