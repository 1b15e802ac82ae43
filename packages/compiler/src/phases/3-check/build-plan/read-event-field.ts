import type { FieldDefinition } from '@guicheng/definition';
import type { BuildContext } from './context.ts';
import { refer } from './refer.ts';

type Fields = { readonly [id: string]: FieldDefinition };

/** What is read of an event: the field, by the ids that lead to it. */
export interface EventField {
  readonly place: string;
  /** Whatever the event carries: a form that is recorded, or a payload. */
  readonly event?: string;
  /** Where the event says nothing: the main form of the cases. */
  readonly procedure?: string | undefined;
  readonly path: string;
  /** Kinds that will do; all when absent. */
  readonly kinds?: readonly string[];
}

/** The path of a field of an event or of the cases it happens in; undefined after saying at `place` that there is none. Taken on trust where the form has the wrong shape. */
export function readEventField(context: BuildContext, { place, event, procedure, path, kinds }: EventField): string | undefined {
  const { definitions, events } = context;
  const outside = event === undefined ? undefined : events.find(event)?.outside;
  const recorded = event?.endsWith('.recorded') ? event.slice(0, -'.recorded'.length) : undefined;
  const main = procedure === undefined ? undefined : definitions.procedures.get(procedure)?.form;
  const carried = outside === undefined ? [] : [definitions.events.get(outside)?.payload];
  const forms = [recorded, main].flatMap((id) => (id === undefined ? [] : [definitions.forms.get(id)?.fields]));
  const known = [...carried, ...forms];
  if (known.some((fields) => fields === undefined)) return path;
  const ids = known.flatMap((fields) => pathsOf(fields as Fields, kinds));
  return refer(context, kinds?.includes('integer') ? 'integer field' : 'field', path, place, ids) ? path : undefined;
}

/** Fields outside tables, by their paths. */
function pathsOf(fields: Fields, kinds: readonly string[] | undefined, above = ''): readonly string[] {
  return Object.entries(fields).flatMap(([id, field]) => {
    const inner = field.kind === 'group' && field.fields ? pathsOf(field.fields, kinds, `${above}${id}.`) : [];
    return kinds === undefined || kinds.includes(field.kind) ? [`${above}${id}`, ...inner] : inner;
  });
}
