import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { compile, readPack } from '@guicheng/compiler';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../artifacts/support/chromium.ts';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const TYPES: { readonly [extension: string]: string } = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' };

let server: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  const { layers } = await readPack(fileURLToPath(new URL('../../examples/property-service-center', import.meta.url)));
  const { artifacts } = await compile(layers, ['policy']);
  const files = new Map(artifacts.map(({ path, text }) => [`/${path}`, text]));
  server = createServer((request, response) => {
    const text = files.get(request.url ?? '');
    const extension = request.url?.split('.').at(-1) ?? '';
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': TYPES[extension] ?? 'text/plain', 'content-security-policy': POLICY });
    response.end(text ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/policy`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** A page of the book, with what its policy refused. */
async function open(path: string, width = 1280): Promise<{ readonly page: Page; readonly refused: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && !message.text().includes('favicon') && refused.push(message.text()));
  page.on('pageerror', (error) => refused.push(error.message));
  await page.goto(`${address}/${path}`);
  return { page, refused };
}

describe('the policy book in Chromium', () => {
  it.each([
    ['三响', 'slas/three-rings', '4.6.4.5'],
    ['响铃', 'slas/three-rings', '4.6.4.5'],
    ['三声', 'slas/three-rings', '4.6.4.5'],
    ['17:30', 'slas/daily-summary', '4.10.4.10'],
    ['回访率 80%', 'slas/weekly-revisit', '4.7.4.2'],
  ])('finds %s with one search, with its clause', async (query, id, clause) => {
    const { page, refused } = await open('index.html');
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    const links = await page.locator('#found a').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(links.slice(0, 3)).toContain(`#${id}`);
    await page.locator(`#found a[href="#${id}"]`).click();
    const article = page.locator(`[id="${id}"]`);
    expect(await article.isVisible()).toBe(true);
    expect(await article.innerText()).toContain(clause);
    expect(refused.filter((text) => !text.includes('404'))).toEqual([]);
    await page.close();
  });

  it('says so when nothing is found, and the text is never read as markup or pattern', async () => {
    const { page } = await open('en.html');
    await page.fill('#query', '<img src=x onerror=alert(1)>(');
    expect(await page.locator('#status').innerText()).toMatch(/^Nothing found/);
    await page.fill('#query', '(3)');
    expect(await page.locator('#found li').count()).toBeGreaterThan(0);
    expect(await page.locator('#found img').count()).toBe(0);
    await page.close();
  });

  it.each(['zh-CN', 'zh-TW', 'en'])('has nothing to scroll sideways at 320 px in %s', async (locale) => {
    const { page } = await open(`${locale}.html`, 320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has no accessibility mistake in %s', async (colorScheme) => {
    const context = await browser.newContext({ bypassCSP: true, colorScheme });
    const page = await context.newPage();
    await page.goto(`${address}/en.html`);
    await page.fill('#query', 'ring');
    // A register of hundreds of rows repeats the same markup: a few articles of each chapter show every kind of it.
    await page.evaluate(() => {
      for (const section of document.querySelectorAll('main > section'))
        for (const extra of [...section.querySelectorAll(':scope > article')].slice(4)) extra.remove();
    });
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
    const found = await page.evaluate(() =>
      (window as never as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run(),
    );
    expect(found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    await context.close();
  });
});
