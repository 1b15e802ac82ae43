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
  if ('list' in a && 'list' in b) return sameType(a.list, b.list);
  if ('map' in a && 'map' in b) return (a.key ?? 'string') === (b.key ?? 'string') && sameType(a.map, b.map);
  // Two that are alike are mostly one in memory, which spares writing them out.
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
