import type { Context } from './context.ts';
import type { Syntax } from './syntax.ts';

/** The key of a path, the same for every way to write it; undefined for what is computed. */
export function pathKey(syntax: Syntax, context: Context): string | undefined {
  if (syntax.kind === 'name') return context.variables.get(syntax.name)?.key ?? syntax.name;
  if (syntax.kind !== 'select') return undefined;
  const of = pathKey(syntax.of, context);
  return of === undefined ? undefined : `${of}.${syntax.field}`;
}

function prefixes(key: string): string[] {
  const parts = key.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}

/** Paths that are surely there when a condition has come out as `outcome`. */
export function factsWhen(condition: Syntax, outcome: boolean, context: Context): ReadonlySet<string> {
  const none: ReadonlySet<string> = new Set();
  if (condition.kind !== 'call') return none;
  const [first, second] = condition.args as readonly [Syntax, Syntax];
  switch (condition.name) {
    case 'has': {
      const [path] = condition.args;
      const key = outcome && path && pathKey(path, context);
      return key ? new Set(prefixes(key)) : none;
    }
    case '!_':
      return factsWhen(first, !outcome, context);
    case '_&&_':
    case '_||_': {
      const [left, right] = [factsWhen(first, outcome, context), factsWhen(second, outcome, context)];
      // `a && b` true makes both true; false, it is one of them, so only what either alone would prove.
      if (outcome === (condition.name === '_&&_')) return new Set([...left, ...right]);
      return new Set([...left].filter((key) => right.has(key)));
    }
    default:
      return none;
  }
}

/** The context of what runs only after a condition has come out as `outcome`. */
export function knowing(condition: Syntax, outcome: boolean, context: Context): Context {
  const facts = factsWhen(condition, outcome, context);
  return facts.size ? { ...context, present: new Set([...context.present, ...facts]) } : context;
}
