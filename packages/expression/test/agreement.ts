import { expect } from 'vitest';
import { compileExpression } from '../src/compile/compile-expression.ts';
import { evaluate } from '../src/evaluate.ts';
import type { GeneratedType } from './generate-expression.ts';
import { GENERATED_FORM, generateExpression, generateForm } from './generate-expression.ts';
import type { Outcome } from './outcome.ts';
import { outcomeOf } from './outcome.ts';
import { seeded } from './random.ts';
import { referenceOutcome } from './reference.ts';
import { runEmitted } from './run-emitted.ts';

const RESULTS: readonly GeneratedType[] = ['bool', 'bool', 'bool', 'int', 'double', 'string', 'ints', 'strings'];

/** An outcome as text: integers alike in either form, errors alike whatever they say. */
function shown(outcome: Outcome): string {
  if ('error' in outcome) return 'error';
  return JSON.stringify(outcome.value, (_, value) => (typeof value === 'bigint' || typeof value === 'number' ? String(value) : value)) ?? 'undefined';
}

/** Leaves some values out, as a draft does. */
function draftOf(form: Readonly<Record<string, unknown>>, keep: () => boolean): Record<string, unknown> {
  return Object.fromEntries(Object.entries(form).filter(keep));
}

/**
 * Generates expressions and forms and expects that interpreter, emitted code and the reference evaluator come to the same; on
 * drafts, which the reference has no notion of, that the first two do, to the code of the error.
 */
export function expectAgreement(count: number, seed: number): { readonly values: number; readonly errors: number } {
  const random = seeded(seed);
  const tally = { values: 0, errors: 0 };
  for (let i = 0; i < count; i++) {
    const source = generateExpression(random.pick(RESULTS), 1 + random.below(4), random);
    const form = generateForm(random);
    const { expression, problems } = compileExpression(source, { currency: 'CNY', roots: { form: GENERATED_FORM } });
    if (!expression) {
      // The generator knows types, not lengths and costs.
      expect(
        problems.map((each) => each.code).filter((code) => code !== 'expression_too_long' && code !== 'expression_too_costly'),
        source,
      ).toEqual([]);
      continue;
    }
    const interpreted = outcomeOf(() => evaluate(expression, { form }));
    const emitted = outcomeOf(() => runEmitted(expression, { form }));
    const reference = referenceOutcome(source, form);
    if (shown(interpreted) !== shown(reference) || shown(emitted) !== shown(reference)) {
      const case_ = { seed, source, form: JSON.stringify(form), interpreted: shown(interpreted), emitted: shown(emitted) };
      expect({ ...case_, reference: shown(reference) }).toEqual({ ...case_, reference: 'the same' });
    }
    const draft = draftOf(form, () => random.below(4) > 0);
    const onDraft = [outcomeOf(() => evaluate(expression, { form: draft })), outcomeOf(() => runEmitted(expression, { form: draft }))];
    if (JSON.stringify(onDraft.map(comparable)[0]) !== JSON.stringify(onDraft.map(comparable)[1]))
      expect(onDraft[0], `${source} on ${JSON.stringify(draft)}`).toEqual(onDraft[1]);
    tally['error' in reference ? 'errors' : 'values']++;
  }
  return tally;
}

function comparable(outcome: Outcome): unknown {
  return 'error' in outcome ? outcome : shown(outcome);
}
