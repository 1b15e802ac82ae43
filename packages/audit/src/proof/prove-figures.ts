import type { ScenarioDefinition } from '@guicheng/definition';
import type { Rules } from '../scenario/practice.ts';
import { runScenario } from '../scenario/run-scenario.ts';
import type { ScenarioRun } from '../scenario/scenario-run.ts';
import type { Figure, Variant } from './figure.ts';
import { figuresOf } from './figures-of.ts';
import { withValue } from './with-value.ts';

/** What became of one figure at one unit to one side. Without a scenario that turned red it is not proved. */
export interface Proof {
  readonly figure: Figure;
  readonly variant: Variant;
  /** The first scenario that turned red. */
  readonly shownBy?: string;
  /** How many scenarios were asked. */
  readonly asked: number;
}

/** A scenario and how it went under the pack as it is. */
export interface Witness {
  readonly scenario: ScenarioDefinition;
  readonly run: ScenarioRun;
}

/** What a proof is told, and tells. */
export interface Proving {
  /** Whether the author wrote what stands at this place, or a default stands there, which is nobody's figure. */
  readonly isWritten: (place: readonly string[]) => boolean;
  readonly progress: (done: number, all: number) => void;
}

/**
 * Changes each figure of each SLA and chain by one unit to either side and runs the scenarios that cover or exercise its definition, until one
 * turns red. Only scenarios that went as expected are asked. The rest of the plan and the forms stay as they are, so nothing is compiled again.
 */
export async function proveFigures(rules: Rules, witnesses: readonly Witness[], { isWritten, progress }: Proving): Promise<readonly Proof[]> {
  const figures = figuresOf(rules.plan).filter(({ place }) => isWritten(place));
  const tasks = figures.flatMap((figure) => figure.variants.map((variant) => ({ figure, variant })));
  const proofs: Proof[] = [];
  for (const { figure, variant } of tasks) {
    proofs.push(await prove(rules, witnessesOf(figure, witnesses), figure, variant));
    progress(proofs.length, tasks.length);
  }
  return proofs;
}

async function prove(rules: Rules, scenarios: readonly ScenarioDefinition[], figure: Figure, variant: Variant): Promise<Proof> {
  const changed: Rules = { ...rules, plan: withValue(rules.plan, figure.place, variant.value) };
  for (const [index, scenario] of scenarios.entries()) {
    const { problems } = await runScenario(changed, scenario);
    if (problems.length > 0) return { figure, variant, shownBy: scenario.id, asked: index + 1 };
  }
  return { figure, variant, asked: scenarios.length };
}

/** Those that say they cover it first, then those that exercise it without saying so. */
function witnessesOf({ definition }: Figure, witnesses: readonly Witness[]): readonly ScenarioDefinition[] {
  const id = definition.split('/')[1]!;
  const sound = witnesses.filter(({ run }) => run.problems.length === 0);
  const covers = ({ scenario }: Witness) => scenario.covers?.includes(id) ?? false;
  const others = sound.filter((witness) => !covers(witness) && witness.run.exercised.has(definition));
  return [...sound.filter(covers), ...others].map(({ scenario }) => scenario);
}
