import type { JsonNode, JsonObject, Mark } from './json-tree.ts';
import { nodeAt } from './json-tree.ts';

/** The steps of a JSON pointer. */
export function pointerSteps(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The node a JSON pointer leads to. */
export function nodeAtPointer(root: JsonObject, pointer: string): JsonNode | undefined {
  return nodeAt(root, pointerSteps(pointer));
}

/** Where to point for a whole value: at a scalar itself, otherwise at its key, or at the bracket it begins with. */
export function markAtPointer(root: JsonObject, pointer: string): Mark {
  const steps = pointerSteps(pointer);
  const node = nodeAt(root, steps) ?? root;
  if (node.type === 'scalar') return node.mark;
  const parent = nodeAt(root, steps.slice(0, -1));
  const key = parent?.type === 'object' ? parent.members.get(steps.at(-1) ?? '')?.keyMark : undefined;
  return key ?? { ...node.mark, length: Math.min(1, node.mark.length) };
}
