import type { Expression, PlanField, PlanForm } from '@guicheng/definition';

type Fields = { readonly [id: string]: PlanField };

/** Ids under `scope` (`form`, `row`, `form.details`) that these expressions read. */
function idsRead(expressions: readonly (Expression | undefined)[], scope: string): string[] {
  const paths = expressions.flatMap((expression) => expression?.reads ?? []);
  return paths.flatMap((path) => (path.startsWith(`${scope}.`) ? [path.slice(scope.length + 1).split('.')[0] as string] : []));
}

/** What decides a field's presence and value: its own expressions and, for a table or a group, those within. */
function deciding(field: PlanField): (Expression | undefined)[] {
  return [field.showWhen, field.value, ...Object.values(field.fields ?? {}).flatMap(deciding)];
}

/** Depth first in the author's order, so that what is read comes first; a loop is refused before a plan exists. */
function sorted(fields: Fields, needs: (field: PlanField) => readonly string[]): string[] {
  const order: string[] = [];
  const begun = new Set<string>();
  const visit = (id: string): void => {
    const field = fields[id];
    if (!field || begun.has(id)) return;
    begun.add(id);
    for (const need of needs(field)) visit(need);
    order.push(id);
  };
  for (const id of Object.keys(fields)) visit(id);
  return order;
}

function ordersWithin(fields: Fields, scope: string, path: string, extra: (field: PlanField) => readonly (Expression | undefined)[]): [string, string[]][] {
  const order = sorted(fields, (field) => idsRead([...deciding(field), ...extra(field)], scope));
  const inner = Object.values(fields).flatMap((field) => {
    const innerScope = field.kind === 'table' ? 'row' : `${scope}.${field.id}`;
    return field.fields ? ordersWithin(field.fields, innerScope, path ? `${path}/${field.id}` : field.id, () => []) : [];
  });
  return order.join() === Object.keys(fields).join() ? inner : [[path, order], ...inner];
}

/** The order in which a validator settles fields, by path of the table or group, only where the author's order will not do. */
export function settleOrder(form: PlanForm): { readonly [path: string]: readonly string[] } {
  const sections = Object.values(form.layout);
  const conditions = (field: PlanField) => sections.filter(({ rows }) => rows.some((row) => row.includes(field.id))).map(({ showWhen }) => showWhen);
  return Object.fromEntries(ordersWithin(form.fields, 'form', '', conditions));
}
