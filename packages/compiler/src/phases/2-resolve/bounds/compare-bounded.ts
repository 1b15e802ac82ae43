import { LIMITS, PERMISSIONS, PROSE, STRICTER } from './stricter.ts';

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
  if (own === undefined) return base === false || isPermission(path) ? [] : loosening('it is taken away');
  if (base === undefined) return LIMITS.has(property) || path.at(-2) === 'separate' || isApproval(own) || own === false ? [] : loosening('it is added');
  const stricter = isSeparateBlocks(path, base) ? STRICTER['who'] : isReturnTo(path) ? STRICTER['places'] : STRICTER[property];
  if (stricter) return stricter(base, own) ? [] : loosening(`${said(own)} after ${said(base)}`);
  if (isObject(base) && isObject(own)) {
    return [...new Set([...Object.keys(base), ...Object.keys(own)])].flatMap((key) => compareBounded(base[key], own[key], [...path, key]));
  }
  return loosening(`${said(own)} after ${said(base)}`);
}

/** `may` with everything in it, each thing in it, and revoking: an act that is allowed, so that without it the rule is stricter. */
function isPermission(path: readonly string[]): boolean {
  const [holder, property = ''] = path.slice(-2);
  return path.at(-1) === 'may' || path.at(-1) === 'revoke' || (holder === 'may' && PERMISSIONS.has(property));
}

/** Where a request may go back to: fewer places are stricter. */
function isReturnTo(path: readonly string[]): boolean {
  return path.at(-1) === 'to' && path.at(-2) === 'return';
}

/** Blocks of a separate set: more of them is stricter. */
function isSeparateBlocks(path: readonly string[], base: unknown): boolean {
  return path.at(-1) === 'blocks' && path.at(-3) === 'separate' && Array.isArray(base);
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
