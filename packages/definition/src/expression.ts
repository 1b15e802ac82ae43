/**
 * What the checker knows about a value. JSON, so that a scope can be stored and compared.
 *
 * `money` alone is money in the pack's currency; `{ money: 'USD' }` names another one. `maxItems` bounds a list for the cost
 * (1,000 when absent). An optional field may be absent from the data; reading it needs a guard.
 */
export type Type =
  | 'bool'
  | 'int'
  | 'double'
  | 'string'
  | 'timestamp'
  | 'duration'
  | 'date'
  | 'time'
  | 'money'
  | 'decimal'
  | 'null'
  | 'dyn'
  | { readonly money: string }
  | { readonly list: Type; readonly maxItems?: number }
  | { readonly map: Type; readonly key?: 'string' | 'int' | 'bool' }
  | ObjectType;

/** A record with named fields; `object` is the name shown in messages, as `form` or `requester`. */
export type ObjectType = { readonly object: string; readonly fields: Readonly<Record<string, FieldType>> };

/** One field of an object. `optional` means that a correct value may lack it. */
export type FieldType = { readonly type: Type; readonly optional: boolean };

/** Operators that mean in JavaScript what they mean on these operands; every other operation is a `call`. */
export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '&&' | '||';

/** The comprehensions: `one` is CEL's `exists_one`, `each` is its `map`. */
export type Comprehension = 'all' | 'exists' | 'one' | 'filter' | 'each';

/**
 * A checked expression: overloads are resolved to names, so no types are left in it. A scalar stands for itself.
 *
 * `read` holds a dotted path whose first part is a root or the variable of an enclosing comprehension. `integer` holds a
 * 64-bit integer beyond 2^53, or nanoseconds, in decimal digits. `call` names a function of `@guicheng/expression/functions`.
 */
export type Tree =
  | null
  | boolean
  | number
  | string
  | readonly ['integer', string]
  | readonly ['money', number, string]
  | readonly ['read', string]
  | readonly ['field', Tree, string]
  | readonly ['has', Tree]
  | readonly ['default', Tree, Tree]
  | readonly ['not', Tree]
  | readonly ['negate', Tree]
  | readonly [Operator, Tree, Tree]
  | readonly ['if', Tree, Tree, Tree]
  | readonly ['list', readonly Tree[]]
  | readonly ['map', readonly (readonly [Tree, Tree])[]]
  | readonly [Comprehension, Tree, string, Tree]
  | readonly ['call', string, readonly Tree[]];

/** A compiled expression, as the plan carries it. */
export type Expression = {
  readonly source: string;
  readonly type: Type;
  /** The longest paths it reads from the roots, as `form.urgency`, sorted and unique; a table read row by row counts as the table. */
  readonly reads: readonly string[];
  /** A static upper bound of the steps one evaluation takes. */
  readonly cost: number;
  readonly tree: Tree;
};
