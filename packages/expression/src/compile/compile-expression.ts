import type { Expression, Tree, Type } from '@guicheng/definition';
import { checkConstant, checkList, checkMap } from './check-constant.ts';
import { checkFunction } from './check-function.ts';
import { checkOperator } from './check-operator.ts';
import { checkPath, withCurrency } from './check-path.ts';
import type { Checked } from './checked.ts';
import { adapt } from './checked.ts';
import type { Context, Scope } from './context.ts';
import { parseSource } from './parse-source.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';
import type { Syntax } from './syntax.ts';
import { itemType, typeKind, typeText } from './type-text.ts';

const MAX_COST = 1_000_000;

/** An expression, or why there is none. With problems there is never an expression. */
export type CompiledExpression = { readonly expression?: Expression; readonly problems: readonly Problem[] };

function check(syntax: Syntax, context: Context): Checked | undefined {
  switch (syntax.kind) {
    case 'constant':
      return checkConstant(syntax, context);
    case 'name':
    case 'select':
      return checkPath(syntax, context);
    case 'list':
      return checkList(syntax, context);
    case 'map':
      return checkMap(syntax, context);
    case 'call':
      return /^\w+$/.test(syntax.name) ? checkFunction(syntax, context) : checkOperator(syntax, context);
    case 'unsupported':
      context.report(problem('expression_unsupported', syntax, { what: syntax.what }));
      return undefined;
  }
}

/** Instants and durations leave an expression as the text a form holds. */
function toValue(tree: Tree, type: Type): Tree {
  if (type === 'timestamp') return ['call', 'timestampText', [tree]];
  if (type === 'duration') return ['call', 'writeDuration', [tree]];
  if (typeKind(type) === 'map') return ['call', 'mapToObject', [tree]];
  if (typeKind(type) !== 'list') return tree;
  const item: Tree = ['read', 'x'];
  const converted = toValue(item, itemType(type));
  return converted === item ? tree : ['each', tree, 'x', converted];
}

/** Money in the pack's currency is plain `money` to whoever asks. */
function plainType(type: Type, currency: string): Type {
  if (typeof type !== 'object') return type;
  if ('money' in type && type.money === currency) return 'money';
  return 'list' in type ? { list: plainType(type.list, currency) } : type;
}

/**
 * Parses and checks an expression. Reports every mistake it can find rather than the first, in the order of the source, and
 * never throws for one. With `expected` the result has that type, or it is a problem.
 */
export function compileExpression(source: string, scope: Scope, expected?: Type): CompiledExpression {
  const parsed = parseSource(source);
  if (!parsed.syntax) return { problems: parsed.problems };
  const problems: Problem[] = [];
  const reads = new Set<string>();
  let keys = 0;
  const context: Context = {
    scope,
    variables: new Map(),
    present: new Set(),
    report: (each) => void problems.push(each),
    read: (path) => void reads.add(path),
    // No name can hold the sign, so that a variable is never taken for a root.
    nextKey: () => `#${++keys}`,
    check,
  };
  const checked = check(parsed.syntax, context);
  const wanted = expected && withCurrency(expected, scope.currency);
  const adapted = checked && (wanted ? adapt(checked, wanted) : checked);
  if (checked && wanted && !adapted)
    problems.push(problem('expression_wrong_type', parsed.syntax, { expected: typeText(wanted), found: typeText(checked.type) }));
  const limit = scope.maxCost ?? MAX_COST;
  const cost = Math.min(checked?.cost ?? 0, Number.MAX_SAFE_INTEGER);
  if (cost > limit) problems.push(problem('expression_too_costly', parsed.syntax, { cost: String(cost), limit: String(limit) }));
  if (!adapted || problems.length > 0) return { problems: problems.toSorted((a, b) => a.offset - b.offset) };
  const tree = toValue(adapted.tree, adapted.type);
  return { expression: { source, type: plainType(adapted.type, scope.currency), reads: [...reads].sort(), cost, tree }, problems: [] };
}
