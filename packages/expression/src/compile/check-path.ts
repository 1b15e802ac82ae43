import type { ObjectType, Tree, Type } from '@guicheng/definition';
import { boundOf } from './bound.ts';
import type { Checked } from './checked.ts';
import { result } from './checked.ts';
import type { Context } from './context.ts';
import { pathKey } from './facts.ts';
import { nearestName } from './nearest-name.ts';
import { problem } from './problem.ts';
import type { Syntax } from './syntax.ts';
import { isObjectType, itemType, typeKind, typeText } from './type-text.ts';

type Select = Extract<Syntax, { kind: 'select' }>;
type Name = Extract<Syntax, { kind: 'name' }>;

/** `optional` is true where absence is what is asked about: in `has` and `default`. */
type Access = Context & { readonly optional?: boolean };

/** Every JavaScript object has these, so that an absent one would look present. */
export function isInherited(name: string): boolean {
  return name in Object.prototype;
}

/** Money without a currency is money in the pack's. */
export function withCurrency(type: Type, currency: string): Type {
  if (type === 'money') return { money: currency };
  return typeof type === 'object' && 'list' in type ? { ...type, list: withCurrency(type.list, currency) } : type;
}

function resolveName(syntax: Name, context: Access): Checked | undefined {
  const { name } = syntax;
  const { roots } = context.scope;
  const variable = context.variables.get(name);
  const type = variable?.type ?? (Object.hasOwn(roots, name) ? roots[name] : undefined);
  if (!type) {
    const nearest = nearestName(name, [...context.variables.keys(), ...Object.keys(roots)]);
    context.report(problem('expression_unknown_root', syntax, { name }, nearest));
    return undefined;
  }
  return result(['read', name], type, [], syntax, { bound: variable?.bound ?? boundOf(type) });
}

/** A path as written; undefined for what is computed. */
function pathText(syntax: Syntax): string | undefined {
  if (syntax.kind === 'name') return syntax.name;
  if (syntax.kind !== 'select') return undefined;
  const of = pathText(syntax.of);
  return of === undefined ? undefined : `${of}.${syntax.field}`;
}

function resolveField(syntax: Select, of: Checked, type: ObjectType, context: Access): Checked | undefined {
  const name = syntax.field;
  const field = Object.hasOwn(type.fields, name) ? type.fields[name] : undefined;
  if (!field) {
    context.report(problem('expression_unknown_field', syntax.fieldPlace, { name, of: type.object }, nearestName(name, Object.keys(type.fields))));
    return undefined;
  }
  if (isInherited(name)) {
    context.report(problem('expression_reserved_word', syntax.fieldPlace, { word: name }));
    return undefined;
  }
  const key = pathKey(syntax, context);
  if (field.optional && !context.optional && !(key && context.present.has(key))) {
    const path = pathText(syntax);
    context.report(problem('expression_absent_field', syntax, { path: path ?? name, name }, path && `has(${path}) && …`));
  }
  const [kind, path] = of.tree as readonly unknown[];
  const tree: Tree = kind === 'read' ? ['read', `${path}.${name}`] : ['field', of.tree, name];
  return result(tree, field.type, kind === 'read' ? [] : [of], syntax, { bound: boundOf(field.type) });
}

function resolveSelect(syntax: Select, context: Access): Checked | undefined {
  const { of: operand } = syntax;
  const of = operand.kind === 'name' || operand.kind === 'select' ? resolvePath(operand, context) : context.check(operand, context);
  if (!of) return undefined;
  if (isObjectType(of.type)) return resolveField(syntax, of, of.type, context);
  if (typeof of.type === 'object' && 'map' in of.type) {
    return result(['call', 'lookup', [of.tree, syntax.field]], of.type.map, [of], syntax, { bound: boundOf(of.type.map) });
  }
  context.report(problem('expression_unknown_field', syntax.fieldPlace, { name: syntax.field, of: typeText(of.type) }));
  return undefined;
}

/** The place in the data a path names, before its value is brought into the form expressions compute with. */
export function resolvePath(syntax: Name | Select, context: Access): Checked | undefined {
  return syntax.kind === 'name' ? resolveName(syntax, context) : resolveSelect(syntax, context);
}

/** Instants and durations travel as text and are computed with as nanoseconds. */
function toComputable(tree: Tree, type: Type): Tree {
  if (type === 'timestamp') return ['call', 'readTimestamp', [tree]];
  if (type === 'duration') return ['call', 'readDuration', [tree]];
  if (typeKind(type) !== 'list') return tree;
  const item: Tree = ['read', 'x'];
  const converted = toComputable(item, itemType(type));
  return converted === item ? tree : ['each', ['default', tree, ['list', []]], 'x', converted];
}

/** Whether values of a type can be brought into the form expressions compute with; a map of instants cannot. */
function isReadable(type: Type): boolean {
  if (typeof type === 'object' && 'map' in type) return isReadable(type.map) && toComputable(null, type.map) === null;
  return typeKind(type) === 'list' ? isReadable(itemType(type)) : type !== 'dyn';
}

/** The root or variable a path begins with. */
function firstName(path: string): string {
  return path.replace(/\..*/, '');
}

/** What a path reads, ready to compute with. */
export function checkPath(syntax: Name | Select, context: Access): Checked | undefined {
  const path = resolvePath(syntax, context);
  if (!path) return undefined;
  const [kind, read] = path.tree as readonly unknown[];
  const variable = kind === 'read' ? context.variables.get(firstName(String(read))) : undefined;
  // The variable of a comprehension holds what the list did, which has been converted already.
  if (syntax.kind === 'name' && variable) return path;
  const type = withCurrency(path.type, context.scope.currency);
  if (!isReadable(type)) {
    context.report(problem('expression_unsupported', syntax, { what: typeText(type) }));
    return undefined;
  }
  if (kind === 'read' && !variable) context.read(String(read));
  return { ...path, type, tree: toComputable(path.tree, type) };
}

/** `has(path)`: whether it is there, and everything on the way to it. */
export function checkHas(target: Syntax, place: Syntax, context: Context): Checked | undefined {
  if (target.kind !== 'select') {
    context.report(problem('expression_wrong_type', target, { expected: 'a field, as in has(form.note)', found: 'a value' }));
    return undefined;
  }
  const path = resolvePath(target, { ...context, optional: true } as Access);
  if (!path) return undefined;
  const [kind, name, args] = path.tree as readonly [string, string, readonly Tree[]];
  if (kind === 'read' && !context.variables.has(firstName(name))) context.read(name);
  if (kind === 'call') return result(['call', 'hasKey', args], 'bool', [path], place);
  return result(['has', path.tree], 'bool', [path], place);
}
