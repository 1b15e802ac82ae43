import { problemToDiagnostic, untested } from '@guicheng/audit';
import type { Diagnostic, ScenarioDefinition } from '@guicheng/definition';
import type { LoadedRules } from './load-rules.ts';
import { runScenarios } from './run-scenarios.ts';

/** One scenario that was run. */
export interface TestedScenario {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly ms: number;
  /** Empty: it goes as it says. Warnings alone: it is of a pack below, and overtaken by what this one changes. */
  readonly problems: readonly Diagnostic[];
}

/** What became of the policy tests of a pack. */
export interface TestReport {
  readonly ok: boolean;
  readonly scenarios: readonly TestedScenario[];
  /** What no scenario shows; errors where asked to be strict. Empty where only some scenarios were run. */
  readonly lacking: readonly Diagnostic[];
  readonly ms: number;
}

interface Asked {
  readonly scenarios: readonly ScenarioDefinition[];
  readonly isPartial: boolean;
  readonly isStrict: boolean;
}

/** Runs scenarios one after the other. The pack has to be sound. */
export async function testPack(loaded: LoadedRules, { scenarios, isPartial, isStrict }: Asked): Promise<TestReport> {
  const { rules, source } = loaded;
  if (!rules) throw new Error('scenarios are run against a sound pack only');
  const began = performance.now();
  const done = await runScenarios(loaded, scenarios);
  const shown = isPartial
    ? []
    : untested(
        rules.plan,
        done.map(({ run }) => run),
      );
  const lacking = shown.map((problem) => problemToDiagnostic(problem, isStrict ? 'error' : 'warning', (place) => source.at(place)));
  return {
    ok: [...done.flatMap(({ problems }) => problems), ...lacking].every(({ severity }) => severity === 'warning'),
    scenarios: done.map(({ scenario: { id, title }, ms, problems }) => ({ id, title, file: source.at(`scenarios/${id}`).file, ms, problems })),
    lacking,
    ms: Math.round(performance.now() - began),
  };
}
