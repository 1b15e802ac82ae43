import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, servePortal, show, take, visit } from './open-portal.ts';

/** A screen, and how to come to it. */
interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

const first = async (page: Page, position: string, act: string) => {
  await take(page, position);
  await page.locator('gc-worklist a.row', { hasText: act }).first().click();
  await page.locator('portal-case gc-case').waitFor();
};

const SCREENS: readonly Screen[] = [
  { name: 'the door', open: (page) => show(page, '#/who') },
  { name: 'the work of the front desk', open: (page) => take(page, '前台服务员') },
  { name: 'a ticket to write', open: (page) => show(page, '#/new/repair').then(() => page.locator('gc-repair-ticket-form').waitFor()) },
  { name: 'a complaint to write', open: (page) => show(page, '#/new/complaint').then(() => page.locator('gc-complaint-form').waitFor()) },
  { name: 'the work of the relations supervisor', open: (page) => take(page, '业主关系主管') },
  { name: 'the 17:30 summary', open: (page) => show(page, '#/duty/daily-summary').then(() => page.locator('.reasons-list').waitFor()) },
  { name: 'a revisit', open: (page) => first(page, '事务助理', '已完工待回访') },
  { name: 'a chain to decide', open: (page) => first(page, '工程部经理', '工程部经理审核') },
  { name: 'the weekly revisits', open: (page) => show(page, '#/revisits') },
  { name: 'the calls', open: (page) => show(page, '#/calls') },
  { name: 'every case', open: (page) => show(page, '#/cases') },
  { name: 'a register', open: (page) => show(page, '#/registers/repair').then(() => page.locator('.register tbody tr').first().waitFor()) },
  { name: 'the policy', open: (page) => show(page, '#/policy').then(() => page.locator('gc-policy details').first().locator('summary').click()) },
  { name: 'the verdicts', open: (page) => take(page, '内审员').then(() => page.locator('.verdicts summary').first().click()) },
  { name: 'an address that leads nowhere', open: (page) => show(page, '#/nowhere') },
];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('every screen of the portal', () => {
  let served: Served;
  let page: Page;

  beforeAll(async () => {
    served = await servePortal();
    // Only so that axe can be put into the page; the other tests run under the policy.
    ({ page } = await visit(served, { bypassCSP: true }));
    await page.evaluate(axe);
  }, 180_000);
  afterAll(() => served?.close());

  for (const { name, open } of SCREENS) {
    it(`${name} can be read by everybody, in light and in dark, has one primary action and fits 320 px`, async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(page);
      await page.waitForTimeout(300);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), colorScheme).toEqual([]);
      }
      expect(await primaryActions(page)).toBeLessThanOrEqual(1);
      await page.setViewportSize({ width: 320, height: 720 });
      await page.waitForTimeout(150);
      expect(await tooWide(page)).toEqual([]);
    }, 60_000);
  }

  it('leaves no sentence in another language behind when the language is changed', async () => {
    await take(page, '前台服务员');
    await page.locator('.choices select').first().selectOption('en');
    await page.locator('h1', { hasText: 'My work' }).waitFor();
    // The names of the languages are written in themselves.
    const chinese = await page.evaluate(() =>
      [...document.querySelectorAll('portal-app :not(option, style)')].flatMap(({ childNodes }) =>
        [...childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE && /[\u4e00-\u9fff]/.test(node.nodeValue ?? '') ? [node.nodeValue] : [])),
      ),
    );
    expect(chinese).toEqual([]);
    await page.locator('.choices select').first().selectOption('zh-TW');
    await page.locator('h1', { hasText: '我的工作' }).waitFor();
    await page.locator('nav', { hasText: '每週回訪' }).waitFor();
  }, 30_000);
});

function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const tool = (
      window as unknown as {
        axe: {
          run: (
            context: Document,
            options: object,
          ) => Promise<{ violations: readonly { id: string; nodes: readonly { target: unknown; failureSummary?: string }[] }[] }>;
        };
      }
    ).axe;
    const result = await tool.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations'] });
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary ?? ''}`),
    );
  });
}

/** Visible primary buttons, inside elements too. */
function primaryActions(page: Page): Promise<number> {
  return page.locator('.primary:visible').count();
}

/** What reaches past the right edge, inside elements too. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > edge) found.push(`the page is ${document.documentElement.scrollWidth} wide`);
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        const { right, width } = element.getBoundingClientRect();
        const hidden = !element.checkVisibility() || element.closest('svg, .silent, .status') !== null;
        if (!hidden && width > 1 && right > edge + 1) found.push(`${element.tagName.toLowerCase()}.${element.className} reaches ${Math.round(right)}`);
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return found.slice(0, 8);
  });
}
