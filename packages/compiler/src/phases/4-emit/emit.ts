import type { Plan } from '@guicheng/definition';
import { browserEmitter } from './browser/browser-emitter.ts';
import { elementsEmitter } from './elements/elements-emitter.ts';
import type { Artifact, EmitOptions, Emitter } from './emitter.ts';
import { formsEmitter } from './forms/forms-emitter.ts';
import { openapiEmitter } from './openapi/openapi-emitter.ts';
import { packageEmitter } from './package/package-emitter.ts';
import { planEmitter } from './plan/plan-emitter.ts';

/** The library of the book's sentences costs every start of the compiler a twentieth of a second; it is loaded for those who want the book. */
const policyEmitter: Emitter = {
  target: 'policy',
  emit: async (...given) => (await import('./policy/policy-emitter.ts')).policyEmitter.emit(...given),
};

/** Every emitter, in the order their files are written. One line each. */
export const emitters: readonly Emitter[] = [planEmitter, formsEmitter, elementsEmitter, openapiEmitter, packageEmitter, browserEmitter, policyEmitter];

/**
 * The files of the chosen targets, or of every target when none is named, sorted by path. What a chosen target works on is made
 * too, and left out unless it was chosen itself.
 */
export async function emit(plan: Plan, targets: readonly string[], options: EmitOptions): Promise<readonly Artifact[]> {
  const chosen = emitters.filter(({ target }) => targets.length === 0 || targets.includes(target));
  const needed = new Set(chosen.flatMap(({ needs }) => needs ?? []));
  const files = new Map<string, readonly Artifact[]>();
  for (const emitter of emitters) {
    if (!chosen.includes(emitter) && !needed.has(emitter.target)) continue;
    const before = (emitter.needs ?? []).flatMap((target) => files.get(target) ?? []);
    files.set(emitter.target, await emitter.emit(plan, options, before));
  }
  return chosen.flatMap(({ target }) => files.get(target) ?? []).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
