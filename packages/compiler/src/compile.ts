import type { Diagnostic, Plan } from '@guicheng/definition';
import { checkPack } from './check-pack.ts';
import { diagnostic } from './diagnostic-text.ts';
import type { PackSource } from './phases/2-resolve/pack-source.ts';
import { emit } from './phases/4-emit/emit.ts';
import type { Artifact, EmitOptions } from './phases/4-emit/emitter.ts';
import { PolicyError } from './phases/4-emit/policy/policy-error.ts';
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
  if (!checked.plan) return { ...checked, artifacts: [] };
  try {
    return { ...checked, artifacts: await emit(checked.plan, targets, options) };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    // What the book can't say is an author's to mend, like anything else that is wrong with a pack.
    const { diagnostics, source } = checked;
    return { source, diagnostics: [...diagnostics, diagnostic(error.code, 'error', error.message, source.at(error.place))], artifacts: [] };
  }
}
