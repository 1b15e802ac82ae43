import type { ScenarioStep } from '@guicheng/definition';

/** A repeated step as it is in one round: `{n}` in what is filled in or received becomes the number of the round. */
export function inRound(step: ScenarioStep, round: number): ScenarioStep {
  if ('form' in step) return { ...step, form: numbered(step.form, round) };
  if ('data' in step) return { ...step, data: numbered(step.data, round) };
  return step;
}

function numbered<T>(value: T, round: number): T {
  if (typeof value === 'string') return value.replaceAll('{n}', String(round)) as T;
  if (Array.isArray(value)) return value.map((each) => numbered(each, round)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, numbered(each, round)])) as T;
}
