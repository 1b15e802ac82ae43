import type { Span } from '@guicheng/definition';
import type { SourceFile } from '../../source-file.ts';

/** Where a node stands: kept small, because every value of a pack has one. */
export interface Mark {
  readonly file: SourceFile;
  readonly offset: number;
  readonly length: number;
}

/** JSON that knows where it came from. Members stand in the author's order; a key written twice is there once, the first. */
export type JsonNode = JsonObject | JsonArray | JsonScalar;

export interface JsonObject {
  readonly type: 'object';
  readonly mark: Mark;
  readonly members: ReadonlyMap<string, JsonMember>;
}

export interface JsonMember {
  readonly keyMark: Mark;
  readonly value: JsonNode;
}

export interface JsonArray {
  readonly type: 'array';
  readonly mark: Mark;
  readonly items: readonly JsonNode[];
}

export interface JsonScalar {
  readonly type: 'scalar';
  readonly mark: Mark;
  readonly value: string | number | boolean | null;
}

/** Line starts of a file, remembered by the file itself: a report asks for many spans of one file. */
const lineStarts = new WeakMap<SourceFile, readonly number[]>();

function lineStartsOf(file: SourceFile): readonly number[] {
  const known = lineStarts.get(file);
  if (known) return known;
  const starts = [0];
  for (let at = file.text.indexOf('\n'); at >= 0; at = file.text.indexOf('\n', at + 1)) starts.push(at + 1);
  lineStarts.set(file, starts);
  return starts;
}

/** The span of a mark, lines and columns counted from 1. */
export function markToSpan({ file, offset, length }: Mark): Span {
  const starts = lineStartsOf(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { file: file.path, line: low + 1, column: offset - starts[low]! + 1, offset, length };
}

/** The plain JSON value of a node. Keys keep the author's order, except that JavaScript puts whole numbers first. */
export function nodeToValue(node: JsonNode): unknown {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'array') return node.items.map(nodeToValue);
  return Object.fromEntries([...node.members].map(([key, member]) => [key, nodeToValue(member.value)]));
}

/** What came of a definition, remembered by its root: it is asked for by its shape, by the plan and by the tests, and again while a pack is edited. */
const definitionValues = new WeakMap<JsonObject, unknown>();

/** As `nodeToValue`, of a whole definition. Whoever gets it leaves it as it is. */
export function definitionToValue(root: JsonObject): unknown {
  if (!definitionValues.has(root)) definitionValues.set(root, nodeToValue(root));
  return definitionValues.get(root);
}

/** The node a path leads to, or undefined. Array items are named by their index. */
export function nodeAt(root: JsonNode, path: readonly string[]): JsonNode | undefined {
  let node: JsonNode | undefined = root;
  for (const step of path) {
    if (node?.type === 'object') node = node.members.get(step)?.value;
    else if (node?.type === 'array') node = node.items[Number(step)];
    else return undefined;
  }
  return node;
}

/** The text of a node that is a string. */
export function stringOf(node: JsonNode | undefined): string | undefined {
  return node?.type === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
