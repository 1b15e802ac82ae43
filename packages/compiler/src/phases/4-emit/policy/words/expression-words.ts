import type { Expression, PlanField, PlanForm, PlanProcedure, Tree } from '@guicheng/definition';
import type { Book } from '../book.ts';
import { element, type Html } from '../markup.ts';
import { findField } from './find-field.ts';
import { stageName } from './names.ts';
import { moneyWords } from './value-text.ts';

type Fields = { readonly [id: string]: PlanField };

/** What the roots of an expression stand for where it is written. */
export interface ExpressionScope {
  readonly form?: PlanForm | undefined;
  readonly procedure?: PlanProcedure | undefined;
  /** Columns of the table the expression stands in. */
  readonly row?: Fields | undefined;
  readonly payload?: Fields | undefined;
}

interface Reader {
  readonly book: Book;
  readonly scope: ExpressionScope;
  /** Columns a variable of an enclosing comprehension ranges over. */
  readonly variables: ReadonlyMap<string, Fields | undefined>;
}

/** A tree there are no words for. */
class Unsayable extends Error {}

/** A condition in words, or its source quoted when there are none for its shape. */
export function conditionWords(book: Book, expression: Expression, scope: ExpressionScope): Html {
  return attempt(book, expression, 'when.source', () => condition({ book, scope, variables: new Map() }, expression.tree));
}

/** A value in words, or its source quoted. */
export function valueWords(book: Book, expression: Expression, scope: ExpressionScope): Html {
  return attempt(book, expression, 'value.source', () => value({ book, scope, variables: new Map() }, expression.tree));
}

function attempt(book: Book, { source }: Expression, key: 'when.source' | 'value.source', say: () => Html): Html {
  try {
    return say();
  } catch (error) {
    if (!(error instanceof Unsayable)) throw error;
    book.quote(source);
    return book.say(key, { source: element('code', {}, source) });
  }
}

const COMPARISONS = {
  '<': ['when.less', 'when.before'],
  '<=': ['when.at-most', 'when.not-after'],
  '>': ['when.more', 'when.after'],
  '>=': ['when.at-least', 'when.not-before'],
} as const;
const TURNED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;
const ARITHMETIC = { '+': 'value.plus', '-': 'value.minus', '*': 'value.times', '/': 'value.divided' } as const;
/** Calls that change how a value is carried, not what it says. */
const CARRIERS = /^(read|to|parse)[A-Z]\w*$|^(timestampText|durationText|writeDuration|dateIn|scaled|int64|truncate)$/;
const COMPARE = /^compare(Money|Decimal|Text)$/;

function condition(reader: Reader, tree: Tree): Html {
  const { say } = reader.book;
  if (typeof tree === 'boolean') return say(tree ? 'when.always' : 'when.never');
  if (!Array.isArray(tree)) throw new Unsayable();
  const [operation, first, second] = tree as unknown as readonly [string, Tree, Tree];
  switch (operation) {
    case 'read':
    case 'field':
      return say('when.yes', { value: value(reader, tree) });
    case 'default':
      return condition(reader, first);
    case 'has':
      return say('when.has', { value: value(reader, first) });
    case 'not':
      return negation(reader, first);
    case '&&':
      return say('when.both', { left: condition(reader, first), right: condition(reader, second) });
    case '||':
      return disjunction(reader, tree);
    case '==':
    case '!=':
      return equality(reader, operation, first, second);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(reader, operation, first, second);
    case 'all':
    case 'exists':
    case 'one': {
      const [, list, variable, body] = tree as unknown as readonly [string, Tree, string, Tree];
      return say(`when.${operation}`, { list: value(reader, list), condition: condition(within(reader, list, variable), body) });
    }
    case 'call':
      return callCondition(reader, tree as unknown as readonly ['call', string, readonly Tree[]]);
  }
  throw new Unsayable();
}

