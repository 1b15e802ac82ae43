import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { playwrightForm } from '@guicheng/elements/testing';
import { type Browser, chromium, type Page } from 'playwright';
import { launchOptions } from '../setup/launch-options.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A site as its own command serves it, and a browser to look at it with. */
export interface Site {
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Starts a command that serves pages and prints where. */
export async function openSite(command: string, env: { readonly [name: string]: string } = {}): Promise<Site> {
  const server = spawn(process.execPath, [command], { cwd: root, env: { ...process.env, PORT: '0', ...env } });
  const [address, browser] = await Promise.all([
    new Promise<string>((resolve, reject) => {
      let said = '';
      const read = (chunk: Buffer) => {
        said += chunk;
        const found = /http:\/\/localhost:\d+\//.exec(said);
        if (found) resolve(found[0]);
      };
      server.stdout.on('data', read);
      server.stderr.on('data', read);
      server.once('exit', (code) => reject(new Error(`${command} ended with ${code}:\n${said}`)));
    }),
    chromium.launch(launchOptions),
  ]);
  const close = async () => {
    await browser.close();
    server.kill();
  };
  return { address, browser, close };
}

/** A page with what went wrong on it: errors, and violations of its policy. */
export interface Visit {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly form: ReturnType<typeof playwrightForm>;
}

export async function visit({ address, browser }: Site, path: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // The browser itself reports an answer that says no; the page has shown what it means.
    if (message.type() === 'error' && !/the server responded with a status of 4(01|22)/.test(message.text())) faults.push(message.text());
  });
  const answer = await page.goto(new URL(path, address).href);
  const policy = answer?.headers()['content-security-policy'] ?? '';
  if (!policy.includes("script-src 'self'") || !policy.includes("require-trusted-types-for 'script'")) faults.push(`a loose policy: ${policy}`);
  return { page, faults, form: playwrightForm(page.locator('gc-repair-request-form')) };
}
