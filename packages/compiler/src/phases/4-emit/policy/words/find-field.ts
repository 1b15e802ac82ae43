import type { PlanField } from '@guicheng/definition';

/** The field a path of ids leads to, through groups and tables. */
export function findField(fields: { readonly [id: string]: PlanField } | undefined, path: readonly string[]): PlanField | undefined {
  const [id, ...rest] = path;
  const field = id === undefined ? undefined : fields?.[id];
  return rest.length === 0 ? field : findField(field?.fields, rest);
}
