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

type Value = { readonly [id: string]: unknown };

/** A form, values that are right, values with one mistake, and what the emitted validator says of both in Node. */
export interface JudgedForm {
  readonly form: PlanForm;
  readonly valid: readonly Value[];
  readonly again: readonly Validation<unknown>[];
  readonly mistakes: readonly Mutation[];
  readonly verdicts: readonly Validation<unknown>[];
}

const caseOf = (form: PlanForm, value: unknown): Case => ({ form: form.id, validate: `validate${pascalCase(form.id)}`, value });

export const errorsOf = (verdict: Validation<unknown> | undefined): readonly FieldError[] => (verdict && !verdict.ok ? verdict.errors : []);

/** Everything the validators were asked, to be asked again elsewhere. */
export const casesOf = (judged: readonly JudgedForm[]): Case[] =>
  judged.flatMap(({ form, valid, mistakes }) => [...valid, ...mistakes.map(({ value }) => value)].map((value) => caseOf(form, value)));

/** One process for all forms: starting one costs more than the verdicts. Answers come back in the shape they were asked in. */
function verdictsByForm(folder: string, asked: readonly { readonly form: PlanForm; readonly values: readonly unknown[] }[]): Validation<unknown>[][] {
  const answers = nodeVerdicts(
    folder,
    asked.flatMap(({ form, values }) => values.map((value) => caseOf(form, value))),
    NOW,
  );
  const ends = asked.map((_each, index) => asked.slice(0, index + 1).reduce((sum, { values }) => sum + values.length, 0));
  return asked.map(({ values }, index) => answers.slice(ends[index]! - values.length, ends[index]));
}

/** Some mistakes for each path and code that can go wrong in a form. */
function someMistakes(form: PlanForm, plan: Plan, values: readonly Value[], each: number): Mutation[] {
  const seen = new Map<string, number>();
  return values
    .flatMap((value) => mutations(form, value, plan))
    .filter(({ path, code }) => {
      const key = `${path.replace(/\d+/g, '#')} ${code}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
      return seen.get(key)! <= each;
    });
}

const ROUNDS = 24;

/** A field that is reckoned from others, whose bounds are rules about those. */
function isComputed(form: PlanForm, path: string): boolean {
  const [first = '', , inRow = ''] = path.split('/');
  const field = form.fields[first];
  return field?.value !== undefined || field?.fields?.[inRow]?.value !== undefined;
}

/** Values their validator lets pass, as it hands them on: some rules few generated values keep, so more are made where too few are left. */
function validValues(plan: Plan, folder: string, count: number, seed: number): { readonly form: PlanForm; readonly valid: readonly Value[] }[] {
  const found = Object.values(plan.forms).map((form, index) => ({ form, valid: [] as Value[], from: random(seed + index) }));
  for (let round = 0; round < ROUNDS; round++) {
    const wanting = found.filter(({ valid }) => valid.length < count);
    const asked = wanting.map(({ form, from }) => ({ form, values: Array.from({ length: count * 2 }, () => recordValue(form.fields, plan, from)) }));
    for (const [index, verdicts] of (asked.length ? verdictsByForm(folder, asked) : []).entries()) {
      const { form, valid } = wanting[index]!;
      for (const [at, verdict] of verdicts.entries()) {
        const strange = errorsOf(verdict).find(({ code, path }) => code !== 'rule' && !isComputed(form, path));
        if (strange) throw new Error(`${form.id}, seed ${seed}: a generated value is refused: ${JSON.stringify({ strange, value: asked[index]!.values[at] })}`);
        if (verdict.ok) valid.push(verdict.value as Value);
      }
    }
  }
  return found.map(({ form, valid }) => ({ form, valid: valid.slice(0, count) }));
}

/**
 * Values of every form of a plan, `count` valid ones each, as their validators hand them on. The generator knows shapes only, so
 * what it makes may break a rule or the bounds of a computed field; anything else a validator holds against it is thrown.
 */
export function judgeForms(plan: Plan, folder: string, { count, seed, each }: { count: number; seed: number; each: number }): JudgedForm[] {
  const chosen = validValues(plan, folder, count, seed).map(({ form, valid }) => ({ form, valid, mistakes: someMistakes(form, plan, valid, each) }));
  const ask = (values: (judged: (typeof chosen)[number]) => readonly unknown[]) =>
    verdictsByForm(
      folder,
      chosen.map((judged) => ({ form: judged.form, values: values(judged) })),
    );
  const again = ask(({ valid }) => valid);
  const verdicts = ask(({ mistakes }) => mistakes.map(({ value }) => value));
  return chosen.map((judged, index) => ({ ...judged, again: again[index]!, verdicts: verdicts[index]! }));
}
