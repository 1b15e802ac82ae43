import { entry } from '../entry.ts';

/** What an object says at a path of ids joined by dots; undefined where there is nothing. */
export function valueAt(root: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? entry(value as Record<string, unknown>, key) : undefined), root);
}
