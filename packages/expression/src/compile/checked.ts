import type { Tree, Type } from '@guicheng/definition';
import type { Bound } from './bound.ts';
import { SMALL } from './bound.ts';
import type { Place } from './problem.ts';
import { itemType, sameType, typeKind } from './type-text.ts';

/** A part of an expression, once its type is known. */
export type Checked = {
  readonly tree: Tree;
  readonly type: Type;
  /** Steps to compute it, at most. */
  readonly cost: number;
  readonly bound: Bound;
  readonly place: Place;
  /** An integer written in the source: it may stand for a double or a decimal. */
  readonly literal?: true;
  /** The items of a list written in the source, which adapt one by one. */
  readonly items?: readonly Checked[];
};

/** The exact tree of an integer. */
export function integerTree(value: bigint): Tree {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : ['integer', String(value)];
}

function literalValue(tree: Tree): bigint {
  return typeof tree === 'number' ? BigInt(tree) : BigInt((tree as readonly ['integer', string])[1]);
}

function adaptLiteral(checked: Checked, type: Type): Checked | undefined {
  if (type === 'double') return { ...checked, type, tree: Number(literalValue(checked.tree)) };
  return type === 'decimal' ? { ...checked, type, tree: String(literalValue(checked.tree)) } : undefined;
}

/** A record that has every field of another, and more: whoever acts is also a person. */
function isWider(found: Type, wanted: Type): boolean {
  if (typeof found === 'string' || typeof wanted === 'string' || !('object' in found) || !('object' in wanted)) return false;
  return Object.entries(wanted.fields).every(([name, { type }]) => Object.hasOwn(found.fields, name) && sameType(found.fields[name]!.type, type));
}

function isEmptyMap(type: Type): boolean {
  return typeof type === 'object' && 'map' in type && type.map === 'dyn';
}

/** The same value as another type: an integer written in the source as a double or decimal, an empty list or map as any. Otherwise undefined. */
export function adapt(checked: Checked, type: Type): Checked | undefined {
  if (sameType(checked.type, type)) return checked;
  if (checked.type === 'dyn') return { ...checked, type };
  if (checked.literal) return adaptLiteral(checked, type);
  if (typeKind(type) === 'map' && isEmptyMap(checked.type)) return { ...checked, type };
  if (isWider(checked.type, type)) return { ...checked, type };
  if (typeKind(checked.type) !== 'list' || typeKind(type) !== 'list') return undefined;
  if (checked.items) {
    const items = checked.items.map((item) => adapt(item, itemType(type)));
    if (items.some((item) => item === undefined)) return undefined;
    return { ...checked, type, tree: ['list', items.map((item) => (item as Checked).tree)], items: items as Checked[] };
  }
  return itemType(checked.type) === 'dyn' ? { ...checked, type } : undefined;
}

/** Two values as one type, if one of them adapts to the other. */
export function unify(a: Checked, b: Checked): readonly [Checked, Checked] | undefined {
  const left = adapt(a, b.type);
  if (left) return [left, b];
  const right = adapt(b, a.type);
  return right && [a, right];
}

/** Whether a draft, which lacks what the form requires, can make a tree come to nothing. */
function mayBeAbsent(tree: Tree): boolean {
  if (typeof tree !== 'object' || !tree) return false;
  switch (tree[0]) {
    case 'read':
    case 'field':
      return true;
    case 'if':
      return mayBeAbsent(tree[2]) || mayBeAbsent(tree[3]);
    case 'default':
      return mayBeAbsent(tree[2]);
    case 'call':
      return tree[1] === 'item' || tree[1] === 'lookup';
    default:
      return false;
  }
}

/** A text or list, with the empty one in place of an absent one. */
export function filled(checked: Checked): Tree {
  const kind = typeKind(checked.type);
  if ((kind !== 'string' && kind !== 'list') || !mayBeAbsent(checked.tree)) return checked.tree;
  return ['default', checked.tree, kind === 'string' ? '' : ['list', []]];
}

/** The result of an operation on parts: one step more than they take, and `extra`. */
export function result(
  tree: Tree,
  type: Type,
  parts: readonly Checked[],
  place: Place,
  { extra = 0, bound = SMALL }: { extra?: number; bound?: Bound } = {},
): Checked {
  return { tree, type, place, bound, cost: parts.reduce((sum, part) => sum + part.cost, 1 + extra) };
}
