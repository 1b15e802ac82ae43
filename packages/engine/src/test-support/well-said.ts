import type { Plan } from '@guicheng/definition';
import { expect } from 'vitest';
import type { Decision } from '../decision.ts';
import type { EngineEvent } from '../event.ts';
import { EXPLANATIONS } from '../explain/explanations.ts';
import type { Explanation } from '../explanation.ts';
import { REJECTIONS } from '../rejections.ts';

/** Holds every refusal a test meets to its sentence: no parameter too few, none too many, and none without a value. Answers the decision itself. */
export function wellSaid<E extends EngineEvent>(decision: Decision<E>): Decision<E> {
  if (decision.accepted) return decision;
  const { code, params } = decision.rejection;
  const { params: asked } = REJECTIONS[code as keyof typeof REJECTIONS];
  expect(Object.keys(params).toSorted(), `the parameters of \`${code}\``).toEqual(asked.toSorted());
  for (const [name, value] of Object.entries(params)) expect(value, `\`${name}\` of \`${code}\``).toBeDefined();
  return decision;
}

/** Holds what an event is explained with to its sentence, and its place to the plan: the definition is there. */
export function wellExplained(plan: Plan, { code, params, place }: Explanation): void {
  const { params: asked } = EXPLANATIONS[code as keyof typeof EXPLANATIONS];
  expect(Object.keys(params).toSorted(), `the parameters of \`${code}\``).toEqual(asked.toSorted());
  for (const [name, value] of Object.entries(params)) expect(value, `\`${name}\` of \`${code}\``).toBeDefined();
  if (place === undefined) return;
  const [kind = '', id = ''] = place.split('/');
  expect((plan as unknown as Record<string, Record<string, unknown>>)[kind]?.[id], `what \`${code}\` is explained by, at ${place}`).toBeDefined();
}
