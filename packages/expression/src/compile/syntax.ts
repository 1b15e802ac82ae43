import type { parse } from '@bufbuild/cel';
import type { Place } from './problem.ts';

type Parsed = ReturnType<typeof parse>;
type Expr = Parsed['expr'];
type Constant = Extract<Expr['exprKind'], { case: 'constExpr' }>['value'];

/** A parsed expression as it was written: macros are calls, operators are calls named as CEL names them (`_+_`). */
export type Syntax = Place &
  (
    | { readonly kind: 'constant'; readonly type: 'null' | 'bool' | 'int' | 'double' | 'string'; readonly value: null | boolean | bigint | number | string }
    | { readonly kind: 'unsupported'; readonly what: string }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'select'; readonly of: Syntax; readonly field: string; readonly fieldPlace: Place }
    | CallSyntax
    | { readonly kind: 'list'; readonly items: readonly Syntax[] }
    | { readonly kind: 'map'; readonly entries: readonly (readonly [Syntax, Syntax])[] }
  );

export type CallSyntax = Place & {
  readonly kind: 'call';
  readonly name: string;
  readonly namePlace: Place;
  readonly target: Syntax | undefined;
  readonly args: readonly Syntax[];
};

const TOKEN =
  /[rRbB]{0,2}(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|-?(?:0x[0-9a-f]+|\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?)u?|\.?[\p{L}_][\p{L}\p{N}_]*|[&|=!<>]+|.?/isuy;

/** Deeper than this, and the author is told to split the expression. */
const MAX_DEPTH = 200;

/** Thrown by `toSyntax` for an expression nested deeper than the bound. */
export class TooDeep extends Error {}

/** Undoes what the parser did to macros, and finds where each part stands. */
export function toSyntax(source: string, parsed: Parsed): Syntax {
  const { positions, macroCalls }: { positions: Readonly<Record<string, number>>; macroCalls: Readonly<Record<string, Expr>> } = parsed.sourceInfo!;

  function tokenAt(offset: number): Place {
    TOKEN.lastIndex = offset;
    TOKEN.test(source);
    return { start: offset, end: TOKEN.lastIndex };
  }

  /** The word after the dot at, or next to, an offset. */
  function wordAfter(offset: number, word: string): Place {
    const start = Math.max(source.indexOf(word, offset), offset);
    return { start, end: start + word.length };
  }

  /** Through the closing bracket that follows, when there is one. */
  function closed(end: number): number {
    return end + (/^[\s,()]*[)\]}]/.exec(source.slice(end, end + 20))?.[0].trimEnd().length ?? 0);
  }

  function convertCall(expr: { function: string; target?: Expr | undefined; args: Expr[] }, offset: number, depth: number): Syntax {
    const target = expr.target && convert(expr.target, depth + 1);
    const args = expr.args.map((argument) => convert(argument, depth + 1));
    const parts = target ? [target, ...args] : args;
    const start = Math.min(offset, ...parts.map((part) => part.start));
    const last = Math.max(offset, ...parts.map((part) => part.end));
    const named = /^\w+$/.test(expr.function);
    const namePlace = named ? wordAfter(offset, expr.function) : tokenAt(offset);
    const bracketed = named || expr.function === '_[_]';
    return { kind: 'call', name: expr.function, namePlace, target, args, start, end: bracketed ? closed(Math.max(last, namePlace.end)) : last };
  }

  function convert(expr: Expr, depth: number): Syntax {
    if (depth > MAX_DEPTH) throw new TooDeep();
    const id = String(expr.id);
    const offset = positions[id]!;
    const place = tokenAt(offset);
    const kind = (macroCalls[id] ?? expr).exprKind;
    switch (kind.case) {
      case 'identExpr':
        return { kind: 'name', name: kind.value.name, ...place };
      case 'selectExpr': {
        const of = convert(kind.value.operand as Expr, depth + 1);
        const fieldPlace = wordAfter(offset, kind.value.field);
        return { kind: 'select', of, field: kind.value.field, fieldPlace, start: of.start, end: fieldPlace.end };
      }
      case 'callExpr':
        return convertCall(kind.value, offset, depth);
      case 'listExpr': {
        const items = kind.value.elements.map((item) => convert(item, depth + 1));
        return { kind: 'list', items, start: offset, end: closed(Math.max(offset + 1, ...items.map((item) => item.end))) };
      }
      case 'structExpr': {
        if (kind.value.messageName) return { kind: 'unsupported', what: kind.value.messageName, ...place };
        const entries = kind.value.entries.map((entry): [Syntax, Syntax] => [
          convert(entry.keyKind.value as Expr, depth + 1),
          convert(entry.value as Expr, depth + 1),
        ]);
        return { kind: 'map', entries, start: offset, end: closed(Math.max(offset + 1, ...entries.map(([, value]) => value.end))) };
      }
      default:
        // Comprehensions are calls again, so that a constant is all that is left.
        return convertConstant((kind.value as Constant).constantKind, place);
    }
  }

  return convert(parsed.expr, 0);
}

function convertConstant(constant: { case: string | undefined; value?: unknown }, place: Place): Syntax {
  switch (constant.case) {
    case 'nullValue':
      return { kind: 'constant', type: 'null', value: null, ...place };
    case 'boolValue':
      return { kind: 'constant', type: 'bool', value: constant.value as boolean, ...place };
    case 'int64Value':
      return { kind: 'constant', type: 'int', value: constant.value as bigint, ...place };
    case 'doubleValue':
      return { kind: 'constant', type: 'double', value: constant.value as number, ...place };
    case 'stringValue':
      return { kind: 'constant', type: 'string', value: constant.value as string, ...place };
    default:
      return { kind: 'unsupported', what: constant.case === 'uint64Value' ? 'uint' : 'bytes', ...place };
  }
}
