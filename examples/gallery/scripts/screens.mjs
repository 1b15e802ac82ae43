export const THEMES = ['neutral', 'office', 'contrast'];
export const MODES = ['light', 'dark'];

/** What is pictured of each element: the state that has the most to show, in the order of the handbook. */
export const SCREENS = [
  { element: 'gc-form', state: 'error' },
  { element: 'gc-worklist', state: 'filled' },
  { element: 'gc-case', state: 'running' },
  { element: 'gc-approval', state: 'mine' },
  { element: 'gc-clock', state: 'warning' },
  { element: 'gc-board', state: 'ready' },
  { element: 'gc-share', state: 'short' },
  { element: 'gc-phone', state: 'ringing' },
  { element: 'gc-policy', state: 'ready' },
  { element: 'gc-calendar', state: 'ready' },
];

export const nameOf = (element, theme, mode) => `${element}-${theme}-${mode}.png`;
/** A phone of 320 px, in English, whose words are the longest of the three languages. */
export const narrowNameOf = (element) => `${element}-320.png`;
/** The reader's own colors, as Windows has them. */
export const forcedNameOf = (element) => `${element}-forced.png`;
