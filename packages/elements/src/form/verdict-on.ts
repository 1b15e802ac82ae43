import type { FieldError, Validation } from '@guicheng/definition';
import type { FormContext } from './form-host.ts';
import type { FormState } from './form-state.ts';

/** The validator's verdict on a form as it is, with the `problems` of what was typed and is no value, each in the place of what the validator says of the same field. */
export function verdictOn(
  state: FormState,
  context: FormContext,
  sections: readonly string[] | undefined,
  problems: readonly FieldError[],
): Validation<unknown> {
  const { now, ...roots } = context;
  const verdict = state.module.validate(state.output(), { ...roots, now: now ? now() : Date.now(), ...(sections ? { sections } : {}) });
  if (!problems.length) return verdict;
  const found = verdict.ok ? [] : verdict.errors.filter(({ path }) => !problems.some((problem) => problem.path === path));
  return { ok: false, errors: [...problems, ...found] };
}
