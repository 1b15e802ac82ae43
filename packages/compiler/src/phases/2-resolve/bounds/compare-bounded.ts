import { LIMITS, PROSE, STRICTER } from './stricter.ts';

/** Something that is not provably stricter: where, below the bounded property, and in what words. */
export interface Loosening {
  readonly path: readonly string[];
  readonly why: string;
}

/** Everything in which `own` is not provably at least as strict as `base`. Undefined stands for a property that is not there. */
export function compareBounded(base: unknown, own: unknown, path: readonly string[]): readonly Loosening[] {
  if (JSON.stringify(base) === JSON.stringify(own)) return [];
  const property = path.at(-1) ?? '';
  if (PROSE.has(property)) return [];
  const loosening = (why: string): readonly Loosening[] => [{ path, why }];
  if (own === undefined) return base === false ? [] : loosening('it is taken away');
  if (base === undefined) return LIMITS.has(property) || isApproval(own) || own === false ? [] : loosening('it is added');
  const stricter = STRICTER[property];
  if (stricter) return stricter(base, own) ? [] : loosening(`${said(own)} after ${said(base)}`);
  if (isObject(base) && isObject(own)) {
    return [...new Set([...Object.keys(base), ...Object.keys(own)])].flatMap((key) => compareBounded(base[key], own[key], [...path, key]));
  }
  return loosening(`${said(own)} after ${said(base)}`);
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One more approver is stricter, wherever in the chain. */
function isApproval(value: unknown): boolean {
  return isObject(value) && value['kind'] === 'approve';
}

function said(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
