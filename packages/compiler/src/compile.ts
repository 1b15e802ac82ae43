import type { Diagnostic, Plan } from '@guicheng/definition';
import { checkPack } from './check-pack.ts';
import type { PackSource } from './phases/2-resolve/pack-source.ts';
import { emit } from './phases/4-emit/emit.ts';
import type { Artifact, EmitOptions } from './phases/4-emit/emitter.ts';
import type { PackLayer } from './source-file.ts';

/** What came of a pack. Without a plan there are no artifacts. */
export interface Compilation {
  readonly plan?: Plan;
  readonly artifacts: readonly Artifact[];
  readonly diagnostics: readonly Diagnostic[];
  readonly source: PackSource;
}

/**
 * Checks a pack and emits the artifacts of `targets`, all of them when none is named. Layers stand base first, the pack itself
 * last. The same layers give the same bytes.
 */
export async function compile(layers: readonly PackLayer[], targets: readonly string[] = [], options: EmitOptions = { tagPrefix: 'gc' }): Promise<Compilation> {
  const checked = checkPack(layers);
  const artifacts = checked.plan ? await emit(checked.plan, targets, options) : [];
  return { ...checked, artifacts };
}
