export type { EvaluationOptions } from './evaluate.ts';
export { evaluate } from './evaluate.ts';
export type { EvaluationErrorCode } from './evaluation-error.ts';
export { EvaluationError } from './evaluation-error.ts';
