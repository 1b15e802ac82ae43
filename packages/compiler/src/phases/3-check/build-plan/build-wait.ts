import type { PlanWait, WaitBlock } from '@guicheng/definition';
import type { BlockScope } from './block-scope.ts';
import { buildCountedLength } from './build-counted-length.ts';
import { buildExpression } from './build-expression.ts';
import type { BuildContext } from './context.ts';
import { baseKind } from './field-type.ts';
import { present } from './present.ts';
import { refer } from './refer.ts';

/** What ends a rest: the schema lets exactly one of the three be there. */
export function buildWait(context: BuildContext, place: string, block: WaitBlock, scope: BlockScope): PlanWait | undefined {
  if (block.until !== undefined) {
    const until = buildExpression(context, `${place}/until`, block.until, scope.roots, 'bool');
    return until && { kind: 'condition', until };
  }
  if (block.for !== undefined) {
    const counted = buildCountedLength(context, place, 'for', block.for, block.calendar);
    return counted && present<Extract<PlanWait, { readonly kind: 'length' }>>({ kind: 'length', ...counted });
  }
  const field = block.at;
  const form = scope.form === undefined ? undefined : context.definitions.forms.get(scope.form);
  const instants = form && Object.keys(form.fields).filter((id) => baseKind(form.fields[id]!) === 'date-time');
  return field !== undefined && refer(context, 'date-time field', field, `${place}/at`, instants) ? { kind: 'field', field } : undefined;
}
