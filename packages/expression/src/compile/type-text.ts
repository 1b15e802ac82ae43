import type { ObjectType, Type } from '@guicheng/definition';

/** The kind of a type, without what it holds. */
export type TypeKind = Extract<Type, string> | 'list' | 'map' | 'object';

export function typeKind(type: Type): TypeKind {
  if (typeof type === 'string') return type;
  if ('money' in type) return 'money';
  if ('list' in type) return 'list';
  return 'map' in type ? 'map' : 'object';
}

export function isObjectType(type: Type): type is ObjectType {
  return typeof type === 'object' && 'object' in type;
}

/** What a list holds; `dyn` for an empty list, and for what is no list. */
export function itemType(type: Type): Type {
  return typeof type === 'object' && 'list' in type ? type.list : 'dyn';
}

/** A type as a message names it. */
export function typeText(type: Type): string {
  if (typeof type === 'string') return type === 'dyn' ? 'anything' : type;
  if ('money' in type) return `money in ${type.money}`;
  if ('list' in type) return `list of ${typeText(type.list)}`;
  return 'map' in type ? `map of ${typeText(type.map)}` : type.object;
}

/** Whether two types are one; the most items a list may have play no part. */
export function sameType(a: Type, b: Type): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  if ('money' in a || 'money' in b) return 'money' in a && 'money' in b && a.money === b.money;
  if ('list' in a || 'list' in b) return 'list' in a && 'list' in b && sameType(a.list, b.list);
  if ('map' in a || 'map' in b) return 'map' in a && 'map' in b && (a.key ?? 'string') === (b.key ?? 'string') && sameType(a.map, b.map);
  return a === b || (a.object === b.object && JSON.stringify(a) === JSON.stringify(b));
}
