import type { Diagnostic, Report } from '@guicheng/definition';
import { didYouMean } from '../../did-you-mean.ts';
import { messages } from '../../messages.gen.ts';
import type { PackLayer, SourceFile } from '../../source-file.ts';
import { checkShape } from './check-shape.ts';
import type { FileKind } from './file-kind.ts';
import { FOLDER_KINDS, fileKindOf } from './file-kind.ts';
import type { JsonObject } from './json-tree.ts';
import { markToSpan, stringOf } from './json-tree.ts';
import type { ParsedDefinition, ParsedLayer, ParsedPack } from './parsed-pack.ts';
import { readJson } from './read-json.ts';
import { reportHiddenCharacters } from './report-hidden-characters.ts';

/** JSON text → definitions with marks. Every file is looked at, whatever is wrong with the others. */
export function parse(layers: readonly PackLayer[], report: Report): ParsedPack {
  const below = new Set<string>();
  return {
    layers: layers.map((layer, index): ParsedLayer => {
      const definitions = layer.files
        .toSorted((a, b) => (a.place < b.place ? -1 : 1))
        .map((file) => parseOnce(file, below, index, report))
        .filter((definition) => definition !== undefined);
      for (const { kind, id } of definitions) below.add(`${kind}/${id}`);
      return { folder: layer.folder, definitions };
    }),
  };
}

interface ParsedFile {
  /** What else the result depends on: whether there is a layer below, and the same definition in it. */
  readonly standing: string;
  readonly definition: ParsedDefinition | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What came of a file, remembered by the file itself: while a pack is being edited, all files but one are the same. */
const parsedFiles = new WeakMap<SourceFile, ParsedFile>();

function parseOnce(file: SourceFile, below: ReadonlySet<string>, layer: number, report: Report): ParsedDefinition | undefined {
  const fileKind = fileKindOf(file.place);
  const standing = `${layer > 0} ${typeof fileKind === 'object' && below.has(`${fileKind.kind}/${fileKind.id}`)}`;
  const known = parsedFiles.get(file);
  if (known?.standing === standing) {
    for (const diagnostic of known.diagnostics) report(diagnostic);
    return known.definition;
  }
  const diagnostics: Diagnostic[] = [];
  const definition = parseFile(file, below, layer, (diagnostic) => void diagnostics.push(diagnostic));
  parsedFiles.set(file, { standing, definition, diagnostics });
  for (const diagnostic of diagnostics) report(diagnostic);
  return definition;
}

function parseFile(file: SourceFile, below: ReadonlySet<string>, layer: number, report: Report): ParsedDefinition | undefined {
  const fileKind = fileKindOf(file.place);
  if (fileKind === undefined) return reportMisspelledFile(file, report);
  if (fileKind === 'unknown') return reportUnknownFile(file, report);
  const { kind, id } = fileKind;
  const nothing: JsonObject = { type: 'object', mark: { file, offset: 0, length: 0 }, members: new Map() };
  const root = file.unreadable ? undefined : readJson(file, report);
  // Its id stays known: what refers to a file that cannot be read is not a second mistake.
  if (!root) return { kind, id, file, root: nothing, sound: false };
  if (root.type !== 'object') {
    report(messages.value_wrong_type(markToSpan({ ...root.mark, length: 1 }), { what: 'a definition', expected: 'an object, `{ … }`' }));
    return { kind, id, file, root: nothing, sound: false };
  }
  reportHiddenCharacters(root, report);
  // A pack that extends another says only what differs. A file without a title can only be meant for a definition below, even if there is none.
  const overlay = kind === 'pack' ? root.members.has('extends') : below.has(`${kind}/${id}`) || (layer > 0 && !root.members.has('title'));
  const sound = checkShape(kind, overlay, root, report);
  return { kind, id, file, root, sound: checkId(fileKind, root, overlay, report) && sound };
}

/** The id inside a file is the file's name, so that a reference is enough to find it. */
function checkId({ kind, id }: FileKind, root: JsonObject, overlay: boolean, report: Report): boolean {
  if (kind === 'pack' || kind === 'organization' || kind === 'locale') return true;
  const node = root.members.get('id')?.value;
  const written = stringOf(node);
  if (written === undefined) return overlay;
  if (written === id) return true;
  report(messages.id_not_file_name(markToSpan(node!.mark), { id: written, name: id }, { help: `rename the file, or write \`"id": "${id}"\`` }));
  return false;
}

function reportUnknownFile(file: SourceFile, report: Report): undefined {
  const [folder = ''] = file.place.split('/');
  const suffix = FOLDER_KINDS.find((each) => each.folder === folder)?.suffix ?? '.json';
  report(
    messages.file_unknown_kind(
      markToSpan({ file, offset: 0, length: 0 }),
      { file: file.place },
      { help: `files in \`${folder}\` are named \`<id>${suffix}\` and stand in that folder itself` },
    ),
  );
}

/** A file at the top is the pack's own business, unless its name is nearly one of ours. */
function reportMisspelledFile(file: SourceFile, report: Report): undefined {
  const [folder = '', ...rest] = file.place.split('/');
  const help =
    rest.length === 0 ? didYouMean(folder, ['pack.json', 'organization.json']) : didYouMean(folder, [...FOLDER_KINDS.map((each) => each.folder), 'locales']);
  if (help && file.place.endsWith('.json')) report(messages.file_unknown_kind(markToSpan({ file, offset: 0, length: 0 }), { file: file.place }, { help }));
}
