import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Validation } from '@guicheng/definition';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturePlan } from './fixture-plan.ts';
import { serveArtifacts } from './support/artifact-server.ts';
import { launchChromium } from './support/chromium.ts';
import type { Case } from './support/emitted-package.ts';
import { writePackage } from './support/emitted-package.ts';
import { examplePlan } from './support/example-plan.ts';
import { casesOf, judgeForms, NOW } from './support/judged-forms.ts';
import type { verdicts } from './support/verdicts.mjs';

const SEED = Number(process.env['SEED'] ?? 7);
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const plan = fixturePlan();

/** The page's own script does everything: what a test would inject is exempt from the policy. */
const PAGE_SCRIPT = `
import './browser/index.js';
const violations = [];
document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));
const element = document.createElement('gc-twenty-fields-form');
element.locale = 'en';
document.body.append(element);
const every = document.createElement('gc-every-kind-form');
every.value = { urgency: 'urgent' };
document.body.append(every);
await element.updateComplete;
await every.updateComplete;
const refused = element.submit();
element.value = ${JSON.stringify({
  content: 'It leaks',
  contact: 'Ann',
  fee: { minor: 1250, currency: 'CNY' },
  category: 'water',
  urgency: 'urgent',
  channel: 'phone',
  receivedOn: '2026-03-02',
  inside: true,
  paid: true,
})};
await element.updateComplete;
const owner = element.shadowRoot.getElementById('f/owner');
owner.value = 'Bob <b>';
owner.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
owner.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
await element.updateComplete;
let submitted;
element.addEventListener('gc-submit', (event) => { submitted = event.detail.value; });
const accepted = element.submit();
await new Promise((resolve) => setTimeout(resolve, 300));
const before = [...violations];
let evaluated = false;
try { evaluated = new Function('return true')(); } catch { /* the policy works */ }
await new Promise((resolve) => setTimeout(resolve, 100));
const text = (host) => host.shadowRoot.textContent.replace(/\\s+/g, ' ');
document.title = JSON.stringify({ refused, accepted, submitted, violations: before, evaluated, noticed: violations.length > before.length, english: text(element).includes('Title of owner (en)'), kinds: text(every).includes('Title of signature') });
`;

let browser: Browser;
let site: Awaited<ReturnType<typeof serveArtifacts>>;
let folder = '';

beforeAll(async () => {
  folder = await writePackage(plan, 'in-chromium', ['forms', 'elements', 'browser']);
  const page = (policy: string) => ({
    text: '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title></title><body><script type="module" src="/page.js"></script>',
    headers: { 'content-security-policy': policy },
  });
  site = await serveArtifacts(folder, {
    '/with.html': page(`${POLICY}; trusted-types lit-html`),
    '/without.html': page(POLICY),
    '/page.js': { text: PAGE_SCRIPT },
    '/blank.html': { text: '<!doctype html><script type="module">import { verdicts } from "/verdicts.mjs"; globalThis.verdicts = verdicts;</script>' },
    '/verdicts.mjs': { text: readFileSync(fileURLToPath(new URL('support/verdicts.mjs', import.meta.url)), 'utf8') },
  });
  browser = await launchChromium();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('in Chromium', () => {
  it.each([
    ['the fixture', '', async () => plan],
    ['the property service center', '/example', () => examplePlan('property-service-center')],
  ])(
    'the emitted validators of %s say what they say in Node, of valid values and of every single mistake',
    async (_title, base, load) => {
      const asked = await load();
      if (base) await writePackage(asked, `in-chromium${base}`, ['forms']);
      const judged = judgeForms(asked, `${folder}${base}`, { count: 40, seed: SEED, each: 3 });
      const cases = casesOf(judged);
      const page = await browser.newPage();
      await page.goto(`${site.address}/blank.html`);
      await page.waitForFunction(() => 'verdicts' in globalThis);
      const ask = (given: { base: string; cases: readonly Case[]; now: number }) =>
        (globalThis as unknown as { verdicts: typeof verdicts }).verdicts(given.base, given.cases, given.now).then(JSON.stringify);
      const answers = await page.evaluate(ask, { base, cases, now: NOW });
      await page.close();
      console.log(`${cases.length} verdicts compared, seed ${SEED}`);
      const expected = judged.flatMap(({ again, verdicts: wrong }) => [...again, ...wrong]);
      expect(JSON.parse(answers) as Validation<unknown>[]).toEqual(expected);
    },
    300_000,
  );

  it.each([
    ['the policy of lit-html named', 'with'],
    ['no policy named', 'without'],
  ])(
    'a form is filled in and submitted under a strict Content Security Policy, trusted types required and %s',
    async (_title, name) => {
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      await page.goto(`${site.address}/${name}.html`);
      await page.waitForFunction(() => document.title !== '', undefined, { timeout: 20_000 }).catch(() => undefined);
      expect(problems).toEqual([]);
      expect(JSON.parse((await page.title()) || '{}')).toEqual({
        refused: false,
        accepted: true,
        submitted: {
          owner: 'Bob <b>',
          contact: 'Ann',
          content: 'It leaks',
          fee: { minor: 1250, currency: 'CNY' },
          total: { minor: 1250, currency: 'CNY' },
          category: 'water',
          urgency: 'urgent',
          channel: 'phone',
          receivedOn: '2026-03-02',
          inside: true,
          paid: true,
        },
        violations: [],
        evaluated: false,
        noticed: true,
        english: true,
        kinds: true,
      });
      await page.close();
    },
    300_000,
  );
});
