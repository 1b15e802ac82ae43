import { expect, test } from 'vitest';
import type { ConformanceCase } from '../test/conformance-cases.ts';
import { conformanceCases, isExpected, rootsOf } from '../test/conformance-cases.ts';
import { CONFORMANCE_SKIPS } from '../test/conformance-skips.ts';
import type { Outcome } from '../test/outcome.ts';
import { outcomeOf } from '../test/outcome.ts';
import { runEmitted } from '../test/run-emitted.ts';
import { compileExpression } from './compile/compile-expression.ts';
import { evaluate } from './evaluate.ts';

/** Why a test fails, in one line; undefined when it passes interpreted and emitted. */
function failure(each: ConformanceCase): string | undefined {
  const { original } = each;
  const { types, values } = rootsOf(each);
  const { expression, problems } = compileExpression(original.expr, { currency: 'CNY', roots: types });
  const outcomes: readonly Outcome[] = expression
    ? [outcomeOf(() => evaluate(expression, values)), outcomeOf(() => runEmitted(expression, values))]
    : [{ error: problems.map((problem) => problem.code).join() }];
  const matcher = original.resultMatcher;
  const right = (outcome: Outcome) => {
    // What expressions do not support is no error found, whatever the data expects.
    if (matcher.case === 'evalError') return 'error' in outcome && !outcome.error.includes('expression_unsupported');
    // Without a matcher the data expects `true`.
    if (matcher.case !== 'value') return matcher.case === undefined && 'value' in outcome && outcome.value === true;
    return 'value' in outcome && isExpected(outcome.value, matcher.value);
  };
  const wrong = outcomes.find((outcome) => !right(outcome));
  return wrong && `${original.expr} came to ${JSON.stringify(wrong, (_, value) => (typeof value === 'bigint' ? String(value) : value))}`;
}

test('the official conformance data passes, interpreted and emitted, but for the tests listed with a reason', () => {
  const skipped = new Set(Object.values(CONFORMANCE_SKIPS).flat());
  const cases = conformanceCases();
  const failures = new Map(
    cases.flatMap((each): [string, string][] => {
      const why = failure(each);
      return why === undefined ? [] : [[each.id, why]];
    }),
  );
  const unexpected = [...failures].filter(([id]) => !skipped.has(id));
  const unused = [...skipped].filter((id) => !failures.has(id));
  const run = cases.length - skipped.size;
  console.log(`conformance: ${run - unexpected.length} of ${run} pass, ${skipped.size} of ${cases.length} left out`);
  expect(unexpected).toEqual([]);
  expect(unused).toEqual([]);
});