function callCondition(reader: Reader, [, name, parts]: readonly ['call', string, readonly Tree[]]): Html {
  const { say } = reader.book;
  const [first = null, second = null] = parts;
  if ((name === 'contains' || name === 'includes') && isNode(first, 'list')) return membership(reader, 'when.in', first, second);
  if (name === 'contains' || name === 'includes') return say('when.contains', { whole: value(reader, first), part: against(reader, first, second) });
  if (name === 'startsWith') return say('when.starts', { whole: value(reader, first), part: value(reader, second) });
  if (name === 'endsWith') return say('when.ends', { whole: value(reader, first), part: value(reader, second) });
  if (name === 'same') return equality(reader, '==', first, second);
  if (name === 'and' || name === 'or') return condition(reader, [name === 'and' ? '&&' : '||', first, second]);
  throw new Unsayable();
}

function negation(reader: Reader, tree: Tree): Html {
  const { say } = reader.book;
  if (isNode(tree, 'has')) return say('when.has-not', { value: value(reader, tree[1] as Tree) });
  if (isNode(tree, 'read') || isNode(tree, 'field')) return say('when.no', { value: value(reader, tree) });
  if (isNode(tree, 'default')) return negation(reader, tree[1] as Tree);
  if (isNode(tree, 'not')) return condition(reader, tree[1] as Tree);
  if (isNode(tree, '==')) return equality(reader, '!=', tree[1] as Tree, tree[2] as Tree);
  if (isNode(tree, 'call') && (tree[1] as unknown) === 'contains') {
    const [list = null, item = null] = tree[2] as unknown as readonly Tree[];
    if (isNode(list, 'list')) return membership(reader, 'when.not-in', list, item);
  }
  return say('when.not', { condition: condition(reader, tree) });
}

/** `!has(a) || b` is how CEL says: if a is filled in, b. */
function disjunction(reader: Reader, tree: Tree): Html {
  const { say } = reader.book;
  const parts = disjuncts(tree);
  const guards = parts.flatMap((part) => (isNode(part, 'not') && isNode(part[1] as Tree, 'has') ? [part[1] as Tree] : []));
  const rest = parts.filter((part) => !(isNode(part, 'not') && isNode(part[1] as Tree, 'has')));
  const joined = (trees: readonly Tree[], key: 'when.both' | 'when.either') =>
    trees.map((each) => condition(reader, each)).reduce((left, right) => say(key, { left, right }));
  if (guards.length === 0 || rest.length === 0) return joined(parts, 'when.either');
  return say('when.implies', { condition: joined(guards, 'when.both'), result: joined(rest, 'when.either') });
}

function disjuncts(tree: Tree): readonly Tree[] {
  return isNode(tree, '||') ? [...disjuncts(tree[1] as Tree), ...disjuncts(tree[2] as Tree)] : [tree];
}

function equality(reader: Reader, operator: '==' | '!=', left: Tree, right: Tree): Html {
  const compared = compareCall(left, right);
  if (compared) return equality(reader, operator, compared[0], compared[1]);
  if (typeof right === 'boolean') return right === (operator === '==') ? condition(reader, left) : negation(reader, left);
  return reader.book.say(operator === '==' ? 'when.equals' : 'when.differs', { left: value(reader, left), right: against(reader, left, right) });
}

function comparison(reader: Reader, operator: keyof typeof COMPARISONS, left: Tree, right: Tree): Html {
  const compared = compareCall(left, right);
  if (compared) return comparison(reader, operator, compared[0], compared[1]);
  const swap = !Array.isArray(left) && Array.isArray(right);
  const [subject, object, turned] = swap ? [right, left, TURNED[operator]] : [left, right, operator];
  const instant = isCall(left, 'readTimestamp') || isCall(right, 'readTimestamp');
  return reader.book.say(COMPARISONS[turned][instant ? 1 : 0], { left: value(reader, subject), right: against(reader, subject, object) });
}

function membership(reader: Reader, key: 'when.in' | 'when.not-in', list: Tree, item: Tree): Html {
  const items = ((list as readonly unknown[])[1] as readonly Tree[]).map((each) => against(reader, item, each));
  return reader.book.say(key, { value: value(reader, item), list: reader.book.speech.list(items, 'list.or') });
}

