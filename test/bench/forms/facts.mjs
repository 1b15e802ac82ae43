import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openPage } from './open-page.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const COUNT = 20;
/** What is filled in and in sight when the form's data is collected: a text typed, a box ticked from the start. */
const FILLED = ['f0', 'f5'];

/** Whether the form works where nothing may be evaluated or injected: all shown, every error, no violation. */
async function strict(browser, address) {
  const watch = (page) =>
    page.addInitScript(() => {
      window.__violations = 0;
      document.addEventListener('securitypolicyviolation', () => window.__violations++);
    });
  const opened = await openPage(browser, address, watch);
  try {
    await opened.bench('prepare', COUNT);
    await opened.bench('render', 8000);
    const { errorsShown, expected } = await opened.bench('validate');
    return errorsShown === expected && (await opened.page.evaluate(() => window.__violations)) === 0 && !opened.problems.length;
  } finally {
    await opened.close();
  }
}

/** How many filled fields miss in the data of a form around, or of the peer's own, and what axe finds once errors are shown. */
async function embedded(browser, address) {
  const opened = await openPage(browser, address);
  const { page, bench } = opened;
  try {
    await page.evaluate(() => {
      const form = document.createElement('form');
      document.getElementById('app').replaceWith(form);
      form.append(Object.assign(document.createElement('div'), { id: 'app' }));
    });
    await bench('prepare', COUNT);
    await bench('render', 8000);
    await bench('focusText');
    await page.keyboard.type('hello');
    await page.waitForTimeout(600);
    const names = await page.evaluate(() => [...document.querySelectorAll('form')].flatMap((form) => [...new FormData(form)].map(([name]) => name)));
    await page.evaluate(() => {
      window.__bench.typed = true;
    });
    await bench('validate');
    await page.waitForTimeout(300);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      return (await window.axe.run(document.getElementById('app'), { runOnly: tags })).violations.map(({ id }) => id);
    });
    const missing = FILLED.filter((field) => !names.some((name) => new RegExp(`(?:^|[^a-z0-9])${field}(?:\\]|$)`).test(name)));
    return { missing: missing.length, violations };
  } finally {
    await opened.close();
  }
}

/** Strict policy, data of a host's form, accessibility: what a page that embeds the form asks for. */
export async function facts(browser, address, peer) {
  const works = await strict(browser, `${address}/strict/${peer}`).catch(() => false);
  return { strict: works, ...(await embedded(browser, `${address}/page/${peer}`).catch(() => ({ missing: FILLED.length, violations: ['not shown'] }))) };
}
