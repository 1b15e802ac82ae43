import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { systemChromium } from '../../../test/setup/chromium-path.mjs';
import { launchArguments } from '../../../test/setup/launch-arguments.mjs';
import { root } from '../../../test/setup/step.mjs';
import { serve } from '../../portal/scripts/serve.mjs';
import { forcedNameOf, MODES, nameOf, narrowNameOf, SCREENS, THEMES } from './screens.mjs';

const OUT = join(root, 'packages/handbook/screens');
/** CSS px. What is longer says the same again further down. */
const TALLEST = 1100;

/** Takes the pictures of these elements, of all where none is named. Answers their names. */
export async function takeScreens(site, only, say) {
  await mkdir(OUT, { recursive: true });
  const address = await serve(site, 0);
  const found = systemChromium();
  const browser = await chromium.launch({ args: launchArguments, ...(found ? { executablePath: found } : {}) });
  const taken = [];
  try {
    for (const screen of SCREENS.filter(({ element }) => only.length === 0 || only.includes(element))) {
      say(`looking at ${screen.element}`);
      for (const theme of THEMES) {
        for (const mode of MODES) taken.push(await take(browser, address, screen, nameOf(screen.element, theme, mode), { theme, mode, locale: 'zh-CN' }));
      }
      taken.push(await take(browser, address, screen, narrowNameOf(screen.element), { theme: 'neutral', mode: 'light', locale: 'en', width: 'narrow' }));
      taken.push(
        await take(browser, address, screen, forcedNameOf(screen.element), { theme: 'neutral', mode: 'dark', locale: 'zh-TW' }, { forcedColors: 'active' }),
      );
    }
  } finally {
    await browser.close();
  }
  return taken;
}

async function take(browser, address, { element, state }, name, preferences, more = {}) {
  const context = await browser.newContext({
    viewport: { width: preferences.width === 'narrow' ? 390 : 1120, height: 900 },
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    ...more,
  });
  await context.addInitScript((kept) => localStorage.setItem('guicheng-gallery', kept), JSON.stringify(preferences));
  const page = await context.newPage();
  await page.goto(`${address}#/${element}`);
  await page.locator(`html[data-entry="${element}"]`).waitFor();
  const specimen = page.locator(`.specimen[data-state="${state}"] .live`).first();
  // Modules of a language and of a field come when they are asked for.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  const { x, y, width, height } = await specimen.evaluate((live) => {
    const box = live.getBoundingClientRect();
    return { x: box.x, y: box.y + scrollY, width: box.width, height: box.height };
  });
  await page.screenshot({ path: join(OUT, name), fullPage: true, animations: 'disabled', clip: { x, y, width, height: Math.min(height, TALLEST) } });
  await context.close();
  return name;
}
