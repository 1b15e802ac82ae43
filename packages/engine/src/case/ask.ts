import type { Expression } from '@guicheng/definition';
import { EvaluationError, evaluate } from '@guicheng/expression';
import { rejection } from '../rejections.ts';
import type { CaseContext } from './case-context.ts';

/** The value of an expression; one that cannot be evaluated refuses the command and names its place in the pack. */
export function ask(context: CaseContext, expression: Expression, roots: Record<string, unknown>, place: string): unknown {
  try {
    return evaluate(expression, roots);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    context.refuse(rejection('expression_failed', { place, problem: error.code }));
    return undefined;
  }
}
