import type { Expression, Tree } from '@guicheng/definition';
import type { Variant } from './figure.ts';
import { withValue } from './with-value.ts';

/** A number a condition compares with, and the condition with the number one unit to either side. */
export interface ConditionFigure {
  readonly said: string;
  readonly variants: readonly Variant[];
}

const COMPARISONS: readonly unknown[] = ['<', '<=', '>', '>=', '==', '!='];

/** The numbers and amounts a condition compares with. A larger bound of `>=` lets less through, which is taken for stricter. */
export function varyCondition(condition: Expression): readonly ConditionFigure[] {
  return bounds(condition.tree, []).map(({ path, value }) => {
    const variants = [-1, 1].map((sign): Variant => {
      const other: Bound = typeof value === 'number' ? value + sign : ['money', value[1] + sign, value[2]];
      return { is: sign > 0 ? 'tightened' : 'loosened', said: said(other), value: { ...condition, tree: withValue(condition.tree, path, other) } };
    });
    return { said: said(value), variants };
  });
}

type Bound = number | readonly ['money', number, string];

function bounds(tree: Tree, path: readonly string[]): readonly { readonly path: readonly string[]; readonly value: Bound }[] {
  if (!Array.isArray(tree)) return [];
  return tree.flatMap((part: Tree, index: number) => {
    const at = [...path, String(index)];
    if (index > 0 && COMPARISONS.includes(tree[0]) && isBound(part)) return [{ path: at, value: part }];
    return bounds(part, at);
  });
}

function isBound(tree: Tree): tree is Bound {
  return typeof tree === 'number' || (Array.isArray(tree) && tree[0] === 'money');
}

function said(value: Bound): string {
  return typeof value === 'number' ? String(value) : `${(value[1] / 100).toFixed(2)} ${value[2]}`;
}
