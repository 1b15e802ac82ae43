import type { PlanField, Tree } from '@guicheng/definition';
import type { Choice, Way } from '../choices.ts';
import type { Band } from './band.ts';
import { everything, intersect } from './band.ts';
import type { NumberLine } from './number-line.ts';
import { cut, DIGITS, dateSteps, decimalSteps } from './number-line.ts';
import { fieldRead, readBand } from './read-band.ts';

/** A choice whose every condition speaks of the same one number, amount or date. */
export interface Bands {
  readonly line: NumberLine;
  /** Digits after the point of an amount. */
  readonly scale: number;
  /** As the author wrote it, where it is a field. */
  readonly subject: string;
  /** The values the field may hold at all. */
  readonly domain: Band;
  readonly bands: readonly { readonly way: Way; readonly band: Band }[];
}

/** The bands of a choice, or undefined when its conditions are about more than one value. */
export function readBands({ ways, fields }: Choice): Bands | undefined {
  const read = ways.flatMap((way) => (way.when ? [{ way, condition: readBand(way.when.tree, fields) }] : []));
  const first = read[0]?.condition;
  if (!first) return undefined;
  const bands = read.flatMap(({ way, condition }) =>
    condition?.subject === first.subject && condition.line.currency === first.line.currency ? [{ way, band: condition.band }] : [],
  );
  if (bands.length < read.length) return undefined;
  const tree = JSON.parse(first.subject) as Tree;
  const field = fieldRead(tree, fields);
  const subject = field ? `form.${field.id}` : (read[0]!.way.when?.reads[0] ?? 'the value');
  return { line: first.line, scale: field?.scale ?? 2, subject, domain: field ? domainOf(first.line, field) : everything, bands };
}

function domainOf(line: NumberLine, field: PlanField): Band {
  const from = steps(line, field, field.min);
  const to = steps(line, field, field.max);
  return intersect(everything, [
    { from: from === undefined ? undefined : cut(line, from, 'below'), to: to === undefined ? undefined : cut(line, to, 'above') },
  ]);
}

function steps(line: NumberLine, field: PlanField, bound: number | string | undefined): bigint | undefined {
  if (bound === undefined) return undefined;
  if (typeof bound === 'number') return Number.isSafeInteger(bound) ? BigInt(bound) : undefined;
  if (line.unit === 'date') return dateSteps(bound);
  const exact = decimalSteps(bound);
  if (exact === undefined || line.unit === 'decimal') return exact;
  return exact / 10n ** BigInt(DIGITS - (field.scale ?? 2));
}
