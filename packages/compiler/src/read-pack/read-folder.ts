import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Diagnostic, Report } from '@guicheng/definition';
import { messages } from '../messages.gen.ts';
import { fileKindOf } from '../phases/1-parse/file-kind.ts';
import { markToSpan } from '../phases/1-parse/json-tree.ts';
import type { PackLayer, SourceFile } from '../source-file.ts';
import { readSourceFile } from './read-source-file.ts';

const MAX_FILES = 2000;
/** Files read at the same time: enough to keep a disk busy, few enough for every limit of open files. */
const AT_ONCE = 64;
/** Deep enough to notice a definition that stands one folder too deep. */
const MAX_FOLDERS = 4;
const IGNORED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', 'dist']);

/** The JSON files of a pack folder, sorted by place. Files that are not the pack's are named but not read. */
export async function readFolder(folder: string, display: string, report: Report, only?: readonly string[]): Promise<PackLayer> {
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) return { folder: display, files: [] };
  // The language's own files first: where there are too many, the others are left out.
  const places =
    only ?? (await listPlaces(root, '', 0)).toSorted((a, b) => Number(fileKindOf(a) === undefined) - Number(fileKindOf(b) === undefined) || (a < b ? -1 : 1));
  if (places.length > MAX_FILES) {
    const span = markToSpan({ file: emptyFile(display, 'pack.json'), offset: 0, length: 0 });
    report(messages.pack_too_many_files(span, { count: places.length, limit: MAX_FILES }));
  }
  const files: SourceFile[] = [];
  for (let from = 0; from < Math.min(places.length, MAX_FILES); from += AT_ONCE) {
    const some = await Promise.all(places.slice(from, Math.min(from + AT_ONCE, MAX_FILES)).map((place) => readQuietly(root, display, place)));
    for (const { file, diagnostics } of some) {
      for (const diagnostic of diagnostics) report(diagnostic);
      if (file) files.push(file);
    }
  }
  return { folder: display, files };
}

/** What is wrong with a file is said when its turn comes, whichever is read first. */
async function readQuietly(
  root: string,
  display: string,
  place: string,
): Promise<{ readonly file: SourceFile | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const file = await readPlace(root, display, place, (diagnostic) => void diagnostics.push(diagnostic));
  return { file, diagnostics };
}

async function listPlaces(root: string, folder: string, depth: number): Promise<readonly string[]> {
  const places: string[] = [];
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const place = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (depth < MAX_FOLDERS && !entry.name.startsWith('.') && !IGNORED_FOLDERS.has(entry.name)) places.push(...(await listPlaces(root, place, depth + 1)));
    } else if ((entry.isFile() || entry.isSymbolicLink()) && entry.name.endsWith('.json')) places.push(place);
  }
  return places;
}

function emptyFile(display: string, place: string): SourceFile {
  return { path: display === '.' ? place : `${display}/${place}`, place, text: '' };
}

async function readPlace(root: string, display: string, place: string, report: Report): Promise<SourceFile | undefined> {
  const empty = emptyFile(display, place);
  if (fileKindOf(place) === undefined) return empty;
  const path = join(root, place);
  const real = await realpath(path).catch(() => undefined);
  // A link that leaves the pack would let a pack read, and print in an excerpt, any file of whoever checks it.
  if (real === undefined || !real.startsWith(root + sep)) {
    report(messages.file_outside_pack(markToSpan({ file: empty, offset: 0, length: 0 }), { file: place }));
    return { ...empty, unreadable: true };
  }
  return (await stat(real)).isFile() ? readSourceFile(real, empty, report) : undefined;
}
