import type { Plan } from '@guicheng/definition';
import type { CaseState, Offer } from '@guicheng/engine';
import type { Page } from 'playwright';
import { PEOPLE, type Person } from '../../../examples/portal/src/people.ts';
import type { Values } from './case-values.ts';

/** What the page's portal is asked and told; everything filled in, decided and printed goes through its screens. */
interface PortalOnPage {
  readonly plan: Plan;
  readonly clock: { now(): number };
  readonly runner: { cases(): readonly CaseState[] };
  guard: unknown;
  prefer(preferences: { readonly person: string }): Promise<void>;
  offers(id: string, person: Person): readonly Offer[];
}

type App = HTMLElement & { readonly portal: PortalOnPage };

/** Somebody who may act now, and how. */
export interface Turn {
  readonly person: Person;
  readonly offer: Offer;
}

const ACTS: readonly Offer['act'][] = ['record-form', 'cast-vote', 'handle-block', 'acknowledge-notice', 'wake-block'];

export const planOf = (page: Page): Promise<Plan> => page.evaluate(() => document.querySelector<App>('portal-app')!.portal.plan);
export const nowOf = (page: Page): Promise<number> => page.evaluate(() => document.querySelector<App>('portal-app')!.portal.clock.now());
export const casesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document
      .querySelector<App>('portal-app')!
      .portal.runner.cases()
      .map((state) => state.case),
  );
export const stateOf = (page: Page, id: string): Promise<CaseState> =>
  page.evaluate(
    (wanted) =>
      document
        .querySelector<App>('portal-app')!
        .portal.runner.cases()
        .find((state) => state.case === wanted)!,
    id,
  );

/** Takes a person's place and shows a screen. */
export async function go(page: Page, person: string, hash: string): Promise<void> {
  await page.evaluate(
    async ([who, next]) => {
      const { portal } = document.querySelector<App>('portal-app')!;
      portal.guard = undefined;
      await portal.prefer({ person: who! });
      if (location.hash === next) location.hash = '#/cases';
      location.hash = next!;
    },
    [person, hash],
  );
}

/** Whose turn it is in a case: the first of the staff whom the portal offers a step. */
export async function turnIn(page: Page, id: string): Promise<Turn | undefined> {
  const found = await page.evaluate(
    ([wanted, people, acts]) => {
      const { portal } = document.querySelector<App>('portal-app')!;
      for (const act of acts) {
        for (const person of people) {
          const offer = portal.offers(wanted, person).find((one) => one.act === act && !one.refused);
          if (offer) return { person: person.id, offer };
        }
      }
      return undefined;
    },
    [id, PEOPLE, ACTS] as const,
  );
  return found && { person: PEOPLE.find((person) => person.id === found.person)!, offer: found.offer };
}

/** Fills a form that is on the screen and submits it by its button. Answers what stands in the way, or nothing. */
export async function submitForm(page: Page, form: string, values: Values): Promise<readonly { readonly path: string; readonly code: string }[]> {
  const element = page.locator(`portal-form gc-${form}-form`);
  await element.waitFor({ timeout: 15_000 });
  const errors = await element.evaluate(async (shown, filled) => {
    const live = shown as HTMLElement & {
      value: object;
      updateComplete: Promise<unknown>;
      validate(): { ok: boolean; errors?: { path: string; code: string }[] };
    };
    live.value = { ...live.value, ...filled };
    await live.updateComplete;
    const verdict = live.validate();
    return verdict.ok ? [] : verdict.errors!.map(({ path, code }) => ({ path, code }));
  }, values);
  if (!errors.length) {
    await picture(page, `form-${form}-${Object.keys(values).length}`);
    await element.locator('button.submit').click();
  }
  return errors;
}

/** Prints what a button prints, and reads the paper instead. */
export async function printed(page: Page, button: string, name: string): Promise<string> {
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page
    .locator(button)
    .first()
    .evaluate((found: HTMLElement) => found.click());
  await page.locator('[data-gc-paper]').waitFor({ state: 'attached', timeout: 15_000 });
  const text = await page.evaluate(() => document.querySelector('[data-gc-paper]')!.shadowRoot!.textContent);
  await page.emulateMedia({ media: 'print' });
  await picture(page, `paper-${name}`);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  return text;
}

/** With `SCREENSHOTS=<folder>` in the environment, keeps a picture to look at. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
