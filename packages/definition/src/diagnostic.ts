/** Where something stands in the author's files. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Span {
  /** Path as the author would type it, relative to the folder the command was started in. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Offset of the first character in the file's text, and how many follow. */
  readonly offset: number;
  readonly length: number;
}

/** What the compiler tells the author of a pack. An error stops the build, a warning does not. */
export interface Diagnostic {
  /** Permanent, snake_case; every code has a page in the handbook. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** One line, lowercase start, no final period, the author's words in backticks. */
  readonly message: string;
  readonly span: Span;
  /** The way out: a suggestion such as "did you mean `manager`?". */
  readonly help?: string;
  /** Other places that take part, such as the definition a bound comes from. */
  readonly related?: readonly { readonly message: string; readonly span: Span }[];
}

/** Where phases hand over what they found; the order of calls does not matter. */
export type Report = (diagnostic: Diagnostic) => void;
