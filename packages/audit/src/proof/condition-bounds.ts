import type { Tree } from '@guicheng/definition';

/** A number, an amount of money or a decimal that a condition compares with. */
export type Bound = number | string | readonly ['money', number, string];

/** A bound, the operator that has it on its right side, and the way to it in the tree. */
export interface ConditionBound {
  readonly operator: string;
  readonly value: Bound;
  readonly path: readonly string[];
}

/** Operators seen from the other side: `200 <= amount` asks the same as `amount >= 200`. */
const TURNED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==', '!=': '!=' };

/** Every bound in a condition, in the order it is written. Money and decimals are compared by a function, whose answer is compared with 0. */
export function conditionBounds(tree: Tree, path: readonly string[] = []): readonly ConditionBound[] {
  if (!Array.isArray(tree)) return [];
  const [operator, left, right] = tree as readonly [string, Tree, Tree];
  if (!Object.hasOwn(TURNED, operator)) return tree.flatMap((part: Tree, index: number) => conditionBounds(part, [...path, String(index)]));
  const called = right === 0 ? comparedBy(left) : undefined;
  const [sides, at] = called ? [called, [...path, '1', '2']] : [[left, right], path];
  const first = called ? 0 : 1;
  return sides.flatMap((side, index) => {
    const place = [...at, String(first + index)];
    if (!isBound(side, called !== undefined)) return conditionBounds(side, place);
    return [{ operator: index === 1 ? operator : TURNED[operator]!, value: side, path: place }];
  });
}

function comparedBy(tree: Tree): readonly Tree[] | undefined {
  if (!Array.isArray(tree) || tree[0] !== 'call' || !['compareMoney', 'compareDecimal'].includes(tree[1])) return undefined;
  return tree[2] as readonly Tree[];
}

function isBound(tree: Tree, isExact: boolean): tree is Bound {
  if (typeof tree === 'string') return isExact;
  return typeof tree === 'number' || (Array.isArray(tree) && tree[0] === 'money');
}

/** A bound as an author writes it. */
export function saidBound(value: Bound): string {
  return typeof value === 'object' ? (value[1] / 100).toFixed(2) : String(value);
}
