import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Diagnostic, Report, Span } from '@guicheng/definition';
import { sortDiagnostics } from './check-pack.ts';
import { messages } from './messages.gen.ts';
import type { JsonObject } from './phases/1-parse/json-tree.ts';
import { markToSpan, stringOf } from './phases/1-parse/json-tree.ts';
import { readJson } from './phases/1-parse/read-json.ts';
import { findBase } from './read-pack/find-base.ts';
import { readFolder } from './read-pack/read-folder.ts';
import { isInRange } from './read-pack/version-range.ts';
import type { PackLayer, SourceFile } from './source-file.ts';

/** The layers of a pack, base first, and what was wrong with reading them. */
export interface PackReading {
  readonly layers: readonly PackLayer[];
  readonly diagnostics: readonly Diagnostic[];
}

const MAX_LAYERS = 8;

/**
 * Reads a pack and, through `extends`, the packs below it. Throws only what the file system throws unexpectedly. Of an earlier
 * reading, files that are still the same are taken over as they are, so that checking them again costs nothing.
 */
export async function readPack(folder: string, earlier: readonly PackLayer[] = []): Promise<PackReading> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => void diagnostics.push(diagnostic);
  const layers: PackLayer[] = [];
  const seen: string[] = [];
  for (let next: string | undefined = folder; next !== undefined; ) {
    const layer = readFolder(next, displayed(next), report);
    layers.unshift(layer);
    seen.push(await realpath(next).catch(() => next!));
    next = await baseOf(layer, next, seen, report);
  }
  return { layers: layers.map((layer) => takeOver(layer, earlier)), diagnostics: sortDiagnostics(diagnostics) };
}

function takeOver(layer: PackLayer, earlier: readonly PackLayer[]): PackLayer {
  const known = new Map(earlier.flatMap(({ files }) => files.map((file) => [file.path, file])));
  const same = (file: SourceFile): SourceFile => {
    const before = known.get(file.path);
    return before && before.text === file.text && before.place === file.place && before.unreadable === file.unreadable ? before : file;
  };
  return { ...layer, files: layer.files.map(same) };
}

/** A path as the author would type it where the command was started. */
function displayed(folder: string): string {
  return (relative(process.cwd(), folder) || '.').replaceAll('\\', '/');
}

/** The folder of the pack that `layer` extends; undefined when it extends none or an unusable one, which is reported. */
async function baseOf(layer: PackLayer, folder: string, seen: readonly string[], report: Report): Promise<string | undefined> {
  const pack = packOf(layer);
  const node = pack?.members.get('extends')?.value;
  const name = stringOf(node);
  if (!pack || !node || name === undefined) return undefined;
  const span = markToSpan(node.mark);
  const base = await findBase(folder, name);
  if (base === undefined)
    return void report(
      messages.extends_not_found(span, { name }, { help: 'name a folder relative to this pack, such as `../base`, or an installed npm package' }),
    );
  const real = await realpath(base);
  if (seen.includes(real))
    return void report(
      messages.overlay_loop(span, { name }, { help: `the packs extend each other: ${[...seen.slice(seen.indexOf(real)), real].map(displayed).join(' → ')}` }),
    );
  if (seen.length >= MAX_LAYERS) return void report(messages.extends_too_deep(span, { limit: MAX_LAYERS }));
  checkVersion(pack, base, span, report);
  return base;
}

function packOf(layer: PackLayer | undefined): JsonObject | undefined {
  const file = layer?.files.find(({ place }) => place === 'pack.json');
  const root = file && !file.unreadable ? readJson(file, () => undefined) : undefined;
  return root?.type === 'object' ? root : undefined;
}

/** The version range is about the base's own pack.json, the version its readers see. */
function checkVersion(pack: JsonObject, base: string, span: Span, report: Report): void {
  const node = pack.members.get('extendsVersion')?.value;
  const range = stringOf(node);
  if (!node || range === undefined) return;
  const version = stringOf(packOf(readFolder(base, displayed(base), () => undefined, ['pack.json']))?.members.get('version')?.value);
  if (version !== undefined && !isInRange(version, range))
    report(messages.extends_version(markToSpan(node.mark), { range, version }, { related: [{ message: 'the pack it extends', span }] }));
}
