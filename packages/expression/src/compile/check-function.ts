import { larger } from './bound.ts';
import { checkMacro, MACROS } from './check-macro.ts';
import { checkHas, checkPath } from './check-path.ts';
import type { Checked } from './checked.ts';
import { adapt, result, unify } from './checked.ts';
import type { Context } from './context.ts';
import { checkAll } from './context.ts';
import { FUNCTIONS } from './function-table.ts';
import { nearestName } from './nearest-name.ts';
import { problem } from './problem.ts';
import type { CallSyntax } from './syntax.ts';
import { typeText } from './type-text.ts';

const UNSUPPORTED: ReadonlySet<string> = new Set(['bytes', 'uint', 'dyn', 'type']);

/** `default(path, value)`: what the path holds, or the value when nothing is there. */
function checkDefault(call: CallSyntax, context: Context): Checked | undefined {
  const [path, other] = call.args;
  if (call.target || !path || !other || call.args.length > 2) return refuse(call, [], context);
  const fallback = context.check(other, context);
  if (path.kind !== 'select' && path.kind !== 'name') {
    context.report(problem('expression_wrong_type', path, { expected: 'a field, as in default(form.note, …)', found: 'a value' }));
    return undefined;
  }
  const read = checkPath(path, { ...context, optional: true } as Context);
  if (!read || !fallback) return undefined;
  const value = adapt(fallback, read.type);
  if (!value || !unify(read, value)) {
    context.report(problem('expression_wrong_type', other, { expected: typeText(read.type), found: typeText(fallback.type) }));
    return undefined;
  }
  return result(['default', read.tree, value.tree], read.type, [read, value], call, { bound: larger(read.bound, value.bound) });
}

/** Reports a call whose arguments fit no overload. */
function refuse(call: CallSyntax, parts: readonly Checked[], context: Context): undefined {
  const types = parts.map((part) => typeText(part.type)).join(', ');
  context.report(problem('expression_no_overload', call, { function: call.name, types }));
}

/** A call of a function, method or macro; undefined when it is wrong, which has been reported. */
export function checkFunction(call: CallSyntax, context: Context): Checked | undefined {
  const [first] = call.args;
  if (call.name === 'has') return !call.target && first && call.args.length === 1 ? checkHas(first, call, context) : refuse(call, [], context);
  if (call.name === 'default') return checkDefault(call, context);
  if (MACROS.includes(call.name)) return checkMacro(call, context);
  if (UNSUPPORTED.has(call.name)) {
    context.report(problem('expression_unsupported', call.namePlace, { what: call.name }));
    return undefined;
  }
  const entry = Object.hasOwn(FUNCTIONS, call.name) ? FUNCTIONS[call.name] : undefined;
  if (!entry) {
    const names = ['has', 'default', ...MACROS, ...Object.keys(FUNCTIONS)];
    context.report(problem('expression_unknown_function', call.namePlace, { name: call.name }, nearestName(call.name, names)));
    checkAll(call.target ? [call.target, ...call.args] : call.args, context);
    return undefined;
  }
  // The last words of `percent` are keywords, not values.
  const all = call.target ? [call.target, ...call.args] : call.args;
  const { keywords = [] } = entry;
  const values = all.filter((part) => !(part.kind === 'name' && keywords.includes(part.name)));
  const keyword = all.find((part) => !values.includes(part));
  const parts = checkAll(values, context);
  if (!parts) return undefined;
  const fits = call.target ? entry.method !== 'never' : entry.method !== 'only';
  const texts = values.map((part) => (part.kind === 'constant' && part.type === 'string' ? String(part.value) : undefined));
  const answer = fits ? entry.resolve({ call, parts, scope: context.scope, texts, keyword: keyword?.kind === 'name' ? keyword.name : undefined }) : undefined;
  if (!answer) return refuse(call, parts, context);
  if ('tree' in answer) return answer;
  context.report(answer);
  return undefined;
}
