import type { Operator, Tree, Type } from '@guicheng/definition';
import { innerBound, joined, stepsThrough } from './bound.ts';
import type { Checked } from './checked.ts';
import { adapt, filled, result, unify } from './checked.ts';
import type { Context } from './context.ts';
import { checkAll } from './context.ts';
import { knowing } from './facts.ts';
import { problem } from './problem.ts';
import type { CallSyntax, Syntax } from './syntax.ts';
import type { TypeKind } from './type-text.ts';
import { isObjectType, itemType, typeKind, typeText } from './type-text.ts';

type Overload = readonly [left: TypeKind, right: TypeKind, function: string, result?: Type];

const ARITHMETIC: Readonly<Record<string, readonly Overload[]>> = {
  '_+_': [
    ['int', 'int', 'addInt'],
    ['double', 'double', '+'],
    ['string', 'string', '+'],
    ['decimal', 'decimal', 'addDecimal'],
    ['money', 'money', 'addMoney'],
    ['duration', 'duration', 'addDuration'],
    ['timestamp', 'duration', 'addTimestamp'],
    ['duration', 'timestamp', 'addTimestamp', 'timestamp'],
    ['list', 'list', 'concat'],
  ],
  '_-_': [
    ['int', 'int', 'subtractInt'],
    ['double', 'double', '-'],
    ['decimal', 'decimal', 'subtractDecimal'],
    ['money', 'money', 'subtractMoney'],
    ['duration', 'duration', 'subtractDuration'],
    ['timestamp', 'timestamp', 'timeBetween', 'duration'],
    ['timestamp', 'duration', 'subtractFromTimestamp'],
  ],
  '_*_': [
    ['int', 'int', 'multiplyInt'],
    ['double', 'double', '*'],
    ['decimal', 'decimal', 'multiplyDecimal'],
    ['money', 'int', 'multiplyMoney'],
  ],
  '_/_': [
    ['int', 'int', 'divideInt'],
    ['double', 'double', '/'],
  ],
  '_%_': [['int', 'int', 'moduloInt']],
};

const COMPARISONS: Readonly<Record<string, Operator>> = { '_==_': '==', '_!=_': '!=', '_<_': '<', '_<=_': '<=', '_>_': '>', '_>=_': '>=' };

/** Kinds whose values JavaScript compares as CEL does. */
const NATIVE: ReadonlySet<TypeKind> = new Set(['bool', 'int', 'double', 'date', 'time', 'timestamp', 'duration']);
const COMPARE: Readonly<Partial<Record<TypeKind, string>>> = { decimal: 'compareDecimal', money: 'compareMoney' };

function noOverload(call: CallSyntax, parts: readonly Checked[], context: Context, suggestion?: string): undefined {
  const operator = call.name.replaceAll('_', '').replace('@', '').replace('[]', '[…]');
  const types = parts.map((part) => typeText(part.type));
  context.report(problem('expression_no_overload', call, { function: operator, types: types.join(', ') }, suggestion));
}

function mixedCurrency(call: CallSyntax, left: Type, right: Type, context: Context): boolean {
  const mixed = typeof left === 'object' && typeof right === 'object' && 'money' in left && 'money' in right && left.money !== right.money;
  if (mixed) context.report(problem('expression_mixed_currency', call, { left: left.money, right: right.money }));
  return mixed;
}

/** Whether `same` compares two values of the type; a text of a decimal or an instant has more than one spelling. */
function isComparable(type: Type): boolean {
  if (isObjectType(type))
    return Object.values(type.fields).every((field) => field.type !== 'timestamp' && field.type !== 'duration' && isComparable(field.type));
  if (typeof type === 'object' && 'map' in type) return isComparable(type.map);
  return typeKind(type) === 'list' ? isComparable(itemType(type)) : type !== 'decimal';
}

