import type { FieldError, Plan, PlanForm, Validation } from '@guicheng/definition';
import { pascalCase } from '../../../packages/compiler/src/phases/4-emit/names.ts';
import type { Case } from './emitted-package.ts';
import { nodeVerdicts } from './emitted-package.ts';
import type { Mutation } from './mutations.ts';
import { mutations } from './mutations.ts';
import { random } from './random.ts';
import { recordValue } from './valid-values.ts';

/** The instant every verdict is asked for: 2026-03-02 09:00 in Shanghai. */
export const NOW = Date.parse('2026-03-02T09:00:00+08:00');

export const caseOf = (form: PlanForm, value: unknown): Case => ({ form: form.id, validate: `validate${pascalCase(form.id)}`, value });

export const errorsOf = (verdict: Validation<unknown> | undefined): readonly FieldError[] => (verdict && !verdict.ok ? verdict.errors : []);

/**
 * At least `count` values of a form that its validator lets pass, as it hands them on. The generator knows shapes only, so a value
 * may break a rule; anything else the validator holds against one is thrown.
 */
export function validValues(form: PlanForm, plan: Plan, folder: string, count: number, seed: number): { readonly [id: string]: unknown }[] {
  const from = random(seed);
  const candidates = Array.from({ length: count * 3 }, () => recordValue(form.fields, plan, from));
  const verdicts = nodeVerdicts(
    folder,
    candidates.map((value) => caseOf(form, value)),
    NOW,
  );
  const strange = verdicts.flatMap((verdict, index) =>
    errorsOf(verdict)
      .filter(({ code }) => code !== 'rule')
      .map((error) => ({ error, value: candidates[index] })),
  );
  if (strange.length) throw new Error(`${form.id}, seed ${seed}: a generated value is refused: ${JSON.stringify(strange[0])}`);
  return verdicts.flatMap((verdict) => (verdict.ok ? [verdict.value as { [id: string]: unknown }] : [])).slice(0, count);
}

/** Mistakes in `values`, a few of each value so that all kinds of mistakes come up: every path and code appears in the result. */
export function someMutations(form: PlanForm, plan: Plan, values: readonly { readonly [id: string]: unknown }[], atMost: number): Mutation[] {
  const seen = new Map<string, number>();
  const chosen: Mutation[] = [];
  for (const value of values) {
    for (const mutation of mutations(form, value, plan)) {
      const key = `${mutation.path.replace(/\d+/g, '#')} ${mutation.code}`;
      const times = seen.get(key) ?? 0;
      if (times >= atMost) continue;
      seen.set(key, times + 1);
      chosen.push(mutation);
    }
  }
  return chosen;
}
