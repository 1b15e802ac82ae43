/** A file a test hands in. */
export interface TestFile {
  readonly name: string;
  readonly type: string;
  /** What is in it. */
  readonly text: string;
}

/**
 * How a test touches one form: from outside the page, as Playwright does, or from inside it, as vitest's browser mode does. Ids are those of the
 * controls, such as `f/phone` and `f/parts/0/price`.
 */
export interface FormHands {
  /** Runs a question about the form in its page. It has to stand by itself: nothing around it is there. */
  ask<Answer>(question: (form: Element, given: string) => Answer | Promise<Answer>, given: string): Promise<Answer>;
  /** Writes into a control as a person would, in the place of what stands there. */
  fill(id: string, text: string): Promise<void>;
  /** Takes an option of a list by its value. */
  choose(id: string, value: string): Promise<void>;
  click(id: string): Promise<void>;
  upload(id: string, files: readonly TestFile[]): Promise<void>;
}
