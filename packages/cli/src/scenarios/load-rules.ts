import type { Rules } from '@guicheng/audit';
import { checkPack, type PackLayer, type PackReading, type PackSource, readPack } from '@guicheng/compiler';
import type { Diagnostic, FormModule, Plan, ScenarioDefinition } from '@guicheng/definition';
import { loadForms } from './load-forms.ts';

/** A pack that was read and checked, with its policy tests and, where it is sound, the rules they are run against. */
export interface LoadedRules {
  readonly rules?: Rules;
  readonly scenarios: readonly ScenarioDefinition[];
  readonly layers: readonly PackLayer[];
  readonly diagnostics: readonly Diagnostic[];
  readonly source: PackSource;
  readonly forms: ReadonlyMap<string, FormModule>;
  /** What the forms were made from. */
  readonly formsText: string;
}

/** Reads a pack and what it extends. What was wrong with it is among the diagnostics; then there are no rules. What is as it was `before` is kept. */
export async function loadRules(folder: string, before?: LoadedRules): Promise<LoadedRules> {
  return rulesOf(await readPack(folder, before?.layers), before);
}

/** The same, of a pack that was read. */
export async function rulesOf(read: PackReading, before?: LoadedRules): Promise<LoadedRules> {
  const { plan, diagnostics: found, source, scenarios } = checkPack(read.layers);
  const base = { scenarios, layers: read.layers, diagnostics: [...read.diagnostics, ...found], source };
  if (!plan || base.diagnostics.some(({ severity }) => severity === 'error')) {
    return { ...base, forms: before?.forms ?? new Map(), formsText: before?.formsText ?? '' };
  }
  const formsText = textOf(plan);
  const forms = before && formsText === before.formsText ? before.forms : await loadForms(plan);
  const validate: Rules['validate'] = (form, value, context) => forms.get(form)!.validate(value, context) as ReturnType<Rules['validate']>;
  return { ...base, forms, formsText, rules: { plan, validate } };
}

/** Everything a form's module is made from. */
function textOf({ forms, tables, pack }: Plan): string {
  return JSON.stringify([forms, tables, pack.currency, pack.timeZone, pack.locales]);
}
