import { didYouMean } from '../../../did-you-mean.ts';
import { messages } from '../../../messages.gen.ts';
import type { BuildContext } from './context.ts';

/** Ids that a reference may name; undefined where nobody knows them, because the file that has them is wrong and says so. */
export type Candidates = Iterable<string> | undefined;

/** Whether `id` is one of `candidates`; if not, says so at `place` in the words of `what`, such as `position`. */
export function refer({ report, source }: BuildContext, what: string, id: string, place: string, candidates: Candidates): boolean {
  if (candidates === undefined) return true;
  const known = [...candidates];
  if (known.includes(id)) return true;
  const help = didYouMean(id, known) ?? (known.length > 0 && known.length <= 8 ? `there are ${known.map((each) => `\`${each}\``).join(', ')}` : undefined);
  report(messages.reference_unknown(source.at(place), { what, id }, { help }));
  return false;
}

/** As `refer`, for an id that may be left out; undefined when it is not known. */
export function referOptional(context: BuildContext, what: string, id: string | undefined, place: string, candidates: Candidates): string | undefined {
  return id !== undefined && refer(context, what, id, place, candidates) ? id : undefined;
}

/** The rows a definition or a part of one satisfies, those that exist. */
export function buildSatisfies(context: BuildContext, place: string, satisfies: readonly string[] | undefined): readonly string[] {
  if (!satisfies || satisfies.length === 0) return [];
  const known = context.definitions.requirementRows;
  return satisfies.filter((id, index) => known?.has(id) || refer(context, 'requirement', id, `${place}/satisfies/${index}`, known));
}
