import type { Expression, Plan, PlanLength } from '@guicheng/definition';
import type { Figure, Variant } from './figure.ts';
import { varyCondition } from './vary-condition.ts';
import { varyFraction } from './vary-fraction.ts';
import { varyLength } from './vary-length.ts';
import { varyNumber } from './vary-number.ts';

/** What a scenario cannot see: texts, what a breach costs, and parts of the year that are no numbers. */
const NO_FIGURES: readonly string[] = ['title', 'note', 'reason', 'satisfies', 'overlays', 'unit', 'penalty', 'season', 'chosen', 'value'];

/** Every number of every SLA and chain that a scenario can prove, in the order of the pack. */
export function figuresOf({ slas, approvals }: Pick<Plan, 'slas' | 'approvals'>): readonly Figure[] {
  return [
    ...Object.values(slas).flatMap((sla) => {
      const figures = walk(sla, ['slas', sla.id]);
      return sla.firstDay === 'counted' ? figures.map(withoutNoDays) : figures;
    }),
    ...Object.values(approvals).flatMap((approval) => walk(approval, ['approvals', approval.id])),
  ];
}

function walk(value: unknown, place: readonly string[]): readonly Figure[] {
  const key = place.at(-1)!;
  const figure = (said: string, variants: readonly Variant[]): Figure => ({ definition: place.slice(0, 2).join('/'), place, said, variants });
  if (typeof value === 'number') {
    const found = varyNumber(place, value);
    return found ? [figure(found.said, found.variants)] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (isFraction(value)) {
    const { said, variants } = varyFraction(key, value);
    return [figure(said, variants)];
  }
  if (isLength(value)) return [figure(value.said, varyLength(key, value))];
  if (isExpression(value)) return varyCondition(value).map(({ said, variants }) => figure(said, variants));
  return Object.entries(value).flatMap(([inner, each]) => (NO_FIGURES.includes(inner) ? [] : walk(each, [...place, inner])));
}

/** Where the first day counts, no days end with it, as one day does: nobody could tell. */
function withoutNoDays(figure: Figure): Figure {
  return { ...figure, variants: figure.variants.filter(({ said }) => !/^0 (?:work)?days$/.test(said)) };
}

function isFraction(value: object): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');
}

function isLength(value: object): value is PlanLength {
  return 'unit' in value && 'said' in value;
}

function isExpression(value: object): value is Expression {
  return 'source' in value && 'tree' in value;
}
