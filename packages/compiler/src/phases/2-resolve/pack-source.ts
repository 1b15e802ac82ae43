import type { Span } from '@guicheng/definition';
import type { JsonMember, JsonNode, JsonObject, Mark } from '../1-parse/json-tree.ts';
import { markToSpan, nodeAt } from '../1-parse/json-tree.ts';

/** A place as text, `forms/repair-ticket/fields/unit`, or as steps where a key may itself hold a slash. */
export type Place = string | readonly string[];

/**
 * Where every value of the merged pack was written. Places begin with `pack`, `organization` or a folder and an id; a place
 * that is not there (a default, something derived) answers with the nearest ancestor that is.
 */
export interface PackSource {
  /** The span of the value, or of its key where it has one. */
  readonly at: (place: Place, part?: 'key' | 'value') => Span;
  /** The span of some characters inside a string value, counted after unescaping. */
  readonly inside: (place: Place, offset: number, length: number) => Span;
  readonly node: (place: Place) => JsonNode | undefined;
  /** Which layer the value comes from, 0 the base; -1 when it is nowhere. */
  readonly layer: (place: Place) => number;
  /** How many layers there are: of one alone everything is. */
  readonly layers: number;
  /** As `layer`, of a node of the pack. */
  readonly layerOf: (node: JsonNode) => number;
  /** The source locale of the layer the value comes from; undefined when it is nowhere. */
  readonly writtenIn: (place: Place) => string | undefined;
}

/** Roots by `pack`, `organization`, `<folder>/<id>`. `layerOf` numbers the layers by their files, `locales` holds the source locale of each. */
export function createPackSource(roots: ReadonlyMap<string, JsonObject>, layerOf: (mark: Mark) => number, locales: readonly string[] = []): PackSource {
  const fallback = roots.get('pack')?.mark ??
    [...roots.values()][0]?.mark ?? { file: { path: 'pack.json', place: 'pack.json', text: '' }, offset: 0, length: 0 };

  const split = (place: Place): { root: JsonObject | undefined; path: readonly string[] } => {
    const steps = typeof place === 'string' ? place.split('/') : place;
    const [first = '', second = '', ...rest] = steps;
    const single = roots.get(first);
    return single ? { root: single, path: steps.slice(1) } : { root: roots.get(`${first}/${second}`), path: rest };
  };

  const markOf = (place: Place, part: 'key' | 'value'): Mark => {
    const { root, path } = split(place);
    if (!root) return { ...fallback, length: Math.min(fallback.length, 1) };
    let node: JsonNode = root;
    let mark = topMark(root.mark);
    for (const step of path) {
      const member: JsonMember | undefined = node.type === 'object' ? node.members.get(step) : undefined;
      const next: JsonNode | undefined = member?.value ?? (node.type === 'array' ? node.items[Number(step)] : undefined);
      if (!next) return mark;
      node = next;
      mark = member && (part === 'key' || next.type !== 'scalar') ? member.keyMark : next.mark;
    }
    return mark;
  };

  const layer = (place: Place): number => {
    const { root, path } = split(place);
    const node = root && nodeAt(root, path);
    return node ? layerOf(node.mark) : -1;
  };

  return {
    at: (place, part = 'value') => markToSpan(markOf(place, part)),
    inside: (place, offset, length) => {
      const { root, path } = split(place);
      const node = root && nodeAt(root, path);
      if (node?.type !== 'scalar' || typeof node.value !== 'string') return markToSpan(markOf(place, 'value'));
      const from = rawOffset(node.mark, offset);
      return markToSpan({ file: node.mark.file, offset: from, length: Math.max(1, rawOffset(node.mark, offset + length) - from) });
    },
    node: (place) => {
      const { root, path } = split(place);
      return root && nodeAt(root, path);
    },
    layer,
    layers: locales.length,
    layerOf: ({ mark }) => layerOf(mark),
    writtenIn: (place) => locales[layer(place)],
  };
}

/** An object is shown by its opening brace: a caret under a whole file helps nobody. */
function topMark(mark: Mark): Mark {
  return { ...mark, length: Math.min(mark.length, 1) };
}

const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|.)/y;

/** Where the `offset`-th UTF-16 unit of an unescaped string stands in the file. */
function rawOffset({ file, offset: start, length }: Mark, offset: number): number {
  const end = start + length - 1;
  let at = start + 1;
  for (let seen = 0; seen < offset && at < end; seen++) {
    ESCAPE.lastIndex = at;
    at += ESCAPE.exec(file.text)?.[0].length ?? 1;
  }
  return Math.min(at, end);
}
