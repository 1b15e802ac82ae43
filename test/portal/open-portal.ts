import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A portal as `npm start` serves it, on a port of its own, and a browser to look at it with. */
export interface Served {
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Starts the portal's own command and waits until it prints the address. */
export async function servePortal(): Promise<Served> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const server = spawn(process.execPath, ['examples/portal/start.mjs'], { cwd: root, env: { ...process.env, PORT: '0' } });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const read = (chunk: Buffer) => {
      said += chunk;
      const found = /http:\/\/localhost:\d+\//.exec(said);
      if (found) resolve(found[0]);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', (code) => reject(new Error(`the portal ended with ${code}:\n${said}`)));
  });
  const path = process.env['CHROMIUM'] ?? KNOWN.find((one) => existsSync(one));
  const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args: FLAGS });
  const close = async () => {
    await browser.close();
    server.kill();
  };
  return { address, browser, close };
}

/** A visitor of their own storage, at the door; the sample week is there. `faults` fills up with errors and policy violations. */
export async function visit(
  { browser, address }: Served,
  options: BrowserContextOptions = {},
): Promise<{ readonly context: BrowserContext; readonly page: Page; readonly faults: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address);
  await page.locator('.door button').first().waitFor({ timeout: 60_000 });
  return { context, page, faults };
}

/** Shows another screen of the page that is open. */
export async function show(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await page.waitForTimeout(150);
}

/** Takes somebody's place by the mouse. `name` is what stands on the door's button. */
export async function take(page: Page, name: string): Promise<void> {
  await show(page, '#/who');
  await page.locator('.door button', { hasText: name }).click();
  await page.locator('.door').waitFor({ state: 'detached' });
}
