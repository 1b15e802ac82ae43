import type { Expression, Operator, Tree } from '@guicheng/definition';
import * as functions from '../functions.ts';
import { canThrow } from './can-throw.ts';
import { identifier, quote } from './quote.ts';

/** How tightly JavaScript binds: an operand that binds looser than its place needs gets parentheses. */
const LEVEL = { arrow: 1, conditional: 2, coalesce: 3, or: 4, and: 5, equality: 9, relational: 10, sum: 12, product: 13, unary: 15, member: 18 };

const OPERATOR_LEVELS: Readonly<Record<Operator, number>> = {
  '||': LEVEL.or,
  '&&': LEVEL.and,
  '==': LEVEL.equality,
  '!=': LEVEL.equality,
  '<': LEVEL.relational,
  '<=': LEVEL.relational,
  '>': LEVEL.relational,
  '>=': LEVEL.relational,
  '+': LEVEL.sum,
  '-': LEVEL.sum,
  '*': LEVEL.product,
  '/': LEVEL.product,
};

const FUNCTION_NAMES: ReadonlySet<string> = new Set(Object.keys(functions));

type Code = { readonly text: string; readonly level: number };

/** Text of JavaScript for trees; gathers the functions and roots the text names. */
class Emitter {
  readonly needed = new Set<string>();
  readonly roots = new Set<string>();

  /** The text of a tree, in parentheses where it would otherwise bind looser than `level`. */
  at(level: number, tree: Tree, bound: ReadonlySet<string>): string {
    const code = this.emit(tree, bound);
    return code.level < level ? `(${code.text})` : code.text;
  }

  emit(tree: Tree, bound: ReadonlySet<string>): Code {
    if (typeof tree === 'string') return { text: quote(tree), level: LEVEL.member };
    if (typeof tree === 'number') return { text: String(tree), level: tree < 0 ? LEVEL.unary : LEVEL.member };
    if (typeof tree !== 'object' || !tree) return { text: String(tree), level: LEVEL.member };
    switch (tree[0]) {
      case 'integer':
        return { text: `${tree[1]}n`, level: LEVEL.unary };
      case 'money':
        return { text: `{minor:${tree[1]},currency:${quote(tree[2])}}`, level: LEVEL.member };
      case 'read':
        return { text: this.#path(tree[1], bound), level: LEVEL.member };
      case 'field':
        return { text: `${this.at(LEVEL.member, tree[1], bound)}?.${tree[2]}`, level: LEVEL.member };
      case 'has':
        return { text: `${this.at(LEVEL.equality, tree[1], bound)}!==undefined`, level: LEVEL.equality };
      case 'default':
        return { text: `${this.at(LEVEL.equality, tree[1], bound)}??${this.at(LEVEL.equality, tree[2], bound)}`, level: LEVEL.coalesce };
      case 'not':
        return this.#not(tree[1], bound);
      case 'negate':
        // A second minus, or that of a literal, would make `--`.
        return { text: `-${this.at(LEVEL.member, tree[1], bound)}`, level: LEVEL.unary };
      case 'if': {
        const [test, yes, no] = [
          this.at(LEVEL.coalesce, tree[1], bound),
          this.at(LEVEL.conditional, tree[2], bound),
          this.at(LEVEL.conditional, tree[3], bound),
        ];
        return { text: `${test}?${yes}:${no}`, level: LEVEL.conditional };
      }
      case 'list':
        return { text: `[${this.#list(tree[1], bound)}]`, level: LEVEL.member };
      case 'map':
        return this.#named('mapOf', `[${tree[1].map((pair) => `[${this.#list(pair, bound)}]`).join()}]`);
      case 'call':
        return this.#call(tree[1], tree[2], bound);
      case '&&':
      case '||':
        return this.#join(tree[0], tree[1], tree[2], bound);
      case 'all':
      case 'exists':
      case 'one':
      case 'filter':
      case 'each':
        return this.#comprehension(tree, bound);
      default:
        return this.#operator(tree[0], tree[1], tree[2], bound);
    }
  }

  #named(name: string, args: string): Code {
    this.needed.add(name);
    return { text: `${name}(${args})`, level: LEVEL.member };
  }

