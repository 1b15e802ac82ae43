import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { everyTag, mountAny } from '../../test/every-element.ts';
import { themeSheet } from './theme-sheet.ts';
import { type ThemeName, themes } from './themes.ts';

const names = Object.keys(themes) as ThemeName[];
const page = document.documentElement;

beforeAll(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(names.map(themeSheet).join('\n'));
  document.adoptedStyleSheets.push(sheet);
});

afterEach(() => {
  document.body.replaceChildren();
  page.removeAttribute('data-gc-theme');
  page.removeAttribute('style');
  document.body.removeAttribute('style');
});

/** A color of the theme as the browser says it. */
function colorOf(name: ThemeName, token: 'color-text' | 'color-accent', mode: 0 | 1 = 0): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = themes[name][token][mode];
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('a theme', () => {
  it('holds from an ancestor, nearest first, from a class and from the element itself, and changes at once', async () => {
    const element = await mountAny('gc-clock');
    const main = element.parentElement!;
    const color = () => getComputedStyle(element).color;
    expect(color()).toBe(colorOf('neutral', 'color-text'));
    page.dataset['gcTheme'] = 'office';
    expect(color()).toBe(colorOf('office', 'color-text'));
    main.className = 'gc-theme-contrast';
    expect(color()).toBe(colorOf('contrast', 'color-text'));
    element.dataset['gcTheme'] = 'neutral';
    expect(color()).toBe(colorOf('neutral', 'color-text'));
    expect(getComputedStyle(element).fontSize).toBe('16px');
  });

  it.each(names)('%s is dark where the color scheme is, also inside a light page', async (name) => {
    const element = await mountAny('gc-clock');
    page.dataset['gcTheme'] = name;
    page.style.colorScheme = 'light';
    element.parentElement!.style.colorScheme = 'dark';
    expect(getComputedStyle(element).color).toBe(colorOf(name, 'color-text', 1));
  });

  it('gives way to a rule of the host for the same element, whatever its weight and place', async () => {
    const host = new CSSStyleSheet();
    host.replaceSync(':where(html) { --gc-color-text: rgb(1, 2, 3); --gc-font-size: 20px }');
    document.adoptedStyleSheets.unshift(host);
    page.dataset['gcTheme'] = 'office';
    const element = await mountAny('gc-clock');
    expect(getComputedStyle(element).color).toBe('rgb(1, 2, 3)');
    expect(getComputedStyle(element).fontSize).toBe('20px');
    document.adoptedStyleSheets.shift();
  });

  it('office shows a quarter more of a form than neutral, at least', async () => {
    const form = await mountAny('gc-form');
    form.parentElement!.style.width = '800px';
    const neutral = form.getBoundingClientRect().height;
    page.dataset['gcTheme'] = 'office';
    const office = form.getBoundingClientRect().height;
    console.log(`every kind of field: neutral ${Math.round(neutral)} px, office ${Math.round(office)} px`);
    expect(neutral / office).toBeGreaterThan(1.25);
  });
});

describe.each(names)('in the %s theme', (name) => {
  it.each(everyTag)('%s is legible in light and dark, and nothing of it is wider than 320 px', async (tag) => {
    page.dataset['gcTheme'] = name;
    const element = await mountAny(tag);
    element.parentElement!.style.width = '320px';
    for (const mode of ['light', 'dark'] as const) {
      page.style.colorScheme = mode;
      document.body.style.background = themes[name]['color-surface'][mode === 'light' ? 0 : 1];
      const { violations } = await axe.run(document.body, { runOnly: ['color-contrast'], resultTypes: ['violations'] });
      expect(violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => `${mode} ${html.slice(0, 120)} ${any[0]?.message}`))).toEqual([]);
    }
    expect(element.parentElement!.scrollWidth).toBeLessThanOrEqual(320);
  });
});
