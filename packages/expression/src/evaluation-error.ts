/** Why an expression has no value for this data. `absent_value`: the data lacks something the form requires, as a draft does. */
export type EvaluationErrorCode =
  | 'absent_value'
  | 'division_by_zero'
  | 'index_out_of_range'
  | 'invalid_value'
  | 'mixed_currency'
  | 'no_such_key'
  | 'overflow'
  | 'repeated_key';

/** Thrown while an expression runs, by the interpreter and by emitted code alike. */
export class EvaluationError extends Error {
  readonly code: EvaluationErrorCode;

  constructor(code: EvaluationErrorCode) {
    super(code);
    this.name = 'EvaluationError';
    this.code = code;
  }
}

/** A throw where JavaScript wants an expression. */
export function fail(code: EvaluationErrorCode): never {
  throw new EvaluationError(code);
}
