import type { Page } from 'playwright';

/** What has the focus, through every shadow root: enough to recognize it by. */
export interface Focused {
  readonly tag: string;
  readonly id: string;
  readonly text: string;
  readonly value: string;
  readonly label: string;
}

export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const root = active?.getRootNode() as Document | ShadowRoot;
    const named = active?.id ? (root.querySelector(`label[for="${CSS.escape(active.id)}"]`)?.textContent ?? '') : '';
    const outer = active?.closest('.field')?.querySelector('.label, label')?.textContent ?? '';
    return {
      tag: active?.tagName.toLowerCase() ?? '',
      id: active?.id ?? '',
      text: active?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      value: active && 'value' in active ? String(active.value) : '',
      label: (active?.getAttribute('aria-label') ?? (named || outer)).trim(),
    };
  });
}

/** Presses Tab until something has the focus that fits; fails when nothing on the page does. */
export async function tabTo(page: Page, what: string, fits: (focused: Focused) => boolean, most = 160): Promise<Focused> {
  const seen: string[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (fits(now)) return now;
    seen.push(`${now.tag}#${now.id} ${now.label || now.text.slice(0, 20)}`);
  }
  throw new Error(`Tab never reached ${what}; it went through\n${seen.slice(0, 60).join('\n')}`);
}

/** Tabs to the field of a form and types into it. */
export async function typeInto(page: Page, field: string, text: string): Promise<void> {
  await tabTo(page, `the field ${field}`, ({ id }) => id === `f/${field}`);
  await page.keyboard.type(text);
}

/** Tabs to a choice and takes the option `steps` below what is chosen. */
export async function chooseBelow(page: Page, field: string, steps: number): Promise<void> {
  await tabTo(page, `the choice ${field}`, ({ id }) => id.startsWith(`f/${field}`));
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
}

/** Tabs to a button or link by what stands on it, and presses Enter. */
export async function enterOn(page: Page, text: string | RegExp): Promise<void> {
  const fits = (label: string) => (typeof text === 'string' ? label.includes(text) : text.test(label));
  await tabTo(page, `“${text}”`, ({ tag, text: said }) => (tag === 'a' || tag === 'button' || tag === 'summary') && fits(said));
  await page.keyboard.press('Enter');
}
