import axe from 'axe-core';
import type { LitElement } from 'lit';
import { userEvent } from 'vitest/browser';

/** Puts an element with these properties on the page, inside a main region under a heading, and waits until it is drawn. */
export async function mountElement<Element extends LitElement>(tag: string, properties: Partial<Element>, width?: number): Promise<Element> {
  const element = Object.assign(document.createElement(tag), properties) as unknown as Element;
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = tag;
  if (width !== undefined) main.style.width = `${width}px`;
  main.append(heading, element);
  document.body.replaceChildren(main);
  await element.updateComplete;
  return element;
}

/** What axe finds wrong with the page, in light and in dark. */
export async function violationsInBoth(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    document.documentElement.style.colorScheme = scheme;
    document.body.style.background = 'Canvas';
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'], rules: { 'label-content-name-mismatch': { enabled: true } } });
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${scheme} ${id}: ${node.html.slice(0, 200)} ${node.any[0]?.message ?? ''}`)));
  }
  document.documentElement.style.colorScheme = '';
  document.body.style.background = '';
  return found;
}

/** What of an element reaches past its own right edge, or is cut off there. */
export function reachesOut(element: LitElement): readonly string[] {
  const { right } = element.getBoundingClientRect();
  return [...element.renderRoot.querySelectorAll<HTMLElement>('*:not(.silent)')]
    .filter((inner) => inner.checkVisibility() && inner.getBoundingClientRect().right > right + 0.5)
    .map((inner) => inner.outerHTML.slice(0, 120));
}

/** Presses keys one after another, as `{Tab}` or `{Enter}`, and says where the focus is after the last. */
export async function press(...keys: readonly string[]): Promise<Element | null> {
  for (const key of keys) await userEvent.keyboard(key);
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
