import type { ExtraTexts } from './extra-texts.ts';

export const enExtras: ExtraTexts = {
  steps: 'Steps',
  step: 'Step {n} of {count}: {title}',
  back: 'Back',
  next: 'Next',
  saving: 'Saving the draft',
  saved: 'Draft saved at {at}',
  restored: 'The draft of {at} was restored',
  restoredOlder: 'The draft of {at} was restored; the form has changed since, please check',
  unsaved: 'The draft could not be saved, it will be tried again',
  conflict: 'This draft was changed somewhere else',
  takeOther: 'Take the other draft',
  keepThis: 'Keep what is here',
  discard: 'Discard the draft',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone: {title}',
  redone: 'Done again: {title}',
  print: 'Print',
  printedAt: 'Printed on {at}',
};