/** A value as what it is compared with names it: an option by its title, a stage by its own. */
function against(reader: Reader, other: Tree, tree: Tree): Html {
  const { book, scope } = reader;
  const path = readPath(bare(other));
  if (typeof tree !== 'string' || !path) return value(reader, tree);
  if (path.join('.') === 'case.stage' && scope.procedure?.stages[tree]) return book.say('value.quoted', { text: stageName(book, scope.procedure.id, tree) });
  const field = fieldAt(reader, path);
  const option = field?.options?.[tree];
  if (option) return book.say('value.quoted', { text: book.text(option.title, path.join('/')) });
  const { positions, departments } = book.plan.organization;
  const named = field?.kind === 'position' ? positions[tree] : field?.kind === 'department' ? departments[tree] : undefined;
  return named ? book.say('value.quoted', { text: book.text(named.title, tree) }) : value(reader, tree);
}

function value(reader: Reader, tree: Tree): Html {
  const { book } = reader;
  const { say } = book;
  if (tree === null || tree === '') return say('value.empty');
  if (typeof tree === 'boolean') return say(tree ? 'value.yes' : 'value.no');
  if (typeof tree === 'number') return say('value.number', { number: tree });
  if (typeof tree === 'string') return say('value.quoted', { text: tree });
  const [operation, first, second, third] = tree as unknown as readonly [string, Tree, Tree, Tree];
  switch (operation) {
    case 'integer':
      return say('value.number', { number: first as string });
    case 'money':
      return moneyWords(book, first as number, second as string);
    case 'read':
      return readWords(reader, (first as string).split('.'));
    case 'default':
      return isNothing(second) ? value(reader, first) : say('value.default', { value: value(reader, first), other: value(reader, second) });
    case '+':
    case '-':
    case '*':
    case '/':
      return say(ARITHMETIC[operation], { left: value(reader, first), right: value(reader, second) });
    case 'negate':
      return say('value.negative', { value: value(reader, first) });
    case 'if':
      return say('value.choice', { condition: condition(reader, first), yes: value(reader, second), no: value(reader, third) });
    case 'list':
      return book.speech.list((first as unknown as readonly Tree[]).map((item) => value(reader, item)));
    case 'each':
      return eachWords(reader, first, second as string, third);
    case 'filter':
      return say('value.filter', { list: value(reader, first), condition: condition(within(reader, first, second as string), third) });
    case 'call':
      return callWords(reader, first as string, second as unknown as readonly Tree[]);
  }
  return whether(reader, tree);
}

/** A condition that stands where a value is asked for. */
function whether(reader: Reader, tree: Tree): Html {
  const { say } = reader.book;
  return say('value.choice', { condition: condition(reader, tree), yes: say('value.yes'), no: say('value.no') });
}

function eachWords(reader: Reader, list: Tree, variable: string, body: Tree): Html {
  const { say } = reader.book;
  if (isNode(body, 'read') && (body[1] as unknown) === variable) return say('value.each-number', { list: value(reader, list) });
  return say('value.each', { list: value(reader, list), value: value(within(reader, list, variable), body) });
}

function callWords(reader: Reader, name: string, parts: readonly Tree[]): Html {
  const { say } = reader.book;
  const [first = null, second = null] = parts;
  if (CARRIERS.test(name)) return value(reader, first);
  const arithmetic = /^(add|subtract|multiply|divide)(Int|Money|Decimal|Duration|Timestamp)$/.exec(name)?.[1];
  if (arithmetic) {
    const key = { add: 'value.plus', subtract: 'value.minus', multiply: 'value.times', divide: 'value.divided' }[arithmetic] as 'value.plus';
    return say(key, { left: value(reader, first), right: value(reader, second) });
  }
  if (/^sum[A-Z]/.test(name)) return say('value.sum', { list: value(reader, first) });
  if (/^negate[A-Z]/.test(name)) return say('value.negative', { value: value(reader, first) });
  if (name === 'length' || name === 'mapSize') return say('value.count', { list: value(reader, first) });
  if (name === 'textSize') return say('value.length', { text: value(reader, first) });
  if (name === 'percent') return say('value.percent', { value: value(reader, first), rate: typeof second === 'string' ? second : value(reader, second) });
  if (name === 'workdaysBetween') return say('value.workdays-between', { from: value(reader, first), until: value(reader, second) });
  return whether(reader, ['call', name, parts] as unknown as Tree);
}

