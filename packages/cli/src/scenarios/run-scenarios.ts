import { problemToDiagnostic, runScenario, type Witness } from '@guicheng/audit';
import type { Diagnostic, ScenarioDefinition } from '@guicheng/definition';
import { changedAbove } from './changed-above.ts';
import type { LoadedRules } from './load-rules.ts';

/** A scenario that was run. */
export interface RunScenario extends Witness {
  readonly ms: number;
  /** Empty: it goes as it says. Warnings alone: it was written for a pack below and is overtaken by what this one changes. */
  readonly problems: readonly Diagnostic[];
}

/** Runs scenarios of a sound pack one after the other. */
export async function runScenarios(loaded: LoadedRules, scenarios: readonly ScenarioDefinition[]): Promise<readonly RunScenario[]> {
  const { rules } = loaded;
  if (!rules) throw new Error('scenarios are run against a sound pack only');
  const done: RunScenario[] = [];
  for (const scenario of scenarios) {
    const began = performance.now();
    const run = await runScenario(rules, scenario);
    const wrong = { scenario, run, ms: Math.round(performance.now() - began) };
    done.push({ ...wrong, problems: problemsOf(loaded, wrong) });
  }
  return done;
}

function problemsOf({ layers, source }: LoadedRules, { scenario, run }: Witness): readonly Diagnostic[] {
  if (run.problems.length === 0) return [];
  const diagnostics = run.problems.map((problem) => problemToDiagnostic(problem, 'error', (place) => source.at(place)));
  const changed = changedAbove(layers, scenario.id);
  if (changed.length === 0) return diagnostics;
  return diagnostics.map(({ span, message }) => ({
    code: 'scenario_overtaken',
    severity: 'warning',
    message: `${message}, since this pack changes ${changed.map((each) => `\`${each}\``).join(', ')}`,
    span,
    help: `if that is what the change means, say how it goes here in a scenario of your own; one called \`${scenario.id}\` takes this one's place`,
  }));
}
