import type { Tree } from '@guicheng/definition';

// Functions that have an answer for every value the checker lets through.
const TOTAL: ReadonlySet<string> = new Set([
  'compareText',
  'concat',
  'contains',
  'endsWith',
  'hasKey',
  'includes',
  'keys',
  'length',
  'mapSize',
  'matches',
  'readDuration',
  'readTimestamp',
  'same',
  'startsWith',
  'sumDouble',
  'textSize',
]);

/** Whether running a tree can throw `EvaluationError`; where it cannot, emitted code needs no guard. */
export function canThrow(tree: Tree): boolean {
  if (typeof tree !== 'object' || !tree) return false;
  switch (tree[0]) {
    case 'map':
      // A key may come twice.
      return true;
    case 'list':
      return tree[1].some(canThrow);
    case 'call':
      return !TOTAL.has(tree[1]) || tree[2].some(canThrow);
    default:
      // Names and digits among the parts are texts, which cannot.
      return (tree.slice(1) as readonly Tree[]).some(canThrow);
  }
}