function checkComparison(call: CallSyntax, operator: Operator, parts: readonly [Checked, Checked], context: Context): Checked | undefined {
  const [left, right] = unify(...parts) ?? parts;
  if (mixedCurrency(call, left.type, right.type, context)) return undefined;
  const [kind, other] = [typeKind(left.type), typeKind(right.type)];
  const done = (tree: Tree, extra = 0) => result(tree, 'bool', parts, call, { extra });
  const equality = operator === '==' || operator === '!=';
  if (!unify(left, right)) {
    const numbers = (kind === 'int' && other === 'double') || (kind === 'double' && other === 'int');
    if (numbers && !equality) return done([operator, left.tree, right.tree]);
    return noOverload(call, parts, context, kind === 'null' || other === 'null' ? 'has(…)' : undefined);
  }
  if (NATIVE.has(kind)) return done([operator, left.tree, right.tree]);
  const compare = COMPARE[kind] ?? (kind === 'string' && !equality ? 'compareText' : undefined);
  if (compare) return done([operator, ['call', compare, [left.tree, right.tree]], 0], stepsThrough(left.bound));
  if (!equality || !isComparable(left.type)) return noOverload(call, parts, context);
  const steps = Math.min(stepsThrough(left.bound), stepsThrough(right.bound));
  if (kind === 'string' || kind === 'null') return done([operator, left.tree, right.tree], steps);
  const same: Tree = ['call', 'same', [filled(left), filled(right)]];
  return done(operator === '==' ? same : ['not', same], steps);
}

function checkArithmetic(call: CallSyntax, overloads: readonly Overload[], parts: readonly [Checked, Checked], context: Context): Checked | undefined {
  const [left, right] = unify(...parts) ?? parts;
  if (call.name !== '_*_' && mixedCurrency(call, left.type, right.type, context)) return undefined;
  // `3 * price` is `price * 3`.
  if (call.name === '_*_' && left.type === 'int' && typeKind(right.type) === 'money') return checkArithmetic(call, overloads, [right, left], context);
  const fits = (checked: Checked, kind: TypeKind) => typeKind(checked.type) === kind || checked.type === 'dyn';
  const overload = overloads.find(([a, b]) => fits(left, a) && fits(right, b));
  const listsDiffer = overload?.[2] === 'concat' && !unify(left, right);
  if (!overload || listsDiffer) return noOverload(call, parts, context);
  const [kind, , name, type = left.type === 'dyn' ? overload[0] : left.type] = overload;
  const trees = [filled(left), filled(right)] as const;
  const grows = kind === 'string' || kind === 'list';
  const bound = grows ? joined(left.bound, right.bound) : left.bound;
  const tree: Tree = name.length === 1 ? [name as Operator, ...trees] : ['call', name, trees];
  return result(tree, type as Type, parts, call, { bound, extra: kind === 'list' ? bound.size : grows ? stepsThrough(bound) : 0 });
}

function checkNegation(call: CallSyntax, part: Checked, context: Context): Checked | undefined {
  const names: Readonly<Partial<Record<TypeKind, string>>> = { int: 'negateInt', decimal: 'negateDecimal', money: 'negateMoney' };
  const kind = typeKind(part.type);
  if (kind === 'double') return result(['negate', part.tree], 'double', [part], call);
  const name = names[kind];
  return name ? result(['call', name, [part.tree]], part.type, [part], call) : noOverload(call, [part], context);
}

