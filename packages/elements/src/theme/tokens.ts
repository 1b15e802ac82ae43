/** A custom property a host may set on an element or on anything around it. */
export interface Token {
  /** What it colors or measures, as a sentence of the handbook. */
  readonly says: string;
  /** A color has a value for light and one for dark pages. */
  readonly kind: 'color' | 'size' | 'family';
  /** The form alone does not load what only worklists, clocks, boards and pages of cases show. */
  readonly read: 'everywhere' | 'beside the form';
}

const color = (says: string, read: Token['read'] = 'everywhere') => ({ says, kind: 'color', read }) as const;
const size = (says: string) => ({ says, kind: 'size', read: 'everywhere' }) as const;

/** Every token of the package, in the order of the handbook. A name without `--gc-`. */
export const tokens = {
  'color-text': color('Words, and figures of a picture.'),
  'color-muted': color('Hints, notes, instants, and whatever is said beside something else.'),
  'color-surface': color('What an element stands on. The form paints it; the others take the page to have it.'),
  'color-control': color('The ground of what is typed into and pressed.'),
  'color-border': color('The edge of a control: what says that it is one.'),
  'color-accent': color('The one primary action, links, the focus ring, what is chosen.'),
  'color-on-accent': color('Words on the accent, and on a tone that fills a button.'),
  'color-error': color('Errors, and what is breached.'),
  'color-success': color('What is met.', 'beside the form'),
  'color-warning': color('What is near its due, returned or outdated.', 'beside the form'),
  'color-line': color('Lines between rows: order, not meaning.', 'beside the form'),
  'color-soft': color('Quiet grounds: badges, the track of a meter, a day outside the month.', 'beside the form'),
  'color-soft-error': color('The ground of words in the color of errors.', 'beside the form'),
  'color-soft-success': color('The ground of words in the color of success.', 'beside the form'),
  'color-soft-warning': color('The ground of words in the color of warnings.', 'beside the form'),
  'font-family': { says: 'The family of every word. No theme touches it: it is the page that knows its languages.', kind: 'family', read: 'everywhere' },
  'font-size': size('The size of plain words. Headings and notes are measured by it; nothing gets smaller than 12 px.'),
  'line-height': size('Of plain words, without a unit.'),
  radius: size('Corners. Cards and dialogs are half as round again.'),
  space: size('Between sections, and between fields beside each other.'),
  gap: size('Below a field.'),
  'control-height': size('What is typed into and pressed is at least as high. 24 px is the least that WCAG allows.'),
  'border-width': size('The edge of a control.'),
  'focus-width': size('The focus ring.'),
} as const satisfies { readonly [name: string]: Token };

export type TokenName = keyof typeof tokens;
