import type { Definition, PlanDefinition } from '@guicheng/definition';
import type { BuildContext } from './context.ts';
import { buildSatisfies } from './refer.ts';

/** What every definition carries: id, title, note, the rows it satisfies, the bounds it sets. */
export function buildDefinition(context: BuildContext, place: string, definition: Definition): PlanDefinition {
  const note = context.texts.optional(`${place}/note`, definition.note);
  return {
    id: definition.id,
    title: context.texts.at(`${place}/title`, definition.title),
    ...(note === undefined ? {} : { note }),
    satisfies: buildSatisfies(context, place, definition.satisfies),
    overlays: { ...definition.overlays },
  };
}
