/** What is wrong with an expression. The codes are permanent. */
export type ProblemCode =
  | 'expression_absent_field'
  | 'expression_invalid_literal'
  | 'expression_mixed_currency'
  | 'expression_no_overload'
  | 'expression_reserved_word'
  | 'expression_syntax'
  | 'expression_too_costly'
  | 'expression_too_deep'
  | 'expression_too_long'
  | 'expression_unknown_field'
  | 'expression_unknown_function'
  | 'expression_unknown_root'
  | 'expression_unsupported'
  | 'expression_wrong_type';

/**
 * One mistake of the author, and where. `offset` and `length` count UTF-16 units of the source; `params` are the words the message
 * quotes; `suggestion` is what to write instead.
 */
export type Problem = {
  readonly code: ProblemCode;
  readonly offset: number;
  readonly length: number;
  readonly params: Readonly<Record<string, string>>;
  readonly suggestion?: string;
};

/** A place in the source. */
export type Place = { readonly start: number; readonly end: number };

export function problem(code: ProblemCode, place: Place, params: Readonly<Record<string, string>>, suggestion?: string): Problem {
  return { code, offset: place.start, length: place.end - place.start, params, ...(suggestion === undefined ? {} : { suggestion }) };
}
