import type { Expression } from '@guicheng/definition';
import { type Bound, conditionBounds, saidBound } from './condition-bounds.ts';
import type { Variant } from './figure.ts';
import { withValue } from './with-value.ts';

/** A number a condition compares with, and the condition with the number one unit to either side. */
export interface ConditionFigure {
  readonly said: string;
  readonly variants: readonly Variant[];
}

/** The numbers and amounts a condition compares with. A larger bound lets less through `>=`, which is taken for stricter; a smaller one through `<=`. */
export function varyCondition(condition: Expression): readonly ConditionFigure[] {
  return conditionBounds(condition.tree).map(({ operator, value, path }) => ({
    said: saidBound(value),
    variants: [-1, 1].map((sign): Variant => {
      const other = neighbor(value, sign);
      const is = sign > 0 === operator.startsWith('<') ? 'loosened' : 'tightened';
      return { is, said: saidBound(other), value: { ...condition, tree: withValue(condition.tree, path, other) } };
    }),
  }));
}

/** One count, one cent, or one of a decimal's last digit away. */
function neighbor(value: Bound, sign: number): Bound {
  if (typeof value === 'number') return value + sign;
  if (typeof value === 'object') return ['money', value[1] + sign, value[2]];
  const digits = value.split('.')[1]?.length ?? 0;
  return (Number(value) + sign / 10 ** digits).toFixed(digits);
}
