import type { Comprehension, Tree, Type } from '@guicheng/definition';
import type { Bound } from './bound.ts';
import { innerBound, SMALL } from './bound.ts';
import { isInherited } from './check-path.ts';
import type { Checked } from './checked.ts';
import { filled } from './checked.ts';
import type { Context } from './context.ts';
import { knowing } from './facts.ts';
import { problem } from './problem.ts';
import type { CallSyntax, Syntax } from './syntax.ts';
import { itemType, typeKind, typeText } from './type-text.ts';

const KINDS: Readonly<Record<string, Comprehension>> = { all: 'all', exists: 'exists', exists_one: 'one', existsOne: 'one', filter: 'filter', map: 'each' };

/** Names of the comprehensions, as written. */
export const MACROS: readonly string[] = Object.keys(KINDS);

type Range = { readonly tree: Tree; readonly item: Type; readonly size: number; readonly of: Bound; readonly cost: number };

function rangeOf(target: Syntax, context: Context): Range | undefined {
  const checked = context.check(target, context);
  if (!checked) return undefined;
  const { type, bound, cost } = checked;
  if (typeof type === 'object' && 'map' in type)
    return { tree: ['call', 'keys', [checked.tree]], item: type.key ?? 'string', size: bound.size, of: SMALL, cost };
  if (typeKind(type) === 'list') return { tree: filled(checked), item: itemType(type), size: bound.size, of: innerBound(bound), cost };
  context.report(problem('expression_wrong_type', checked.place, { expected: 'a list', found: typeText(type) }));
  return undefined;
}

function wantBool(body: Checked | undefined, context: Context): Checked | undefined {
  if (!body || body.type === 'bool' || body.type === 'dyn') return body;
  context.report(problem('expression_wrong_type', body.place, { expected: 'bool', found: typeText(body.type) }));
  return undefined;
}

function typeOf(kind: Comprehension, range: Range, body: Checked): Type {
  if (kind === 'filter') return { list: range.item };
  return kind === 'each' ? { list: body.type } : 'bool';
}

/** `list.all(x, …)` and its kin; undefined when it is wrong, which has been reported. */
export function checkMacro(call: CallSyntax, context: Context): Checked | undefined {
  const kind = KINDS[call.name] as Comprehension;
  const [binder, ...bodies] = call.args;
  // Only `map` takes a condition before its body.
  if (!call.target || binder?.kind !== 'name' || !bodies[0] || bodies.length > (kind === 'each' ? 2 : 1)) {
    context.report(problem('expression_syntax', call, { found: call.name }, `list.${call.name}(x, …)`));
    return undefined;
  }
  const range = rangeOf(call.target, context);
  const { name } = binder;
  // What every JavaScript object inherits is no name for a variable.
  if (isInherited(name)) {
    context.report(problem('expression_reserved_word', binder, { word: name }));
    return undefined;
  }
  // Without a range every word about the variable would be wrong.
  if (!range) return undefined;
  const variable = { type: range.item, key: context.nextKey(), bound: range.of };
  const inside: Context = { ...context, variables: new Map(context.variables).set(name, variable) };
  const [first, last] = [bodies[0], bodies[1]];
  // `list.map(x, condition, value)` keeps only what the condition lets through.
  const filter = last && wantBool(context.check(first, inside), inside);
  const value = context.check(last ?? first, last ? knowing(first, true, inside) : inside);
  const body = kind === 'each' ? value : wantBool(value, inside);
  if (!body || (last && !filter)) return undefined;
  const list: Tree = filter ? ['filter', range.tree, name, filter.tree] : range.tree;
  const of = kind === 'each' ? body.bound : range.of;
  const grows = kind === 'each' || kind === 'filter';
  return {
    tree: [kind, list, name, body.tree],
    type: typeOf(kind, range, body),
    cost: 1 + range.cost + range.size * (body.cost + (filter?.cost ?? 0)),
    bound: grows ? { size: range.size, of } : SMALL,
    place: call,
  };
}
