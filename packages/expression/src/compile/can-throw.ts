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
    case 'integer':
    case 'money':
    case 'read':
      return false;
    case 'field':
    case 'has':
    case 'not':
    case 'negate':
      return canThrow(tree[1]);
    case 'list':
      return tree[1].some(canThrow);
    case 'map':
      // A key may come twice.
      return true;
    case 'call':
      return !TOTAL.has(tree[1]) || tree[2].some(canThrow);
    case 'if':
      return canThrow(tree[1]) || canThrow(tree[2]) || canThrow(tree[3]);
    case 'all':
    case 'exists':
    case 'one':
    case 'filter':
    case 'each':
      return canThrow(tree[1]) || canThrow(tree[3]);
    default:
      return canThrow(tree[1]) || canThrow(tree[2]);
  }
}
