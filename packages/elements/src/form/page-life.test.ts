import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchOptions } from '../../../../test/setup/launch-options.ts';
import { bundle } from '../../test/measure-bundle.ts';

/** The strictest policy a page of ours is promised to work under. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const sample = fileURLToPath(new URL('../../test/sample-form.ts', import.meta.url));
const CODE = `import { GcForm } from '@guicheng/elements';
import { heavyFields, sampleFields, sampleForm } from ${JSON.stringify(sample)};
customElements.define('gc-form', class extends GcForm { static form = sampleForm([...sampleFields, ...heavyFields]); });`;
const pageOf = (entry: string) =>
  `<!doctype html><html lang="zh-CN"><title>form</title><form action="/other"><gc-form></gc-form></form><script type="module" src="/${entry}"></script></html>`;

let server: Server;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  const chunks = await bundle(CODE);
  const files = new Map(chunks.map(({ fileName, code }) => [`/${fileName}`, code]));
  const html = pageOf(chunks.find(({ isEntry }) => isEntry)!.fileName);
  server = createServer(({ url = '' }, response) => {
    const script = files.get(url);
    response.setHeader('content-type', script === undefined ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8');
    if (script === undefined) response.setHeader('content-security-policy', POLICY);
    response.end(script ?? (url === '/' ? html : '<!doctype html><title>other</title>'));
  }).listen(0);
  // A page that is kept whole for going back would prove nothing.
  browser = await chromium.launch({ ...launchOptions, args: [...launchOptions.args, '--disable-features=BackForwardCache'] });
  page = await browser.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && !message.text().includes('favicon') && complaints.push(message.text()));
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

const address = () => `http://localhost:${(server.address() as AddressInfo).port}`;
const input = (path: string) => page.locator(`gc-form [id="f/${path}"]`);

it('what was filled in is there again when the requester comes back to the page', async () => {
  await page.goto(`${address()}/`);
  await input('contact').fill('王芳');
  await input('urgency').selectOption('urgent');
  await input('content').focus();
  await page.goto(`${address()}/other`);
  await page.goBack();
  await expect.poll(() => input('contact').inputValue()).toBe('王芳');
  expect(await input('urgency').inputValue()).toBe('urgent');
});

it('every kind, undo, steps and paper work under a strict policy, and the paper is A4', async () => {
  await page.evaluate(async () => {
    const form = document.querySelector('gc-form') as HTMLElement & Record<string, unknown> & { print(): Promise<void> };
    const kept = { id: 'a', name: 'a.png', type: 'image/png', size: 3 };
    Object.assign(form, { undoable: true, guarded: true, printable: true });
    Object.assign(form, { options: { search: async () => [{ id: '1', name: 'a' }] }, uploads: { put: async () => kept } });
    const strokes = { name: 'w', at: '2026-03-02T09:00:00+08:00', strokes: 'M0 0L9 9' };
    form['value'] = { photos: [kept], parts: [{ name: 'x', count: 1 }], signature: strokes, satisfaction: 3 };
    await new Promise((done) => setTimeout(done, 300));
    window.print = () => {};
    await form.print();
  });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  expect(complaints).toEqual([]);
});
