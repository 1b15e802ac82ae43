import type { Plan } from '@guicheng/definition';
import { canonicalFigure } from './canonical-figure.ts';
import { type DefinedFigure, definedFigures } from './defined-figures.ts';

/** A figure a row demands and no definition that satisfies it says. */
export interface DifferingFigure {
  readonly name: string;
  readonly demanded: string;
  /** What a definition says instead; absent where none says anything of that name. */
  readonly defined?: DefinedFigure;
}

/** Names of figures a definition has; whatever else a register calls a figure may be any of its figures. */
const KNOWN: readonly string[] = ['within', 'atMost', 'atLeast', 'by', 'every', 'per', 'window', 'open', 'close'];

/** Compares the figures of a row with those of the definitions that satisfy it: each has to be said by one of them. */
export function differingFigures(
  plan: Plan,
  figures: { readonly [name: string]: string | number },
  definitions: readonly string[],
): readonly DifferingFigure[] {
  const defined = definitions.flatMap((definition) => definedFigures(plan, definition));
  return Object.entries(figures).flatMap(([name, demanded]) => {
    const said = canonicalFigure(demanded);
    const candidates = KNOWN.includes(name) ? defined.filter((each) => each.name === name) : defined;
    if (isSaidInWords(name, said, defined) || candidates.some(({ value }) => isSame(said, value))) return [];
    const [other] = KNOWN.includes(name) ? candidates : [];
    return [{ name, demanded: String(demanded), ...(other ? { defined: other } : {}) }];
  });
}

/** A register says `day` of what happens each day; whether the company serves on that day is its calendar's to say. */
function isSame(demanded: string, defined: string): boolean {
  return demanded === defined || demanded.replace(/^day\b/, 'service-day') === defined;
}

/**
 * Demands without a number of their own: `at once` asks for some limit, `same day` for one on the day, `0 days` ahead for an order, a unit for
 * nothing, a penalty for one, and a duration is of every case. What is owed every week is owed once a week at least, and the other way round.
 */
function isSaidInWords(name: string, demanded: string, defined: readonly DefinedFigure[]): boolean {
  const has = (...names: readonly string[]) => defined.some((each) => names.includes(each.name));
  const isKind = (kind: string) => defined.some((each) => each.name === 'kind' && each.value === kind);
  if (name === 'unit') return true;
  if (name === 'penalty') return defined.some(({ place }) => place.includes('penalty'));
  if (name === 'atLeast' && demanded === '1' && (isKind('duration') || isKind('clock'))) return true;
  if (name === 'per' && isKind('clock')) return defined.some((each) => each.name === 'every' && isSame(demanded, each.value));
  if (name === 'every' && isKind('frequency')) return defined.some((each) => each.name === 'per' && isSame(demanded, each.value));
  if (name === 'atLeast' && demanded === '0 days') return isKind('lead-time');
  if (name !== 'within') return false;
  return demanded === 'at once' ? has('within') : demanded === 'same day' && has('within', 'by');
}
