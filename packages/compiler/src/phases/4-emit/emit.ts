import type { Plan } from '@guicheng/definition';
import { elementsEmitter } from './elements/elements-emitter.ts';
import type { Artifact, EmitOptions, Emitter } from './emitter.ts';
import { formsEmitter } from './forms/forms-emitter.ts';
import { openapiEmitter } from './openapi/openapi-emitter.ts';
import { packageEmitter } from './package/package-emitter.ts';
import { planEmitter } from './plan/plan-emitter.ts';

/** Every emitter, in the order their files are written. One line each. */
export const emitters: readonly Emitter[] = [planEmitter, formsEmitter, elementsEmitter, openapiEmitter, packageEmitter];

/** The files of the chosen targets, or of every target when none is named, sorted by path. */
export async function emit(plan: Plan, targets: readonly string[], options: EmitOptions): Promise<readonly Artifact[]> {
  const artifacts: Artifact[] = [];
  for (const emitter of emitters) {
    if (targets.length === 0 || targets.includes(emitter.target)) artifacts.push(...(await emitter.emit(plan, options)));
  }
  return artifacts.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
