import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { systemChromium } from './chromium-path.mjs';
import { fail, root, run, say } from './step.mjs';

/**
 * Finds a Chromium, or gets one: the system's own, else Playwright's download, else the system's package manager when root.
 * Answers the path of the program.
 */
export function chromium() {
  const found = systemChromium() ?? downloaded();
  if (found) {
    say(`using Chromium at ${found}`);
    return found;
  }
  say('no Chromium on this machine: asking Playwright to download one');
  run(process.execPath, [join(root, 'node_modules/playwright/cli.js'), 'install', '--no-shell', 'chromium'], { timeout: 240_000 });
  const fetched = downloaded();
  if (fetched) return fetched;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('the download was not possible: installing the system package (apt-get install chromium fonts-noto-cjk)');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = systemChromium();
    if (installed) return installed;
  }
  return fail('the tests need a Chromium: type `npx playwright install chromium`, or set CHROMIUM to the path of one');
}

function downloaded() {
  try {
    const path = createRequire(join(root, 'package.json'))('playwright').chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
