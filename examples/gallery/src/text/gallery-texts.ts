/** The states an entry may be in. */
export type StateName =
  | 'empty'
  | 'filled'
  | 'error'
  | 'disabled'
  | 'readonly'
  | 'loading'
  | 'offline'
  | 'failed'
  | 'unanswered'
  | 'waiting'
  | 'ready'
  | 'busy'
  | 'short'
  | 'reached'
  | 'ringing'
  | 'breached'
  | 'warning'
  | 'met'
  | 'provisional'
  | 'paused'
  | 'running'
  | 'closed'
  | 'begun'
  | 'mine'
  | 'watching'
  | 'refused'
  | 'stepped'
  | 'hosted';

/** Everything the gallery itself says. */
export interface GalleryTexts {
  readonly title: string;
  readonly lead: string;
  readonly search: string;
  readonly nothing: string;
  readonly fields: string;
  readonly elements: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: { readonly [theme: string]: string };
  readonly mode: string;
  readonly system: string;
  readonly light: string;
  readonly dark: string;
  readonly width: string;
  readonly full: string;
  readonly narrow: string;
  readonly direction: string;
  readonly states: string;
  readonly json: string;
  readonly definition: string;
  readonly value: string;
  readonly properties: string;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly reference: string;
  readonly keywordsOf: string;
  readonly attributes: string;
  readonly events: string;
  readonly slots: string;
  readonly parts: string;
  readonly cssProperties: string;
  readonly name: string;
  readonly type: string;
  readonly defaultValue: string;
  readonly what: string;
  readonly none: string;
  readonly heard: string;
  readonly always: string;
  readonly stateNames: { readonly [state in StateName]: string };
}
