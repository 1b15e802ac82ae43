import type { Report } from '@guicheng/definition';
import { didYouMean } from '../../did-you-mean.ts';
import { messages } from '../../messages.gen.ts';
import type { JsonMember, JsonNode, JsonObject } from '../1-parse/json-tree.ts';
import { markToSpan, stringOf } from '../1-parse/json-tree.ts';
import { EFFECTS, KEYED_MAPS, WHOLE_VALUES } from './keyed-maps.ts';

type Members = Map<string, JsonMember>;

/** `base` with the differences of `overlay`. Every value keeps the mark of the file it comes from. */
export function mergeDefinition(base: JsonObject, overlay: JsonObject, report: Report): JsonObject {
  // Another kind is another definition: what the base says belongs to the kind it was written for.
  return otherKind(base, overlay) ? overlay : mergeProperties(base, overlay, '', report);
}

function otherKind(base: JsonObject, overlay: JsonObject): boolean {
  const kind = stringOf(overlay.members.get('kind')?.value);
  return kind !== undefined && kind !== stringOf(base.members.get('kind')?.value);
}

function mergeProperties(base: JsonObject, overlay: JsonObject, name: string, report: Report): JsonObject {
  const members: Members = new Map(base.members);
  for (const [key, member] of overlay.members) {
    const below = base.members.get(key);
    members.set(
      key,
      below ? { keyMark: member.keyMark, value: mergeValue(below.value, member.value, name, key, report) } : withoutMergeWords(member, key, report),
    );
  }
  return { type: 'object', mark: base.mark, members };
}

function mergeValue(base: JsonNode, overlay: JsonNode, owner: string, key: string, report: Report): JsonNode {
  // What an overlay merely repeats is still the base's, and so are its translations.
  if (base.type === 'scalar' && overlay.type === 'scalar' && base.value === overlay.value) return base;
  if (base.type !== 'object' || overlay.type !== 'object' || WHOLE_VALUES.has(key)) return overlay;
  // A block's `sla` answers a breach with one thing, `{ "transfer": … }`; only an SLA file has a map of effects.
  if (owner === 'sla' && key === 'onBreach') return overlay;
  return KEYED_MAPS.has(key) ? mergeEntries(base, overlay, key, report) : mergeProperties(base, overlay, key, report);
}

/** A map that only the overlay has may still hold `remove`, `after` and `before`, which then miss their target. */
function withoutMergeWords(member: JsonMember, key: string, report: Report): JsonMember {
  if (member.value.type !== 'object' || !KEYED_MAPS.has(key)) return member;
  return { ...member, value: mergeEntries({ type: 'object', mark: member.value.mark, members: new Map() }, member.value, key, report) };
}

function mergeEntries(base: JsonObject, overlay: JsonObject, map: string, report: Report): JsonObject {
  let members: Members = new Map(base.members);
  const placed: [id: string, entry: JsonObject][] = [];
  for (const [id, member] of overlay.members) {
    const below = base.members.get(id);
    const entry = member.value.type === 'object' ? member.value : undefined;
    if (entry && isRemoval(entry)) {
      if (!below) report(messages.overlay_unknown_target(markToSpan(member.keyMark), { id }, { help: didYouMean(id, base.members.keys()) }));
      members.delete(id);
      continue;
    }
    members.set(id, { keyMark: below?.keyMark ?? member.keyMark, value: mergeEntry(below?.value, member.value, map, report) });
    if (entry && placeOf(entry, map)) placed.push([id, entry]);
  }
  for (const [id, entry] of placed) members = placeEntry(members, id, placeOf(entry, map)!, report);
  return { type: 'object', mark: base.mark, members };
}

function mergeEntry(base: JsonNode | undefined, overlay: JsonNode, map: string, report: Report): JsonNode {
  if (overlay.type !== 'object') return overlay;
  const words = wordsOf(map);
  const own: JsonObject = { ...overlay, members: new Map([...overlay.members].filter(([key]) => !words.has(key))) };
  // "urgent": "急" is short for { "title": "急" }.
  const full =
    base?.type === 'scalar' && map === 'options'
      ? ({ type: 'object', mark: base.mark, members: new Map([['title', { keyMark: base.mark, value: base }]]) } as const)
      : base;
  const effect = map === 'onBreach' && EFFECTS.some((word) => own.members.has(word));
  // Kinds of fields share their properties, kinds of blocks do not.
  if (full?.type !== 'object' || effect || (map === 'blocks' && otherKind(full, own))) return cleanEntry(own, report);
  return mergeProperties(full, own, '', report);
}

/** A new entry, with the merge words of the maps inside it taken out. */
function cleanEntry(entry: JsonObject, report: Report): JsonObject {
  return mergeProperties({ ...entry, members: new Map() }, entry, '', report);
}

function isRemoval(entry: JsonObject): boolean {
  const remove = entry.members.get('remove')?.value;
  return remove?.type === 'scalar' && remove.value === true;
}

/** `after` of a way out of a stage says what it waits for, so only `before` places it. */
function wordsOf(map: string): ReadonlySet<string> {
  return new Set(map === 'next' ? ['remove', 'before'] : ['remove', 'after', 'before']);
}

interface Placement {
  readonly word: 'after' | 'before';
  readonly member: JsonMember;
}

function placeOf(entry: JsonObject, map: string): Placement | undefined {
  for (const word of ['after', 'before'] as const) {
    const member = wordsOf(map).has(word) ? entry.members.get(word) : undefined;
    if (member && stringOf(member.value) !== undefined) return { word, member };
  }
  return undefined;
}

function placeEntry(members: Members, id: string, { word, member }: Placement, report: Report): Members {
  const target = stringOf(member.value)!;
  if (!members.has(target) || target === id) {
    const others = [...members.keys()].filter((key) => key !== id);
    report(messages.overlay_after_unknown(markToSpan(member.value.mark), { word, id: target }, { help: didYouMean(target, others) }));
    return members;
  }
  const moved = members.get(id)!;
  const placed: Members = new Map();
  for (const [key, value] of members) {
    if (key === id) continue;
    if (key === target && word === 'before') placed.set(id, moved);
    placed.set(key, value);
    if (key === target && word === 'after') placed.set(id, moved);
  }
  return placed;
}
