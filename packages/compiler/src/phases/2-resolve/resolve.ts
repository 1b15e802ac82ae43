import type { Report } from '@guicheng/definition';
import { didYouMean } from '../../did-you-mean.ts';
import { messages } from '../../messages.gen.ts';
import type { SourceFile } from '../../source-file.ts';
import { checkShape } from '../1-parse/check-shape.ts';
import type { DefinitionKind } from '../1-parse/file-kind.ts';
import { FOLDER_KINDS } from '../1-parse/file-kind.ts';
import type { JsonObject } from '../1-parse/json-tree.ts';
import { markToSpan, stringOf } from '../1-parse/json-tree.ts';
import type { ParsedDefinition, ParsedPack } from '../1-parse/parsed-pack.ts';
import { arrangeLayout } from './arrange-layout.ts';
import { checkBounds } from './bounds/check-bounds.ts';
import { mergeDefinition } from './merge.ts';
import { createPackSource } from './pack-source.ts';
import type { ResolvedDefinition, ResolvedPack } from './resolved-pack.ts';

/** Layers → one pack: overlays merged by id, bounds of the lower layers kept. Undefined when there is no pack.json to start from. */
export function resolve(parsed: ParsedPack, report: Report): ResolvedPack | undefined {
  const merged = new Map<string, ResolvedDefinition>();
  const layerOf = new Map<SourceFile, number>();
  const below: { id: string; version: string }[] = [];
  const locales: string[] = [];
  for (const [index, layer] of parsed.layers.entries()) {
    const before = new Map(merged);
    for (const definition of layer.definitions) {
      layerOf.set(definition.file, index);
      mergeInto(merged, definition, index, report);
    }
    if (index > 0) checkBounds(before, merged, layer, ({ kind, id }) => placeOf(kind, id), report);
    const pack = layer.definitions.find(({ kind }) => kind === 'pack')?.root;
    // A pack that does not say in which locale it is written is written like the one below.
    locales.push(stringOf(pack?.members.get('sourceLocale')?.value) ?? locales.at(-1) ?? '');
    if (pack && index < parsed.layers.length - 1)
      below.unshift({ id: stringOf(pack.members.get('id')?.value) ?? '', version: stringOf(pack.members.get('version')?.value) ?? '' });
  }
  if (!merged.has('pack')) return undefined;
  const roots = new Map([...merged].map(([place, { root }]): [string, JsonObject] => [place, root]));
  const source = createPackSource(roots, ({ file }) => layerOf.get(file) ?? -1, locales);
  return { definitions: [...merged.values()], below, source };
}

/** The first part of every place in a definition. */
export function placeOf(kind: DefinitionKind, id: string): string {
  if (kind === 'pack' || kind === 'organization') return kind;
  return `${kind === 'locale' ? 'locales' : FOLDER_KINDS.find((each) => each.kind === kind)!.folder}/${id}`;
}

function mergeInto(merged: Map<string, ResolvedDefinition>, definition: ParsedDefinition, layer: number, report: Report): void {
  const { kind, id, root, sound } = definition;
  const place = placeOf(kind, id);
  const base = merged.get(place);
  if (!base) {
    if (layer > 0 && isOverlayOfNothing(definition)) reportNoTarget(definition, merged, report);
    else merged.set(place, { kind, id, place, root, sound: sound && standsAlone(definition) });
    return;
  }
  // Several files may hold the texts of one locale; within a layer they simply add up.
  if (isRemoval(root)) return void merged.delete(place);
  if (!sound || !base.sound) return void merged.set(place, { ...base, sound: false });
  const own: JsonObject = kind === 'pack' ? withoutExtends(base.root) : base.root;
  const together = mergeDefinition(own, root, report);
  const arranged = kind === 'form' ? arrangeLayout(together, root) : together;
  // Only now is it known whether what the overlay left out was there below.
  merged.set(place, { ...base, root: arranged, sound: kind === 'locale' || checkShape(kind, false, arranged, report) });
}

/** A pack.json that extends another leaves out what it takes over; without the other, which reading has reported, it is not whole. */
function standsAlone({ kind, root }: ParsedDefinition): boolean {
  return kind !== 'pack' || !root.members.has('extends') || checkShape(kind, false, root, () => undefined);
}

function withoutExtends(pack: JsonObject): JsonObject {
  return { ...pack, members: new Map([...pack.members].filter(([key]) => key !== 'extends' && key !== 'extendsVersion')) };
}

function isRemoval(root: JsonObject): boolean {
  const remove = root.members.get('remove')?.value;
  return remove?.type === 'scalar' && remove.value === true;
}

/** A definition of its own has a title; a file without one was meant for a definition below. */
function isOverlayOfNothing({ kind, root }: ParsedDefinition): boolean {
  if (kind === 'pack' || kind === 'organization' || kind === 'locale') return false;
  return isRemoval(root) || !root.members.has('title');
}

function reportNoTarget({ kind, id, root }: ParsedDefinition, merged: ReadonlyMap<string, ResolvedDefinition>, report: Report): void {
  const candidates = [...merged.values()].filter((each) => each.kind === kind).map((each) => each.id);
  const span = markToSpan(root.members.get('id')?.value.mark ?? { ...root.mark, length: 1 });
  report(messages.overlay_unknown_target(span, { id }, { help: didYouMean(id, candidates) ?? `a ${kind} of its own needs a title` }));
}
