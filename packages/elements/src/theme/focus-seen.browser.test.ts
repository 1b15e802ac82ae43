import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { around, visibleElements } from '../../../../test/defects/checks/deep-elements.ts';
import { largeEnough } from '../../../../test/defects/checks/large-enough.ts';
import { everyTag, mountAny } from '../../test/every-element.ts';
import { themeSheet } from './theme-sheet.ts';
import { type ThemeName, themes } from './themes.ts';

const names = Object.keys(themes) as ThemeName[];
const STOPS = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';

beforeAll(async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(names.map(themeSheet).join('\n'));
  document.adoptedStyleSheets.push(sheet);
  // A screen of 1280 × 1024 px at 400 %.
  await page.viewport(320, 256);
});

// Files share one window.
afterAll(() => page.viewport(414, 896));

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['gcTheme'];
});

const focused = (): Element => {
  let at: Element = document.activeElement ?? document.body;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

/** What is on top at a point of the window, inside shadow roots too. */
function topAt(x: number, y: number): Element | null {
  let at = document.elementFromPoint(x, y);
  for (let inner = at?.shadowRoot?.elementFromPoint(x, y); inner && inner !== at; inner = at?.shadowRoot?.elementFromPoint(x, y)) at = inner;
  return at;
}

const isWithin = (inner: Element | null, outer: Element): boolean => {
  for (let at = inner; at; at = around(at)) if (at === outer) return true;
  return false;
};

/** What is wrong with how the element that has the focus is seen. */
function unseen(element: Element): readonly string[] {
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
  const said = (wrong: string) => [`${wrong}: ${element.outerHTML.slice(0, 120)}`];
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return said(`has a ring of ${outlineStyle} ${outlineWidth}`);
  const box = element.getBoundingClientRect();
  // A box of a check or a radio inside a label, and what is higher than the window, count as seen where their visible part is.
  const left = Math.max(box.left, 0);
  const top = Math.max(box.top, 0);
  const right = Math.min(box.right, innerWidth);
  const bottom = Math.min(box.bottom, innerHeight);
  if (right - left < 1 || bottom - top < 1) return said('is out of sight');
  const probes = [0.5, 0.1, 0.9].map((share) => topAt(left + (right - left) * share, top + (bottom - top) * 0.5));
  if (!probes.some((probe) => isWithin(probe, element))) return said(`is covered by ${probes[0]?.outerHTML.slice(0, 60)}`);
  const ring = Math.max(0, Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset));
  for (let at = around(element); at && at !== document.body; at = around(at)) {
    const { overflowX, contain } = getComputedStyle(at);
    if (overflowX === 'visible' && !/paint|content|strict/.test(contain)) continue;
    const edge = at.getBoundingClientRect();
    if (box.left - ring < edge.left - 0.6 || box.right + ring > edge.right + 0.6) return said(`has its ring cut off by ${at.outerHTML.slice(0, 60)}`);
  }
  return [];
}

describe.each(names)('in the %s theme, at four times the size', (name) => {
  it.each(everyTag)('the focus is seen on everything in %s, and everything that is pressed is 24 px', { timeout: 60_000 }, async (tag) => {
    document.documentElement.dataset['gcTheme'] = name;
    const element = await mountAny(tag);
    expect(largeEnough(element)).toEqual([]);
    const stops = visibleElements(element).filter((stop) => stop.matches(STOPS) && !stop.matches(':disabled'));
    const met = new Map<Element, readonly string[]>();
    // A key pressed first: without one the browser shows no ring.
    await userEvent.keyboard('{Tab}');
    for (const stop of stops) {
      stop.focus();
      const at = focused();
      if (!met.has(at)) met.set(at, unseen(at));
    }
    if (stops.length > 0) expect(met.size).toBeGreaterThan(0);
    expect([...met.values()].flat()).toEqual([]);
  });
});
