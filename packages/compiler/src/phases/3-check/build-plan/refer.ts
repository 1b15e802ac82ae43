import { didYouMean } from '../../../did-you-mean.ts';
import { messages } from '../../../messages.gen.ts';
import type { BuildContext } from './context.ts';

/** Whether `id` is one of `candidates`; if not, says so at `place` in the words of `what`, such as `position`. */
export function refer({ report, source }: BuildContext, what: string, id: string, place: string, candidates: Iterable<string>): boolean {
  const known = [...candidates];
  if (known.includes(id)) return true;
  const help = didYouMean(id, known) ?? (known.length > 0 && known.length <= 8 ? `there are ${known.map((each) => `\`${each}\``).join(', ')}` : undefined);
  report(messages.reference_unknown(source.at(place), { what, id }, { help }));
  return false;
}

/** As `refer`, for an id that may be left out; undefined when it is not known. */
export function referOptional(context: BuildContext, what: string, id: string | undefined, place: string, candidates: Iterable<string>): string | undefined {
  return id !== undefined && refer(context, what, id, place, candidates) ? id : undefined;
}

/** Ids of the positions of the organization. */
export function positionIds({ definitions }: BuildContext): readonly string[] {
  return Object.keys(definitions.organization.positions);
}

/** Requirement row ids of every register. */
export function requirementIds({ definitions }: BuildContext): readonly string[] {
  return [...definitions.requirements.values()].flatMap((register) => Object.keys(register.rows));
}

/** The rows a definition or a part of one satisfies, those that exist. */
export function buildSatisfies(context: BuildContext, place: string, satisfies: readonly string[] | undefined): readonly string[] {
  if (!satisfies || satisfies.length === 0) return [];
  const known = new Set(requirementIds(context));
  return satisfies.filter((id, index) => known.has(id) || refer(context, 'requirement', id, `${place}/satisfies/${index}`, known));
}
