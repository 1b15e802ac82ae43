/** The kinds of file a pack has, as their schemas are named. */
export type DefinitionKind =
  | 'pack'
  | 'organization'
  | 'requirements'
  | 'event'
  | 'table'
  | 'calendar'
  | 'form'
  | 'approval'
  | 'sla'
  | 'procedure'
  | 'template'
  | 'scenario'
  | 'locale';

/** Where the files of a kind live. The folder is also the first part of every place inside them. */
interface FolderKind {
  readonly kind: DefinitionKind;
  readonly folder: string;
  readonly suffix: string;
}

export const FOLDER_KINDS: readonly FolderKind[] = [
  { kind: 'requirements', folder: 'requirements', suffix: '.requirements.json' },
  { kind: 'event', folder: 'events', suffix: '.event.json' },
  { kind: 'table', folder: 'data', suffix: '.table.json' },
  { kind: 'calendar', folder: 'calendars', suffix: '.calendar.json' },
  { kind: 'form', folder: 'forms', suffix: '.form.json' },
  { kind: 'approval', folder: 'approvals', suffix: '.approval.json' },
  { kind: 'sla', folder: 'slas', suffix: '.sla.json' },
  { kind: 'procedure', folder: 'procedures', suffix: '.procedure.json' },
  { kind: 'template', folder: 'templates', suffix: '.template.json' },
  { kind: 'scenario', folder: 'scenarios', suffix: '.scenario.json' },
];

/** What a file of a pack is, by where it stands. `root` is its place: `forms/repair-ticket`, `pack`, `locales/en`. */
export interface FileKind {
  readonly kind: DefinitionKind;
  readonly id: string;
  readonly root: readonly [string] | readonly [string, string];
}

/** The kind of the file at `place`; `unknown` for JSON in a folder of the language that fits none, undefined for files that are not the pack's. */
export function fileKindOf(place: string): FileKind | 'unknown' | undefined {
  if (place === 'pack.json' || place === 'organization.json') {
    const id = place.slice(0, -'.json'.length) as 'pack' | 'organization';
    return { kind: id, id, root: [id] };
  }
  const steps = place.split('/');
  const [folder, ...rest] = steps;
  if (!place.endsWith('.json')) return undefined;
  if (folder === 'locales' && (rest.length === 1 || rest.length === 2)) {
    const tag = rest.length === 1 ? rest[0]!.slice(0, -'.json'.length) : rest[0]!;
    return { kind: 'locale', id: tag, root: ['locales', tag] };
  }
  const known = FOLDER_KINDS.find((each) => each.folder === folder);
  if (!known) return folder === 'locales' ? 'unknown' : undefined;
  if (rest.length !== 1 || !rest[0]!.endsWith(known.suffix)) return 'unknown';
  const id = rest[0]!.slice(0, -known.suffix.length);
  return { kind: known.kind, id, root: [known.folder, id] };
}
