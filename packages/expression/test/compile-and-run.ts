import { expect } from 'vitest';
import { compileExpression } from '../src/compile/compile-expression.ts';
import type { EvaluationOptions } from '../src/evaluate.ts';
import { evaluate } from '../src/evaluate.ts';
import type { Outcome } from './outcome.ts';
import { outcomeOf } from './outcome.ts';
import { runEmitted } from './run-emitted.ts';
import { TICKET } from './scopes.ts';

/** What a source comes to on a form, interpreted and emitted, which must be the same. */
export function outcomeOn(
  source: string,
  form: Readonly<Record<string, unknown>> = {},
  others: Readonly<Record<string, unknown>> & EvaluationOptions = {},
): Outcome {
  const { expression, problems } = compileExpression(source, TICKET);
  expect(problems, source).toEqual([]);
  if (!expression) throw new Error('an expression without problems is there');
  const roots = { form, ...others };
  const interpreted = outcomeOf(() => evaluate(expression, roots, others));
  expect(
    outcomeOf(() => runEmitted(expression, roots)),
    `emitted ${source}`,
  ).toEqual(interpreted);
  return interpreted;
}

/** The value a source comes to on a form. */
export function valueOn(
  source: string,
  form: Readonly<Record<string, unknown>> = {},
  others: Readonly<Record<string, unknown>> & EvaluationOptions = {},
): unknown {
  const outcome = outcomeOn(source, form, others);
  expect(outcome, source).toHaveProperty('value');
  return (outcome as { readonly value: unknown }).value;
}
