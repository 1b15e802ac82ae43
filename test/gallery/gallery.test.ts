import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site, visit } from '../embedding/open-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
let site: Site;

beforeAll(async () => {
  site = await openSite('examples/gallery/start.mjs');
}, 300_000);
afterAll(() => site?.close());

/** Every entry the list names. */
const entriesOf = (page: Page) => page.locator('nav a').evaluateAll((links) => links.map((link) => link.textContent ?? ''));

async function open(page: Page, id: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#/${to}`;
  }, id);
  await page.locator(`html[data-entry="${id}"]`).waitFor({ timeout: 30_000 });
}

/** What axe finds on the page, with the place. */
const violations = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async (rules) => {
    type Found = { readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown }[] }[] };
    const { run } = (window as unknown as { axe: { run: (where: unknown, options: object) => Promise<Found> } }).axe;
    const found = await run('main', { runOnly: rules, resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target }) => `${id} ${JSON.stringify(target)}`));
  }, RULES);

describe('the gallery', () => {
  it('shows every element and every kind of field live, with its states, its JSON and its code, under a strict policy', { timeout: 300_000 }, async () => {
    const { page, faults } = await visit(site, '');
    await page.locator('html[data-entry]').waitFor();
    const entries = await entriesOf(page);
    expect(entries.filter((id) => id.startsWith('gc-')).length).toBeGreaterThanOrEqual(9);
    expect(entries.filter((id) => !id.startsWith('gc-')).length).toBeGreaterThanOrEqual(25);
    for (const id of entries) {
      await open(page, id);
      const [empty, code] = await page.evaluate(() => [
        [...document.querySelectorAll('.specimen .live')].filter(({ firstElementChild: one }) => one === null || one.getBoundingClientRect().height === 0)
          .length,
        [...document.querySelectorAll('main pre')].filter(({ textContent }) => (textContent ?? '').length < 10).length,
      ]);
      expect({ id, empty, code }).toEqual({ id, empty: 0, code: 0 });
      expect(await page.locator('.specimen').count(), id).toBeGreaterThan(0);
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it('can be read by everybody, in light and in dark', { timeout: 300_000 }, async () => {
    const context = await site.browser.newContext({ bypassCSP: true, locale: 'en', timezoneId: 'Asia/Shanghai', viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(site.address);
    await page.locator('html[data-entry]').waitFor();
    await page.evaluate(axe);
    const found: Record<string, readonly string[]> = {};
    for (const [index, id] of (await entriesOf(page)).entries()) {
      await open(page, id);
      await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'light' : 'dark' });
      const wrong = await violations(page);
      if (wrong.length > 0) found[id] = wrong;
    }
    expect(found).toEqual({});
    await context.close();
  });

  it('is searched by the names people use, in every language', { timeout: 60_000 }, async () => {
    const { page } = await visit(site, '');
    await page.locator('html[data-entry]').waitFor();
    await page.locator('#search').fill('sign');
    await expect.poll(() => entriesOf(page)).toContain('signature');
    await page.locator('#search').fill('nothing is called this');
    await page.getByRole('status').first().waitFor();
    await page.locator('select[name=locale]').selectOption('en');
    await expect.poll(() => page.locator('h1').textContent()).toContain('allery');
    await page.close();
  });
});
