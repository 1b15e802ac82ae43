import { problemToDiagnostic, runScenario, type ScenarioRun, untested } from '@guicheng/audit';
import type { Diagnostic, ScenarioDefinition } from '@guicheng/definition';
import type { LoadedRules } from './load-rules.ts';

/** One scenario that was run. */
export interface TestedScenario {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly ms: number;
  /** Empty: it goes as it says. */
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
  /** Told after each scenario. */
  readonly progress?: (done: number) => void;
}

/** Runs scenarios one after the other. The pack has to be sound. */
export async function testPack(loaded: LoadedRules, { scenarios, isPartial, isStrict, progress }: Asked): Promise<TestReport> {
  const { rules, source } = loaded;
  if (!rules) throw new Error('scenarios are run against a sound pack only');
  const began = performance.now();
  const at = (place: readonly string[]) => source.at(place);
  const runs: ScenarioRun[] = [];
  const tested: TestedScenario[] = [];
  for (const scenario of scenarios) {
    const start = performance.now();
    const run = await runScenario(rules, scenario);
    runs.push(run);
    const problems = run.problems.map((problem) => problemToDiagnostic(problem, 'error', at));
    tested.push({
      id: scenario.id,
      title: scenario.title,
      file: source.at(`scenarios/${scenario.id}`).file,
      ms: Math.round(performance.now() - start),
      problems,
    });
    progress?.(tested.length);
  }
  const lacking = isPartial ? [] : untested(rules.plan, runs).map((problem) => problemToDiagnostic(problem, isStrict ? 'error' : 'warning', at));
  const ok = tested.every(({ problems }) => problems.length === 0) && !(isStrict && lacking.length > 0);
  return { ok, scenarios: tested, lacking, ms: Math.round(performance.now() - began) };
}