function checkIn(call: CallSyntax, [value, list]: readonly [Checked, Checked], context: Context): Checked | undefined {
  if (typeof list.type === 'object' && 'map' in list.type) {
    const fits = adapt(value, list.type.key ?? 'string') || list.type.map === 'dyn';
    return fits ? result(['call', 'hasKey', [list.tree, value.tree]], 'bool', [value, list], call) : noOverload(call, [value, list], context);
  }
  const type = itemType(list.type);
  const item = adapt(value, type);
  const items = item ? list : adapt(list, { list: value.type });
  if (typeKind(list.type) !== 'list' || !items || !isComparable(value.type)) return noOverload(call, [value, list], context);
  const kind = typeKind(value.type);
  // JavaScript's own search finds NaN, and objects by identity.
  const native = kind === 'string' || (NATIVE.has(kind) && kind !== 'double' && typeKind(type) === kind);
  const tree: Tree = ['call', native ? 'contains' : 'includes', [filled(items), (item ?? value).tree]];
  return result(tree, 'bool', [value, list], call, { extra: stepsThrough(list.bound) });
}

function checkIndex(call: CallSyntax, [of, index]: readonly [Checked, Checked], context: Context): Checked | undefined {
  const options = { bound: innerBound(of.bound) };
  if (typeof of.type === 'object' && 'map' in of.type) {
    if (!adapt(index, of.type.key ?? 'string')) return noOverload(call, [of, index], context);
    return result(['call', 'lookup', [of.tree, index.tree]], of.type.map, [of, index], call, options);
  }
  if (typeKind(of.type) !== 'list' || !adapt(index, 'int')) return noOverload(call, [of, index], context);
  return result(['call', 'item', [filled(of), index.tree]], itemType(of.type), [of, index], call, options);
}

/** `&&` and `||`: the right side is checked knowing what the left side has proved. */
function checkJoin(call: CallSyntax, operator: '&&' | '||', context: Context): Checked | undefined {
  const [first, second] = call.args as readonly [Syntax, Syntax];
  const left = wantBool(context.check(first, context), context);
  const right = wantBool(context.check(second, knowing(first, operator === '&&', context)), context);
  return left && right && result([operator, left.tree, right.tree], 'bool', [left, right], call);
}

function wantBool(checked: Checked | undefined, context: Context): Checked | undefined {
  if (!checked || checked.type === 'bool' || checked.type === 'dyn') return checked;
  context.report(problem('expression_wrong_type', checked.place, { expected: 'bool', found: typeText(checked.type) }));
  return undefined;
}

function checkIf(call: CallSyntax, context: Context): Checked | undefined {
  const [test, then, otherwise] = call.args as readonly [Syntax, Syntax, Syntax];
  const condition = wantBool(context.check(test, context), context);
  const yes = context.check(then, knowing(test, true, context));
  const no = context.check(otherwise, knowing(test, false, context));
  if (!condition || !yes || !no) return undefined;
  const both = unify(yes, no);
  if (!both) {
    context.report(problem('expression_wrong_type', no.place, { expected: typeText(yes.type), found: typeText(no.type) }));
    return undefined;
  }
  const [a, b] = both;
  return result(['if', condition.tree, a.tree, b.tree], a.type, [condition, a, b], call, { bound: joined(a.bound, b.bound) });
}

/** A call whose name is an operator, with as many operands as it takes; undefined when it is wrong, which has been reported. */
export function checkOperator(call: CallSyntax, context: Context): Checked | undefined {
  if (call.name === '_&&_') return checkJoin(call, '&&', context);
  if (call.name === '_||_') return checkJoin(call, '||', context);
  if (call.name === '_?_:_') return checkIf(call, context);
  const parts = checkAll(call.args, context);
  if (!parts) return undefined;
  const [first, second] = parts as readonly [Checked, Checked];
  if (call.name === '!_') {
    const condition = wantBool(first, context);
    return condition && result(['not', condition.tree], 'bool', [condition], call);
  }
  if (call.name === '-_') return checkNegation(call, first, context);
  if (call.name === '@in') return checkIn(call, [first, second], context);
  if (call.name === '_[_]') return checkIndex(call, [first, second], context);
  const comparison = COMPARISONS[call.name];
  if (comparison) return checkComparison(call, comparison, [first, second], context);
  return checkArithmetic(call, ARITHMETIC[call.name] as readonly Overload[], [first, second], context);
}
