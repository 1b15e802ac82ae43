import type { PlanField, Tree } from '@guicheng/definition';
import type { Band } from './band.ts';
import { complement, intersect, unite } from './band.ts';
import type { NumberLine } from './number-line.ts';
import { cut, dateSteps, decimalSteps } from './number-line.ts';

/** Of which one value a condition speaks, and for which of its values it holds. */
export interface Condition {
  /** The value's tree as text: two conditions with the same text speak of the same value. */
  readonly subject: string;
  readonly line: NumberLine;
  readonly band: Band;
}

type Fields = { readonly [id: string]: PlanField };
type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!=';

const MIRRORED: Readonly<Record<Comparison, Comparison>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==', '!=': '!=' };

/** What a condition says about one number, amount or date; undefined when it speaks of anything else, or of two of them. */
export function readBand(tree: Tree, fields: Fields): Condition | undefined {
  if (!Array.isArray(tree)) return undefined;
  const [operator, left, right] = tree as readonly [string, Tree, Tree];
  if (operator === 'not') {
    const inner = readBand(left, fields);
    return inner && { ...inner, band: complement(inner.band) };
  }
  if (operator === '&&' || operator === '||') return join(operator, readBand(left, fields), readBand(right, fields));
  return operator in MIRRORED ? readComparison(operator as Comparison, left, right, fields) : undefined;
}

function join(operator: '&&' | '||', a: Condition | undefined, b: Condition | undefined): Condition | undefined {
  if (!a || !b || a.subject !== b.subject) return undefined;
  return { ...a, band: operator === '&&' ? intersect(a.band, b.band) : unite(a.band, b.band) };
}

function readComparison(operator: Comparison, left: Tree, right: Tree, fields: Fields): Condition | undefined {
  const exact = readExact(left);
  if (exact && right === 0) return readSides(operator, exact[0], exact[1], fields);
  return readSides(operator, left, right, fields);
}

/** The two sides of a comparison of amounts or decimals, which compiles to `compareMoney(a, b) < 0`. */
function readExact(tree: Tree): readonly [Tree, Tree] | undefined {
  if (!Array.isArray(tree) || tree[0] !== 'call') return undefined;
  const [, name, sides] = tree as readonly [string, string, readonly Tree[]];
  return name === 'compareMoney' || name === 'compareDecimal' ? [sides[0] ?? null, sides[1] ?? null] : undefined;
}

function readSides(operator: Comparison, left: Tree, right: Tree, fields: Fields): Condition | undefined {
  const literal = readLiteral(right, left, fields);
  if (literal) return conditionOf(operator, left, literal);
  const mirrored = readLiteral(left, right, fields);
  return mirrored && conditionOf(MIRRORED[operator], right, mirrored);
}

interface Literal {
  readonly line: NumberLine;
  readonly steps: bigint;
}

/** A literal on the line of the value it is compared with. A text says which line only by the kind of the field. */
function readLiteral(tree: Tree, subject: Tree, fields: Fields): Literal | undefined {
  if (Array.isArray(tree) && tree[0] === 'money') return { line: { unit: 'money', currency: String(tree[2]) }, steps: BigInt(Number(tree[1])) };
  const kind = fieldRead(subject, fields)?.kind;
  if (typeof tree === 'number' && Number.isSafeInteger(tree) && (kind === 'integer' || kind === 'rating'))
    return { line: { unit: 'integer' }, steps: BigInt(tree) };
  if (typeof tree !== 'string' || (kind !== 'decimal' && kind !== 'date')) return undefined;
  const steps = kind === 'date' ? dateSteps(tree) : decimalSteps(tree);
  return steps === undefined ? undefined : { line: { unit: kind }, steps };
}

/** The field an expression reads and nothing more. */
export function fieldRead(tree: Tree, fields: Fields): PlanField | undefined {
  if (!Array.isArray(tree) || tree[0] !== 'read') return undefined;
  const [root, id = '', ...rest] = String(tree[1]).split('.');
  return root === 'form' && rest.length === 0 && Object.hasOwn(fields, id) ? fields[id] : undefined;
}

function conditionOf(operator: Comparison, subject: Tree, { line, steps }: Literal): Condition {
  const below = cut(line, steps, 'below');
  const above = cut(line, steps, 'above');
  return { subject: JSON.stringify(subject), line, band: bandOf(operator, below, above) };
}

function bandOf(operator: Comparison, below: bigint, above: bigint): Band {
  switch (operator) {
    case '<':
      return [{ from: undefined, to: below }];
    case '<=':
      return [{ from: undefined, to: above }];
    case '>':
      return [{ from: above, to: undefined }];
    case '>=':
      return [{ from: below, to: undefined }];
    case '==':
      return [{ from: below, to: above }];
    case '!=':
      return complement([{ from: below, to: above }]);
  }
}
