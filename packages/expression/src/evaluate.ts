import type { Expression, Tree } from '@guicheng/definition';
import { EvaluationError } from './evaluation-error.ts';
import * as functions from './functions.ts';

/** What an expression needs beyond its roots. */
export type EvaluationOptions = {
  /** Workdays from one date (`YYYY-MM-DD`) to another, by the calendar of the place. */
  readonly workdaysBetween?: (from: string, to: string) => number;
};

type Bindings = Readonly<Record<string, unknown>>;
type Run = (tree: Tree, bindings: Bindings) => unknown;
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

const none: EvaluationOptions = {};
// Making an interpreter costs more than a run of it, and depends on its options alone.
const interpreters = new WeakMap<EvaluationOptions, Run>();

function interpreter(options: EvaluationOptions): Run {
  const known = interpreters.get(options);
  if (known) return known;
  const callable = { ...functions, ...options } as unknown as Readonly<Record<string, AnyFunction>>;
  const run: Run = (tree, bindings) => {
    if (typeof tree !== 'object' || !tree) return tree;
    switch (tree[0]) {
      case 'integer':
        return BigInt(tree[1]);
      case 'money':
        return { minor: tree[1], currency: tree[2] };
      case 'read':
        return tree[1].split('.').reduce(step, bindings);
      case 'field':
        return step(run(tree[1], bindings), tree[2]);
      case 'has':
        return run(tree[1], bindings) !== undefined;
      case 'default':
        return run(tree[1], bindings) ?? run(tree[2], bindings);
      case 'not':
        return !run(tree[1], bindings);
      case 'negate':
        return -(run(tree[1], bindings) as number);
      case 'if':
        return run(run(tree[1], bindings) ? tree[2] : tree[3], bindings);
      case 'list':
        return tree[1].map((item) => run(item, bindings));
      case 'map':
        return functions.mapOf(tree[1].map(([key, value]) => [run(key, bindings), run(value, bindings)]));
      case 'call': {
        const called = callable[tree[1]];
        if (!called) throw new EvaluationError('invalid_value');
        return called(...tree[2].map((argument) => run(argument, bindings)));
      }
      case '&&':
      case '||': {
        const join = tree[0] === '&&' ? functions.and : functions.or;
        return join(
          () => run(tree[1], bindings) as boolean,
          () => run(tree[2], bindings) as boolean,
        );
      }
      case 'all':
      case 'exists':
      case 'one':
      case 'filter':
      case 'each':
        return comprehend(tree[0], run(tree[1], bindings) as readonly unknown[], (item) => run(tree[3], { ...bindings, [tree[2]]: item }));
      default:
        return operate(tree[0], run(tree[1], bindings) as never, run(tree[2], bindings) as never);
    }
  };
  interpreters.set(options, run);
  return run;
}

/**
 * The value of a compiled expression for these roots, as the JSON a form holds. Pure. An absent value equals nothing and orders
 * as false; where a value is needed to compute with, it throws `EvaluationError`. Who evaluates often keeps the `options` object.
 */
export function evaluate(expression: Expression | Tree, roots: Bindings, options: EvaluationOptions = none): unknown {
  const tree = typeof expression === 'object' && expression && 'tree' in expression ? expression.tree : expression;
  return interpreter(options)(tree, roots);
}
