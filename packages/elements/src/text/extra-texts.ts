/** The sentences of what a form does besides showing fields: steps, drafts, undo, paper. Loaded where one of these is asked for. */
export interface ExtraTexts {
  readonly steps: string;
  readonly step: string;
  readonly back: string;
  readonly next: string;
  readonly saving: string;
  readonly saved: string;
  readonly restored: string;
  readonly restoredOlder: string;
  readonly unsaved: string;
  readonly conflict: string;
  readonly takeOther: string;
  readonly keepThis: string;
  readonly discard: string;
  readonly undo: string;
  readonly redo: string;
  readonly undone: string;
  readonly redone: string;
  readonly print: string;
  readonly printedAt: string;
  /** Room on paper to write a date and a time by hand; nothing in a language that writes them in one piece. */
  readonly blankDate: string;
  readonly blankTime: string;
}
