import type { FieldDefinition, PlanCollectedFrom } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { BuildContext } from './context.ts';
import type { EventName } from './event-names.ts';
import { baseKind, formType } from './field-type.ts';
import { present } from './present.ts';
import { refer } from './refer.ts';
import { outsideRoots, procedureRoots, type Roots, rowRoots } from './scopes.ts';

export type Fields = { readonly [id: string]: FieldDefinition };

/** What figures are taken from, and what is known of it. */
export interface CollectSource {
  readonly from: PlanCollectedFrom;
  readonly roots: Roots | undefined;
  /** What may be added up or told apart by; undefined where nobody knows. */
  readonly fields: Fields | undefined;
}

/** The period a duty collects for, as expressions read it. */
export const PERIOD_ROOTS: Roots = {
  period: {
    object: 'period',
    fields: {
      key: { type: 'string', optional: false },
      first: { type: 'date', optional: false },
      last: { type: 'date', optional: false },
      from: { type: 'timestamp', optional: false },
      until: { type: 'timestamp', optional: false },
    },
  },
};

/** What is known of an event: the form that is recorded, the main form of the one procedure it happens in, or what arrives with it; `over` a table, its rows. */
export function collectSource(
  context: BuildContext,
  place: string,
  { of, over, stillOpen }: { readonly of: string; readonly over?: string | undefined; readonly stillOpen?: true | undefined },
): CollectSource | undefined {
  const event = context.events.refer(of, `${place}/of`);
  if (!event) return undefined;
  const { procedure, form } = event;
  if (stillOpen && procedure === undefined) {
    context.report(
      messages.keyword_unknown(
        context.source.at(`${place}/stillOpen`),
        { keyword: 'stillOpen' },
        { help: 'only a case is still open: name an event of a procedure' },
      ),
    );
    return undefined;
  }
  const known = knownOf(context, event);
  const from = present<PlanCollectedFrom>({ of, procedure, form, over, stillOpen });
  const roots = known.roots && { ...known.roots, ...PERIOD_ROOTS };
  if (over === undefined) return { from, roots, fields: known.fields };
  const tables = known.fields && Object.keys(known.fields).filter((id) => baseKind(known.fields![id]!) === 'table');
  if (!refer(context, 'table', over, `${place}/over`, tables)) return undefined;
  const table = known.fields?.[over];
  return { from, roots: roots && table && rowRoots(context, roots, table), fields: table?.fields };
}

function knownOf(context: BuildContext, { procedure, outside, form }: EventName): Pick<CollectSource, 'roots' | 'fields'> {
  const { events, forms, pack, procedures } = context.definitions;
  if (outside !== undefined) return { roots: outsideRoots(context, outside), fields: events.get(outside)?.payload };
  const ofCase = procedure === undefined ? { now: 'timestamp' as const } : procedureRoots(context, procedure);
  const read = form ?? (procedure === undefined ? undefined : procedures.get(procedure)?.form);
  const definition = read === undefined ? undefined : forms.get(read);
  if (read === undefined) return { roots: ofCase, fields: procedure === undefined ? {} : undefined };
  if (form === undefined || !definition) return { roots: definition && ofCase, fields: definition?.fields };
  const recorded = formType(definition, pack.currency, context.filled.withSection(form, undefined));
  return { roots: ofCase && { ...ofCase, form: recorded }, fields: definition.fields };
}
