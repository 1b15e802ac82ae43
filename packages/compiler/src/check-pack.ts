import type { Diagnostic, Plan, Report, ScenarioDefinition } from '@guicheng/definition';
import { definitionToValue } from './phases/1-parse/json-tree.ts';
import { parse } from './phases/1-parse/parse.ts';
import type { PackSource } from './phases/2-resolve/pack-source.ts';
import { createPackSource } from './phases/2-resolve/pack-source.ts';
import { resolve } from './phases/2-resolve/resolve.ts';
import type { ResolvedPack } from './phases/2-resolve/resolved-pack.ts';
import { check } from './phases/3-check/check.ts';
import { reportNoPack } from './report-no-pack.ts';
import type { PackLayer } from './source-file.ts';

/** What a look at a pack found. */
export interface PackCheck {
  /** Present exactly when there is no error. */
  readonly plan?: Plan;
  /** By file, line and column. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where everything of the pack stands. */
  readonly source: PackSource;
  /** The pack's policy tests, those of a right shape; they are no part of the plan. */
  readonly scenarios: readonly ScenarioDefinition[];
}

/** Checks a pack and the packs below it, base first, and puts its plan together. Never throws for an author's mistake. */
export function checkPack(layers: readonly PackLayer[]): PackCheck {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => void diagnostics.push(diagnostic);
  const parsed = parse(layers, report); //             1-parse    JSON text → definitions, every value with its mark
  const resolved = resolve(parsed, report); //         2-resolve  layers merged by id → one pack
  const hasErrors = (): boolean => diagnostics.some(({ severity }) => severity === 'error');
  const plan = resolved && check(resolved, report, !hasErrors()); // 3-check references, expressions, rules → Plan
  if (!resolved) reportNoPack(layers, report);
  const sound = plan && !hasErrors();
  return {
    ...(sound ? { plan } : {}),
    diagnostics: sortDiagnostics(diagnostics),
    source: resolved?.source ?? createPackSource(new Map(), () => -1),
    scenarios: resolved ? scenariosOf(resolved) : [],
  };
}

function scenariosOf({ definitions }: ResolvedPack): readonly ScenarioDefinition[] {
  return definitions.filter(({ kind, sound }) => kind === 'scenario' && sound).map(({ root }) => definitionToValue(root) as ScenarioDefinition);
}

/** By file, place and code, without those said twice: the same bytes whatever order the phases found them in. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const keyed = new Map(
    diagnostics.map((diagnostic) => [JSON.stringify([diagnostic.span.file, diagnostic.span.offset, diagnostic.code, diagnostic.message]), diagnostic]),
  );
  return [...keyed.values()].toSorted(
    (a, b) => compare(a.span.file, b.span.file) || a.span.offset - b.span.offset || compare(a.code, b.code) || compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
