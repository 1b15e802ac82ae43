import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { driveEach, faultsOf } from './drive/drive-each.ts';
import { planOf } from './drive/portal-page.ts';
import { type Served, servePortal, visit } from './open-portal.ts';

let served: Served;
let page: Page;

beforeAll(async () => {
  served = await servePortal();
  ({ page } = await visit(served));
}, 240_000);
afterAll(() => served?.close());

it('a review, an approval and an agreement are driven to their ends in the portal, and their print-outs hold what was entered', async () => {
  const driven = await driveEach(page, await planOf(page), ['customer-visit', 'special-request', 'service-cleaning']);
  expect(faultsOf(driven)).toEqual([]);
  expect(driven.map(({ printed }) => printed.length > 0)).toEqual([true, true, true]);
}, 240_000);
