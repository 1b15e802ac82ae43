import type { Plan } from '@guicheng/definition';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillings } from './drive/case-values.ts';
import { type Driven, driveProcedure } from './drive/drive-procedure.ts';
import { everyScenario } from './drive/every-scenario.ts';
import { planOf } from './drive/portal-page.ts';
import { type Served, servePortal, visit } from './open-portal.ts';

let served: Served;
let page: Page;
let plan: Plan;
let faults: string[];

beforeAll(async () => {
  served = await servePortal();
  ({ page, faults } = await visit(served));
  plan = await planOf(page);
}, 240_000);
afterAll(() => served?.close());

it('every procedure of the pack is driven to its end through its forms, and its print-outs hold what was entered', async () => {
  const scenarios = everyScenario();
  const only = process.env['ONLY']?.split(',');
  const all: Driven[] = [];
  for (const procedure of Object.keys(plan.procedures).filter((id) => !only || only.includes(id))) {
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
  expect(all.filter(({ ended }) => !ended).map(({ procedure, why }) => `${procedure}: ${why}`)).toEqual([]);
  expect(all.flatMap(({ procedure, lacking }) => lacking.map((one) => `${procedure}: ${one}`))).toEqual([]);
  expect(faults).toEqual([]);
}, 1_800_000);
