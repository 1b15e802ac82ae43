import type { Plan } from '@guicheng/definition';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { driveEach, faultsOf } from './drive/drive-each.ts';
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
  const only = process.env['ONLY']?.split(',');
  const driven = await driveEach(
    page,
    plan,
    Object.keys(plan.procedures).filter((id) => !only || only.includes(id)),
  );
  expect(faultsOf(driven)).toEqual([]);
  expect(faults).toEqual([]);
}, 1_800_000);
