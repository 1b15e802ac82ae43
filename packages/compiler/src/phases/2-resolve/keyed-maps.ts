/**
 * Properties whose value is a map of entries keyed by the author. Overlays merge them entry by entry; an entry may be removed
 * or placed. The value of any other object property is merged property by property.
 */
export const KEYED_MAPS: ReadonlySet<string> = new Set([
  'bands',
  'blocks',
  'branches',
  'cancel',
  'collect',
  'columns',
  'departments',
  'documents',
  'each',
  'exclude',
  'facts',
  'fields',
  'figures',
  'follows',
  'holidays',
  'ladder',
  'layout',
  'makeUpWorkdays',
  'modifiers',
  'next',
  'notify',
  'onBreach',
  'options',
  'parts',
  'pause',
  'payload',
  'penalty',
  'people',
  'positions',
  'regimes',
  'reset',
  'rows',
  'rules',
  'separate',
  'specialHours',
  'stages',
  'targets',
  'texts',
  'values',
  'warn',
  'weights',
]);

/** Objects that say one thing, and so are replaced as a whole. */
export const WHOLE_VALUES: ReadonlySet<string> = new Set(['votes', 'ifNobody', 'quorum', 'rejectQuorum', 'unit', 'who', 'personal', 'derived', 'while', 'do']);

/** What an effect does: an overlay that names another of the three replaces the entry. */
export const EFFECTS: readonly string[] = ['open', 'notify', 'escalate'];
