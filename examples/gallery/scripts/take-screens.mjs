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

const PREFERENCES = { locale: 'zh-CN', theme: 'neutral', mode: 'light', width: 'full', rightToLeft: false };

/** Takes the pictures of these elements, of all where none is named. Answers their names. */
export async function takeScreens(site, only, say) {
  await mkdir(OUT, { recursive: true });
  const address = await serve(site, 0);
  const found = systemChromium();
  const browser = await chromium.launch({
    args: [...launchArguments, '--lang=zh-CN'],
    env: { ...process.env, LANGUAGE: 'zh_CN' },
    ...(found ? { executablePath: found } : {}),
  });
  const taken = [];
  try {
    for (const screen of SCREENS.filter(({ element }) => only.length === 0 || only.includes(element))) {
      say(`looking at ${screen.element}`);
      taken.push(...(await takeAll(browser, address, screen)));
    }
  } finally {
    await browser.close();
  }
  return taken;
}

async function takeAll(browser, address, { element, state }) {
  const context = await browser.newContext({ viewport: { width: 1120, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' });
  await context.addInitScript((kept) => localStorage.setItem('guicheng-gallery', kept), JSON.stringify(PREFERENCES));
  const page = await context.newPage();
  await page.goto(`${address}#/${element}`);
  await page.locator(`html[data-entry="${element}"]`).waitFor();
  const specimen = page.locator(`.specimen[data-state="${state}"] .live`).first();
  const names = [];
  for (const theme of THEMES) {
    for (const mode of MODES) names.push(await take(page, specimen, nameOf(element, theme, mode), { theme, mode }));
  }
  await page.setViewportSize({ width: 390, height: 900 });
  names.push(await take(page, specimen, narrowNameOf(element), { theme: 'neutral', mode: 'light', locale: 'en', width: 'narrow' }));
  await page.setViewportSize({ width: 1120, height: 900 });
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  names.push(await take(page, specimen, forcedNameOf(element), { mode: 'system', locale: 'zh-TW', width: 'full' }));
  await context.close();
  return names;
}

async function take(page, specimen, name, choices) {
  for (const [select, choice] of Object.entries(choices)) await page.locator(`select[name=${select}]`).selectOption(choice);
  // The texts of a language and the modules of a field come when they are asked for.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 200))));
  const { x, y, width, height } = await specimen.evaluate((live) => {
    const box = live.getBoundingClientRect();
    return { x: box.x, y: box.y + scrollY, width: box.width, height: box.height };
  });
  await page.screenshot({ path: join(OUT, name), fullPage: true, animations: 'disabled', clip: { x, y, width, height: Math.min(height, TALLEST) } });
  return name;
}
