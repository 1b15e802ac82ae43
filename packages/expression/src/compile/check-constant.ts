import type { Bound } from './bound.ts';
import { larger, SMALL } from './bound.ts';
import type { Checked } from './checked.ts';
import { adapt, integerTree, result, unify } from './checked.ts';
import type { Context } from './context.ts';
import { checkAll } from './context.ts';
import { problem } from './problem.ts';
import type { Syntax } from './syntax.ts';
import { typeKind, typeText } from './type-text.ts';

const LIMIT = 2n ** 63n;

/** A number, text, truth value or null as written. */
export function checkConstant(syntax: Extract<Syntax, { kind: 'constant' }>, context: Context): Checked | undefined {
  const { value, type } = syntax;
  if (typeof value === 'bigint') {
    if (value < LIMIT && value >= -LIMIT) return { ...result(integerTree(value), 'int', [], syntax), literal: true };
  } else if (typeof value !== 'number' || Number.isFinite(value)) {
    // JSON has no negative zero.
    const tree = Object.is(value, -0) ? (['negate', 0] as const) : value;
    return result(tree, type, [], syntax, { bound: { size: typeof value === 'string' ? value.length : 1 } });
  }
  context.report(problem('expression_invalid_literal', syntax, { literal: String(value), what: 'number' }));
  return undefined;
}

/** Brings all to one type; reports the first that fits none. */
function unifyAll(parts: readonly Checked[], context: Context): readonly Checked[] | undefined {
  const [first, ...rest] = parts;
  if (!first) return parts;
  const widest = rest.reduce((common, part) => unify(common, part)?.[0] ?? common, first);
  const unified = parts.map((part) => adapt(part, widest.type));
  const wrong = parts.find((_, index) => !unified[index]);
  if (!wrong) return unified as Checked[];
  context.report(problem('expression_wrong_type', wrong.place, { expected: typeText(widest.type), found: typeText(wrong.type) }));
  return undefined;
}

function largest(parts: readonly Checked[]): Bound {
  return parts.reduce((bound, part) => larger(bound, part.bound), SMALL);
}

/** A list as written; all items are of one type. */
export function checkList(syntax: Extract<Syntax, { kind: 'list' }>, context: Context): Checked | undefined {
  const parts = checkAll(syntax.items, context);
  const items = parts && unifyAll(parts, context);
  if (!items) return undefined;
  const bound = { size: items.length, of: largest(items) };
  const list = result(['list', items.map((item) => item.tree)], { list: items[0]?.type ?? 'dyn' }, items, syntax, { bound });
  return { ...list, items };
}

/** The kind of a map's keys, told by the first; undefined when it can be no key, which has been reported. */
function keyKind(first: Checked | undefined, context: Context): 'string' | 'int' | 'bool' | undefined {
  if (!first) return 'string';
  const kind = typeKind(first.type);
  if (kind === 'string' || kind === 'int' || kind === 'bool') return kind;
  context.report(problem('expression_wrong_type', first.place, { expected: 'string, int or bool', found: kind }));
  return undefined;
}

/** A map as written; keys are texts, integers or truth values, all values of one type. */
export function checkMap(syntax: Extract<Syntax, { kind: 'map' }>, context: Context): Checked | undefined {
  const keyParts = checkAll(
    syntax.entries.map(([key]) => key),
    context,
  );
  const valueParts = checkAll(
    syntax.entries.map(([, value]) => value),
    context,
  );
  const keys = keyParts && unifyAll(keyParts, context);
  const values = valueParts && unifyAll(valueParts, context);
  if (!keys || !values) return undefined;
  const key = keyKind(keys[0], context);
  if (!key) return undefined;
  const pairs = keys.map((each, index) => [each.tree, values[index]?.tree ?? null] as const);
  return result(['map', pairs], { map: values[0]?.type ?? 'dyn', key }, [...keys, ...values], syntax, { bound: { size: keys.length, of: largest(values) } });
}
