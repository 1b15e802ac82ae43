import type { OpenBlock, PlanBlock, PlanOpenBlock } from '@guicheng/definition';
import type { BlockScope } from './block-scope.ts';
import { buildExpression } from './build-expression.ts';
import type { BuildContext } from './context.ts';
import { baseKind, fieldType } from './field-type.ts';
import { mapPresent } from './present.ts';
import { refer } from './refer.ts';
import { rowRoots } from './scopes.ts';

type Base = Pick<PlanBlock, 'id' | 'title' | 'note' | 'satisfies'>;

/** Other cases are opened, with values of the types their form has. */
export function buildOpen(context: BuildContext, place: string, base: Base, block: OpenBlock, scope: BlockScope): PlanOpenBlock | undefined {
  const { definitions } = context;
  const known = refer(context, 'procedure', block.procedure, `${place}/procedure`, definitions.idsOf('procedure'));
  const own = scope.form === undefined ? undefined : definitions.forms.get(scope.form);
  const tables = own && Object.keys(own.fields).filter((id) => baseKind(own.fields[id]!) === 'table');
  const each = block.each !== undefined && refer(context, 'table', block.each, `${place}/each`, tables) ? block.each : undefined;
  const table = each === undefined ? undefined : own?.fields[each];
  const roots = scope.roots && table ? rowRoots(context, scope.roots, table) : scope.roots;
  const form = definitions.forms.get(definitions.procedures.get(block.procedure)?.form ?? '');
  const value = mapPresent(block.values, (source, id) => {
    const at = `${place}/values/${id}`;
    if (!refer(context, 'field', id, at, form && Object.keys(form.fields))) return undefined;
    const field = form?.fields[id];
    return buildExpression(context, at, source, roots, field && fieldType(field, definitions.pack.currency));
  });
  return known ? { ...base, kind: 'open', procedure: block.procedure, wait: block.wait, ...(each === undefined ? {} : { each }), value } : undefined;
}
