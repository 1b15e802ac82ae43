import { problemToDiagnostic, runScenario, type Witness } from '@guicheng/audit';
import type { Diagnostic } from '@guicheng/definition';
import type { LoadedRules } from './load-rules.ts';

/** Every scenario of a sound pack with how it went, and what went wrong. */
export async function witnessScenarios({ rules, scenarios, source }: LoadedRules): Promise<{
  readonly witnesses: readonly Witness[];
  readonly wrong: readonly Diagnostic[];
}> {
  if (!rules) throw new Error('scenarios are run against a sound pack only');
  const witnesses: Witness[] = [];
  for (const scenario of scenarios) witnesses.push({ scenario, run: await runScenario(rules, scenario) });
  const problems = witnesses.flatMap(({ run }) => run.problems);
  return { witnesses, wrong: problems.map((problem) => problemToDiagnostic(problem, 'error', (place) => source.at(place))) };
}