  #list(trees: readonly Tree[], bound: ReadonlySet<string>): string {
    return trees.map((tree) => this.at(LEVEL.conditional, tree, bound)).join();
  }

  /** A group on the way may be absent, a root and an item of a list never. */
  #path(path: string, bound: ReadonlySet<string>): string {
    const [root, ...fields] = path.split('.') as [string, ...string[]];
    if (!bound.has(root)) this.roots.add(root);
    const first = fields.length > 0 ? `.${fields.join('?.')}` : '';
    return identifier(root, FUNCTION_NAMES) + first;
  }

  #not(tree: Tree, bound: ReadonlySet<string>): Code {
    if (Array.isArray(tree) && tree[0] === 'has') return { text: `${this.at(LEVEL.equality, tree[1] as Tree, bound)}===undefined`, level: LEVEL.equality };
    return { text: `!${this.at(LEVEL.unary, tree, bound)}`, level: LEVEL.unary };
  }

  #operator(operator: Operator, left: Tree, right: Tree, bound: ReadonlySet<string>): Code {
    const level = OPERATOR_LEVELS[operator];
    const after = this.at(level + 1, right, bound);
    const text = operator === '==' || operator === '!=' ? `${operator}=` : operator;
    // `a--1` would be a decrement.
    return { text: `${this.at(level, left, bound)}${text}${operator === '-' && after.startsWith('-') ? ' ' : ''}${after}`, level };
  }

  /** JavaScript's own operator stops at the left side's error, CEL's does not. */
  #join(operator: '&&' | '||', left: Tree, right: Tree, bound: ReadonlySet<string>): Code {
    if (canThrow(left)) {
      const sides = [left, right].map((side) => `()=>${this.body(side, bound)}`);
      return this.#named(operator === '&&' ? 'and' : 'or', sides.join());
    }
    const level = OPERATOR_LEVELS[operator];
    return { text: `${this.at(level, left, bound)}${operator}${this.at(level, right, bound)}`, level };
  }

  /** The body of an arrow function: an object literal would be taken for a block. */
  body(tree: Tree, bound: ReadonlySet<string>): string {
    const text = this.at(LEVEL.conditional, tree, bound);
    return text.startsWith('{') ? `(${text})` : text;
  }

  #comprehension(tree: Extract<Tree, readonly ['all' | 'exists' | 'one' | 'filter' | 'each', Tree, string, Tree]>, bound: ReadonlySet<string>): Code {
    const [kind, range, variable, body] = tree;
    const list = this.at(LEVEL.member, range, bound);
    const arrow = `${identifier(variable, FUNCTION_NAMES)}=>${this.body(body, new Set(bound).add(variable))}`;
    if ((kind === 'all' || kind === 'exists') && canThrow(body)) return this.#named(kind, `${this.at(LEVEL.conditional, range, bound)},${arrow}`);
    const method = { all: 'every', exists: 'some', one: 'filter', filter: 'filter', each: 'map' }[kind];
    const text = `${list}.${method}(${arrow})`;
    return kind === 'one' ? { text: `${text}.length===1`, level: LEVEL.equality } : { text, level: LEVEL.member };
  }

  #call(name: string, args: readonly Tree[], bound: ReadonlySet<string>): Code {
    const [first = null, second = null] = args;
    const of = () => this.at(LEVEL.member, first, bound);
    switch (name) {
      case 'contains':
        return { text: `${of()}.includes(${this.#list([second], bound)})`, level: LEVEL.member };
      case 'startsWith':
      case 'endsWith':
        return { text: `${of()}.${name}(${this.#list([second], bound)})`, level: LEVEL.member };
      case 'length':
        return { text: `${of()}.length`, level: LEVEL.member };
      case 'textSize':
        return { text: `[...${this.at(LEVEL.conditional, first, bound)}].length`, level: LEVEL.member };
      case 'matches':
        return { text: `${pattern(String(second))}.test(${this.#list([first], bound)})`, level: LEVEL.member };
      case 'concat':
        return { text: `[...${this.at(LEVEL.conditional, first, bound)},...${this.at(LEVEL.conditional, second, bound)}]`, level: LEVEL.member };
      case 'workdaysBetween':
        this.roots.add(name);
        return { text: `${name}(${this.#list(args, bound)})`, level: LEVEL.member };
      default:
        return this.#named(name, this.#list(args, bound));
    }
  }
}

/** A pattern as a literal, or, where a literal could end the script it stands in, as a call. */
function pattern(source: string): string {
  const literal = String(new RegExp(source, 'u'));
  return /[<\u2028\u2029]/.test(literal) ? `new RegExp(${quote(source)},"u")` : literal;
}

function emitted(expression: Expression): { readonly text: string; readonly needed: ReadonlySet<string>; readonly roots: ReadonlySet<string> } {
  const emitter = new Emitter();
  const text = emitter.body(expression.tree, new Set());
  return { text, needed: emitter.needed, roots: emitter.roots };
}

/**
 * The expression as one JavaScript expression. It reads the parameters `emitParameters` names and calls the functions
 * `neededFunctions` names, to be imported from `@guicheng/expression/functions`.
 */
export function emitExpression(expression: Expression): string {
  return emitted(expression).text;
}

/** Names to import from `@guicheng/expression/functions`, sorted. */
export function neededFunctions(expression: Expression): string[] {
  return [...emitted(expression).needed].sort();
}

/** Roots the emitted text reads, sorted; `workdaysBetween` among them when it is called. */
export function neededRoots(expression: Expression): string[] {
  return [...emitted(expression).roots].sort();
}

/** A parameter that takes the roots apart, `{case:case_,form}`. */
export function emitParameters(expression: Expression): string {
  const names = neededRoots(expression).map((root) => {
    const local = root === 'workdaysBetween' ? root : identifier(root, FUNCTION_NAMES);
    return local === root ? root : `${root}:${local}`;
  });
  return `{${names.join()}}`;
}
