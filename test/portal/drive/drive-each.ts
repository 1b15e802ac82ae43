import type { Plan } from '@guicheng/definition';
import type { Page } from 'playwright';
import { fillings } from './case-values.ts';
import { type Driven, driveProcedure } from './drive-procedure.ts';
import { everyScenario } from './every-scenario.ts';

/** Drives procedures one after the other, each by the fullest of its scenarios that comes to an end, and says how each went. */
export async function driveEach(page: Page, plan: Plan, procedures: readonly string[]): Promise<readonly Driven[]> {
  const scenarios = everyScenario();
  const all: Driven[] = [];
  for (const procedure of procedures) {
    let best: Driven | undefined;
    for (const filled of [...fillings(plan, scenarios, procedure).slice(0, 3), []]) {
      const driven = await driveProcedure(page, plan, procedure, filled).catch(
        (failure: unknown): Driven => ({ procedure, ended: false, steps: 0, why: String(failure).split('\n')[0]!, printed: [], lacking: [] }),
      );
      if (!best || driven.ended || driven.steps > best.steps) best = driven;
      if (driven.ended) break;
    }
    all.push(best!);
    console.log(`${best!.ended ? 'ended' : 'STUCK'} ${procedure} ${best!.steps} [${best!.printed.join(' ')}] ${best!.why ?? ''} ${best!.lacking.join(' | ')}`);
  }
  return all;
}

/** What went wrong with them, a line for each. */
export function faultsOf(driven: readonly Driven[]): readonly string[] {
  return driven.flatMap(({ procedure, ended, why, lacking }) => [
    ...(ended ? [] : [`${procedure}: ${why}`]),
    ...lacking.map((one) => `${procedure}: not on paper: ${one}`),
  ]);
}