const OF_PERIOD = { key: 'period-key', first: 'period-first', last: 'period-last', from: 'period-from', until: 'period-until' } as const;
const OF_CASE = { number: 'case-number', stage: 'case-stage', openedAt: 'case-opened', responsible: 'case-responsible', procedure: 'case-procedure' } as const;

function readWords(reader: Reader, path: readonly string[]): Html {
  const { book } = reader;
  const [root, property] = path;
  if (root === 'now' && path.length === 1) return book.say('value.now');
  if (root === 'case' && property !== undefined && property in OF_CASE) return book.say(`value.${OF_CASE[property as keyof typeof OF_CASE]}`);
  if (root === 'period' && property !== undefined && property in OF_PERIOD) return book.say(`value.${OF_PERIOD[property as keyof typeof OF_PERIOD]}`);
  if (root === 'actor' || root === 'requester') {
    const who = book.say(`value.${root}`);
    if (property === 'name') return book.say('value.name', { who });
    if (property === 'positions') return book.say('value.positions', { who });
    return who;
  }
  if (root === 'file') return factWords(reader, path);
  const field = fieldAt(reader, path);
  if (!field) throw new Unsayable();
  return book.say('value.field', { title: book.text(field.title, path.join('/')) });
}

/** What is on file of what was picked in a field. */
function factWords({ book, scope }: Reader, [, of = '', id = '']: readonly string[]): Html {
  const field = findField(scope.form?.fields, [of]);
  const fact = book.plan.pack.facts[id];
  if (!field || !fact) throw new Unsayable();
  return book.say('value.fact', { field: book.text(field.title, `fields/${of}`), fact: book.text(fact.title, `pack/facts/${id}`) });
}

function fieldAt({ scope, variables }: Reader, path: readonly string[]): PlanField | undefined {
  const [root = '', ...rest] = path;
  if (variables.has(root)) return findField(variables.get(root), rest);
  const roots: { readonly [name: string]: Fields | undefined } = { form: scope.form?.fields, row: scope.row, event: scope.payload };
  return findField(roots[root], rest);
}

function within(reader: Reader, list: Tree, variable: string): Reader {
  const path = readPath(bare(list));
  return { ...reader, variables: new Map([...reader.variables, [variable, path && fieldAt(reader, path)?.fields]]) };
}

/** What is left when guards and carriers are taken off. */
function bare(tree: Tree): Tree {
  if (isNode(tree, 'default') || isNode(tree, 'filter')) return bare(tree[1] as Tree);
  if (isNode(tree, 'call') && CARRIERS.test(tree[1] as unknown as string)) return bare((tree[2] as unknown as readonly Tree[])[0] ?? null);
  return tree;
}

function readPath(tree: Tree): readonly string[] | undefined {
  return isNode(tree, 'read') ? (tree[1] as unknown as string).split('.') : undefined;
}

function compareCall(left: Tree, right: Tree): readonly [Tree, Tree] | undefined {
  if (right !== 0 || !isNode(left, 'call') || !COMPARE.test(left[1] as unknown as string)) return undefined;
  const [first = null, second = null] = left[2] as unknown as readonly Tree[];
  return [first, second];
}

function isNode(tree: Tree, operation: string): tree is Extract<Tree, readonly unknown[]> {
  return Array.isArray(tree) && tree[0] === operation;
}

function isCall(tree: Tree, name: string): boolean {
  return isNode(tree, 'call') && (tree[1] as unknown) === name;
}

function isNothing(tree: Tree): boolean {
  if (tree === null || tree === '' || tree === 0 || tree === false) return true;
  if (isNode(tree, 'money')) return (tree[1] as unknown) === 0;
  return isNode(tree, 'list') && (tree[1] as unknown as readonly Tree[]).length === 0;
}
