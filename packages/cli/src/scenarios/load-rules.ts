import type { Rules } from '@guicheng/audit';
import { checkPack, type PackLayer, type PackSource, readPack } from '@guicheng/compiler';
import type { Diagnostic, ScenarioDefinition } from '@guicheng/definition';
import { loadForms } from './load-forms.ts';

/** A pack that was read and checked, with its policy tests and, where it is sound, the rules they are run against. */
export interface LoadedRules {
  readonly rules?: Rules;
  readonly scenarios: readonly ScenarioDefinition[];
  readonly layers: readonly PackLayer[];
  readonly diagnostics: readonly Diagnostic[];
  readonly source: PackSource;
}

/** Reads a pack and what it extends. What was wrong with it is among the diagnostics; then there are no rules. */
export async function loadRules(folder: string, earlier: readonly PackLayer[] = []): Promise<LoadedRules> {
  const read = await readPack(folder, earlier);
  const { plan, diagnostics: found, source, scenarios } = checkPack(read.layers);
  const diagnostics = [...read.diagnostics, ...found];
  const base = { scenarios, layers: read.layers, diagnostics, source };
  if (!plan || diagnostics.some(({ severity }) => severity === 'error')) return base;
  const forms = await loadForms(plan);
  return { ...base, rules: { plan, validate: (form, value, context) => forms.get(form)!.validate(value, context) as ReturnType<Rules['validate']> } };
}
