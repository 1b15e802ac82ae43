import type { Expression, Tree } from '@guicheng/definition';
import { EvaluationError } from './evaluation-error.ts';
import * as functions from './functions.ts';

/** What an expression needs beyond its roots. */
export type EvaluationOptions = {
  /** Workdays from one date (`YYYY-MM-DD`) to another, by the calendar of the place. */
  readonly workdaysBetween?: (from: string, to: string) => number;
};

type Bindings = Readonly<Record<string, unknown>>;
type AnyFunction = (...args: readonly unknown[]) => unknown;

/** One step along a path; what lies beyond an absent group is absent. */
function step(value: unknown, field: string): unknown {
  return (value as Bindings | null | undefined)?.[field];
}

function comprehend(kind: string, list: readonly unknown[], body: (item: unknown) => unknown): unknown {
  const test = body as (item: unknown) => boolean;
  switch (kind) {
    case 'all':
      return functions.all(list, test);
    case 'exists':
      return functions.exists(list, test);
    case 'one':
      return list.filter(test).length === 1;
    case 'filter':
      return list.filter(test);
    default:
      return list.map(body);
  }
}

function operate(operator: string, left: never, right: never): unknown {
  switch (operator) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    default:
      return left / right;
  }
}

const library = functions as unknown as Readonly<Record<string, AnyFunction>>;

function run(tree: Tree, bindings: Bindings, options: EvaluationOptions): unknown {
  if (typeof tree !== 'object' || !tree) return tree;
  switch (tree[0]) {
    case 'integer':
      return BigInt(tree[1]);
    case 'money':
      return { minor: tree[1], currency: tree[2] };
    case 'read':
      return tree[1].split('.').reduce(step, bindings);
    case 'field':
      return step(run(tree[1], bindings, options), tree[2]);
    case 'has':
      return run(tree[1], bindings, options) !== undefined;
    case 'default':
      return run(tree[1], bindings, options) ?? run(tree[2], bindings, options);
    case 'not':
      return !run(tree[1], bindings, options);
    case 'negate':
      return -(run(tree[1], bindings, options) as number);
    case 'if':
      return run(run(tree[1], bindings, options) ? tree[2] : tree[3], bindings, options);
    case 'list':
      return tree[1].map((item) => run(item, bindings, options));
    case 'map':
      return functions.mapOf(tree[1].map(([key, value]) => [run(key, bindings, options), run(value, bindings, options)]));
    case 'call': {
      const called = tree[1] === 'workdaysBetween' ? (options.workdaysBetween as AnyFunction | undefined) : library[tree[1]];
      if (!called) throw new EvaluationError('invalid_value');
      return called(...tree[2].map((argument) => run(argument, bindings, options)));
    }
    case '&&':
    case '||': {
      const join = tree[0] === '&&' ? functions.and : functions.or;
      return join(
        () => run(tree[1], bindings, options) as boolean,
        () => run(tree[2], bindings, options) as boolean,
      );
    }
    case 'all':
    case 'exists':
    case 'one':
    case 'filter':
    case 'each':
      return comprehend(tree[0], run(tree[1], bindings, options) as readonly unknown[], (item) => run(tree[3], { ...bindings, [tree[2]]: item }, options));
    default:
      return operate(tree[0], run(tree[1], bindings, options) as never, run(tree[2], bindings, options) as never);
  }
}

/**
 * The value of a compiled expression for these roots, as the JSON a form holds. Pure. An absent value equals nothing and orders
 * as false; where a value is needed to compute with, it throws `EvaluationError`.
 */
export function evaluate(expression: Expression | Tree, roots: Bindings, options: EvaluationOptions = {}): unknown {
  const tree = typeof expression === 'object' && expression && 'tree' in expression ? expression.tree : expression;
  return run(tree, roots, options);
}
