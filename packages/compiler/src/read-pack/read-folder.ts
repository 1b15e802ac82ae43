import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Report } from '@guicheng/definition';
import { messages } from '../messages.gen.ts';
import { fileKindOf } from '../phases/1-parse/file-kind.ts';
import { markToSpan } from '../phases/1-parse/json-tree.ts';
import type { PackLayer, SourceFile } from '../source-file.ts';
import { readSourceFile } from './read-source-file.ts';

const MAX_FILES = 2000;
/** Deep enough to notice a definition that stands one folder too deep. */
const MAX_FOLDERS = 4;
const IGNORED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', 'dist']);

/**
 * The JSON files of a pack folder, sorted by place. Files that are not the pack's are named but not read. Waits for each read: a pack is hundreds of
 * files of a few kilobytes, and handing each to another thread and back takes several times as long as reading it.
 */
export function readFolder(folder: string, display: string, report: Report, only?: readonly string[]): PackLayer {
  const root = realPathOf(folder);
  if (root === undefined) return { folder: display, files: [] };
  // The language's own files first: where there are too many, the others are left out.
  const places =
    only ?? listPlaces(root, '', 0).toSorted((a, b) => Number(fileKindOf(a) === undefined) - Number(fileKindOf(b) === undefined) || (a < b ? -1 : 1));
  if (places.length > MAX_FILES) {
    const span = markToSpan({ file: emptyFile(display, 'pack.json'), offset: 0, length: 0 });
    report(messages.pack_too_many_files(span, { count: places.length, limit: MAX_FILES }));
  }
  return { folder: display, files: places.slice(0, MAX_FILES).flatMap((place) => readPlace(root, display, place, report) ?? []) };
}

/** Where a path leads; undefined where it leads nowhere. */
function realPathOf(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

function listPlaces(root: string, folder: string, depth: number): readonly string[] {
  const places: string[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const place = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (depth < MAX_FOLDERS && !entry.name.startsWith('.') && !IGNORED_FOLDERS.has(entry.name)) places.push(...listPlaces(root, place, depth + 1));
    } else if ((entry.isFile() || entry.isSymbolicLink()) && entry.name.endsWith('.json')) places.push(place);
  }
  return places;
}

function emptyFile(display: string, place: string): SourceFile {
  return { path: display === '.' ? place : `${display}/${place}`, place, text: '' };
}

function readPlace(root: string, display: string, place: string, report: Report): SourceFile | undefined {
  const empty = emptyFile(display, place);
  if (fileKindOf(place) === undefined) return empty;
  const path = join(root, place);
  const real = realPathOf(path);
  // A link that leaves the pack would let a pack read, and print in an excerpt, any file of whoever checks it.
  if (real === undefined || !real.startsWith(root + sep)) {
    report(messages.file_outside_pack(markToSpan({ file: empty, offset: 0, length: 0 }), { file: place }));
    return { ...empty, unreadable: true };
  }
  return statSync(real).isFile() ? readSourceFile(real, empty, report) : undefined;
}
